/**
 * Amazon's own note under a comment. `marked` is looked for only after `marker`; `bare` is the whole sentence, which
 * may stand without a marker at the end of the cell. All are matched against the end of the cell, case folded.
 * Sources: live page in zh, 2026-08-29; help pages G20231 and 201101660 in en, zh and fr (undated copies, 2026-11);
 * saved pages in en-GB spelling, 2013. `inferred`: no such page was seen in that language, only the form is assumed.
 */
export interface NotePattern {
  note: 'fba-delivery' | 'buy-shipping';
  language: string;
  grade: 'seen' | 'help' | 'inferred';
  marked: RegExp;
  bare: RegExp | null;
}

export const noteMarkers: readonly RegExp[] = [
  /message\s+from\s+amazon/,
  /来自亚马逊的消息/,
  /message\s+(?:d['’]|de\s+)amazon/,
  /(?:nachricht|mitteilung)\s+von\s+amazon/,
  /messaggio\s+(?:da|di)\s+amazon/,
  /mensaje\s+de\s+amazon/,
  /amazon\s*からのメッセージ/,
];

export const notePatterns: readonly NotePattern[] = [
  {
    note: 'fba-delivery',
    language: 'en',
    grade: 'seen',
    marked: /fulfil?led\s+by\s+amazon/,
    bare: /this\s+(?:item|order|product)\s+was\s+fulfil?led\s+by\s+amazon,?\s+and\s+we\s+take\s+responsibility\s+for\s+this\s+fulfil?lment\s+experience/,
  },
  {
    note: 'buy-shipping',
    language: 'en',
    grade: 'help',
    marked: /fulfil?lment\s+issues[^.]*not\s+due\s+to\s+the\s+seller/,
    bare: /the\s+fulfil?lment\s+issues\s+associated\s+with\s+this\s+order\s+were\s+not\s+due\s+to\s+the\s+seller/,
  },
  {
    note: 'fba-delivery',
    language: 'zh',
    grade: 'seen',
    marked: /商品由亚马逊配送/,
    bare: /[该此]商品由亚马逊配送，(?:因此)?亚马逊(?:将)?对(?:此次)?配送体验负责/,
  },
  {
    note: 'buy-shipping',
    language: 'zh',
    grade: 'help',
    marked: /配送问题不是由卖家造成/,
    bare: /(?:与)?此订单相关的配送问题不是由卖家造成的/,
  },
  {
    note: 'fba-delivery',
    language: 'fr',
    grade: 'help',
    marked: /(?:expédié|distribué)\s+par\s+amazon/,
    bare: /cet\s+article\s+a\s+été\s+expédié\s+par\s+amazon,?\s+nous\s+assumons\s+donc\s+toute\s+responsabilité\s+concernant\s+sa\s+distribution/,
  },
  {
    note: 'fba-delivery',
    language: 'de',
    grade: 'inferred',
    marked: /(?:durch|von)\s+amazon\s+(?:versandt|verschickt|geliefert)/,
    bare: null,
  },
  { note: 'fba-delivery', language: 'it', grade: 'inferred', marked: /(?:gestito|spedito)\s+da\s+amazon/, bare: null },
  {
    note: 'fba-delivery',
    language: 'es',
    grade: 'inferred',
    marked: /(?:gestionado|enviado|tramitado)\s+por\s+amazon/,
    bare: null,
  },
  {
    note: 'fba-delivery',
    language: 'ja',
    grade: 'inferred',
    marked: /amazon\s*(?:が|から|により|によって)\s*(?:出荷|発送|配送)/,
    bare: null,
  },
];

/** Words without which no text holds a note of either kind: a cheap first look. */
export const noteHint = /amazon|亚马逊|not\s+due\s+to\s+the\s+seller|不是由卖家造成/i;

/** Longest note looked for, in UTF-16 code units; the longest known one has 130. */
export const NOTE_REACH = 400;
