import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What Italian buyers' words speak of. Curated by hand, 2026-11. */
export const italian: LanguageLexicon = {
  language: 'it',
  script: 'words',
  apostrophe: 'splits',
  classes: {
    seller: 'venditore/venditrice/negozio/ditta/azienda/fornitore/commerciante/rivenditore/bottega',
    num: 'un/uno/una/due/tre/quattro/cinque/sei/sette/otto/nove/dieci/undici/dodici/quindici/venti/trenta/quaranta/pochi/alcuni/diversi/qualche/mezzo',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    in ogni caso | per favore | a parte questo | tutto sommato | per fortuna | in generale | di solito | a mio avviso | alla fine | meno male
  `,
  clauses: {
    afterComma: 'ma | però | e il venditore | peccato | invece però | mentre | anche se | poi però',
    starts: 'e | ma | però | venditore | peccato | spedizione | consegna | mentre | invece',
    abbreviations:
      'sig | sig.ra | sigg | dott | dott.ssa | ing | n | nr | art | es | ecc | tel | cell | circa | ca | max | min | p.s | via | st | gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic',
  },
};
