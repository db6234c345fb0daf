import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Polish comments, accents folded. Source: written by hand, 2026-11. */
export const polish: LanguageProfile = {
  language: 'pl',
  words: `
    i w nie na z do to sie jest ze o za jak ale po co tak od czy przez juz tylko byl byla bylo mi mam moj moja
    jego produkt sprzedawca sprzedawcy przesylka przesylke paczka paczki zamowienie zamowilem zamowilam dostawa
    dostalem dostalam otrzymalem bardzo dobry dobra zly zla polecam niestety brak kontaktu zwrot pieniedzy
    pieniadze uszkodzony uszkodzona dni tygodnie tygodni miesiac nigdy nadal jeszcze kurier opakowanie jakosc
    dziala przestal przyszla przyszedl przyszlo doszla szybko szybka wysylka tego ten ta te tym ktory ktora
  `,
  runs: `
    sz cz rz prz dz wy ny$ ego$ lem$ lam$ sci ow$ ^prz ie$ szy niem zy$ nie owal eni
  `,
};
