import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Swedish comments, accents folded. Source: written by hand, 2026-11. */
export const swedish: LanguageProfile = {
  language: 'sv',
  words: `
    och att det som en ett pa ar av for med till den inte har de jag om var men sig fran vi sa kan nar efter bara
    mycket aldrig min mitt fick leverans leveransen paket paketet saljare saljaren produkt produkten bestallde
    bestallning bestallningen trasig kvalitet daligt dalig bra snabb snabbt pengar tillbaka svar svarar svarade
    tyvarr dagar veckor manad manader fungerar fungerade kom kommit inget ingen ingenting eller hade blev vara
    denna detta varan storlek farg sonder forpackning kundtjanst retur skickade skickat annu fortfarande
  `,
  runs: `
    sk ^bes tt$ ^fo ade$ ande$ ning$ ar$ ^lev alj ckt ck ^skic ngen$
  `,
};
