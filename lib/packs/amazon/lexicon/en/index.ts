import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What English buyers' words speak of. Curated by hand, 2026-11. */
export const english: LanguageLexicon = {
  language: 'en',
  script: 'words',
  apostrophe: 'joins',
  classes: {
    seller: 'seller/sellers/vendor/merchant/shop/store/retailer/supplier/trader/dealer/company',
    not: 'not/no/never/nothing/isnt/wasnt/doesnt/dont/didnt/wont/cant/cannot/couldnt/wouldnt/barely/hardly/neither/nor/arent/werent/aint',
    num: 'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/a/an/half/couple/few/several/another/#',
    bad: 'bad/poor/terrible/awful/horrible/rubbish/useless/appalling/shocking/dreadful/worst/disappointing/garbage/junk/trash/lousy/pathetic/hopeless',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    in my opinion | on the other hand | at the end of the day | to be honest | to be fair | of course | as well
  `,
  clauses: {
    afterComma: 'but | and | which | though | although | however | whereas | plus | yet',
    starts:
      'and | but | also | because | while | which | plus | however | although | seller | shipping | delivery | customer',
    abbreviations:
      'approx | no | nos | mr | mrs | ms | dr | st | vs | etc | e.g | i.e | inc | ltd | co | ref | tel | min | max | ca | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec | p.s | a.m | p.m',
  },
};
