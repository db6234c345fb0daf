import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Dutch comments, accents folded. Source: written by hand, 2026-11. */
export const dutch: LanguageProfile = {
  language: 'nl',
  words: `
    de het een en van ik te dat die in is niet zijn op aan met voor was er maar om ook als dan bij nog geen naar
    heb heeft had wel door over ze zo wat je mijn deze dit na weer veel goed slecht nooit levering pakket
    bestelling bestelde besteld verkoper geleverd kapot kwaliteit gekocht geld terug verzonden verzending
    ontvangen bezorgd bezorger reactie antwoord helaas snel zeer erg doos product werkt werkte stuk dagen weken
    maanden kreeg gekregen wordt werd worden hier uit tot al kan kon moet moest zonder omdat toen meer dag jammer
    prima mooi klantenservice verpakking
  `,
  runs: `
    ij sch ^ge aar oor ee$ ijk oe uu aa dt$ ^ver eer heid$ tje$ lijk ^bez
  `,
};
