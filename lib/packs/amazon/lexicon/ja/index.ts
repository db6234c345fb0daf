import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What Japanese buyers' words speak of. Curated by hand, 2026-11. */
export const japanese: LanguageLexicon = {
  language: 'ja',
  script: 'characters',
  apostrophe: 'joins',
  classes: {},
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    お世話になりました | いつもお世話 | よろしくお願い | 全体的に | 正直 | やはり | 個人的に | とりあえず | 結局 | ちなみに | 大変 | 思いました | 思います
  `,
  clauses: {
    afterComma:
      'が、 | でも | しかし | ただ | ですが | けど | なのに | あと | また | それなのに | 問い合わせ | ところが | その上 | しかも',
    starts: '',
    abbreviations: '',
  },
};
