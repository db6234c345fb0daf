import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What German buyers' words speak of. Curated by hand, 2026-11. */
export const german: LanguageLexicon = {
  language: 'de',
  script: 'words',
  apostrophe: 'joins',
  classes: {
    seller: 'verkäufer/verkäuferin/händler/anbieter/shop/laden/firma/verkäufers',
    num: 'ein/eine/einer/einen/einem/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf/vierzehn/zwanzig/dreißig/halbe/halben/paar/mehrere/einige',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    auf den ersten blick | alles in allem | ehrlich gesagt | immer wieder | an sich | im großen und ganzen | auf jeden fall | von mir | zum glück
  `,
  clauses: {
    afterComma: 'und | aber | sondern | doch | jedoch | dafür | allerdings | obwohl | dazu | trotzdem | nur leider',
    starts: 'und | aber | jedoch | allerdings | dafür | obwohl | trotzdem | verkäufer | lieferung | versand | leider',
    abbreviations:
      'z.b | z. b | bzw | ca | usw | nr | evtl | ggf | inkl | exkl | tel | dr | hr | fr | str | vgl | max | min | u.a | d.h | o.k | art | bestell-nr | mind | etc | sog | st | jan | feb | mär | apr | jun | jul | aug | sept | okt | nov | dez | mfg | z',
  },
};
