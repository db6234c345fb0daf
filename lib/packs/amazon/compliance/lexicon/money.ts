import type { LintLexicon } from '../../../../core/compliance/pack.ts';

/** Sums of money are written alike in every language: € 12, 12.50 USD, 500円, 20美元. */
export const money: LintLexicon['money'] = {
  before: String.raw`[€$£¥]|\b(?:usd|eur|gbp|cad|aud|mxn|chf|jpy|rmb|cny)`,
  behind: String.raw`[€$£¥]|(?:usd|eur|gbp|cad|aud|mxn|chf|jpy|rmb|cny|euros?|dollars?|pounds?|quid|bucks|pesos?|d[oó]lares|livres|sterline|dollari|pfund|yen)\b|円|元|块|美元|美金|欧元|日元|英镑|加元|刀`,
};
