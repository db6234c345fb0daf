import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { traditionalLetters } from './letters.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What Chinese buyers' words speak of; traditional characters are read as simplified. Curated by hand, 2026-11. */
export const chinese: LanguageLexicon = {
  language: 'zh',
  script: 'characters',
  apostrophe: 'joins',
  letters: traditionalLetters,
  classes: {
    days: '#天/#周/#个月/星期/礼拜/个月/半个月/好久/很久',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `说实话 | 不得不说 | 总的来说 | 总体来说 | 好几 | 不好意思 | 差不多 | 好像 | 最好 | 正好 | 刚好 | 好不容易 | 一星期 | 一个星期 | 星期 | 好多 | 好久 | 好歹 | 只好 | 幸好 | 大家 | 大概 | 东西`,
  clauses: {
    afterComma: '但 | 但是 | 可是 | 不过 | 而且 | 然而 | 结果 | 另外 | 还有 | 只是 | 就是 | 可惜 | 却',
    starts: '',
    abbreviations: '',
  },
};
