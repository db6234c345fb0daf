import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What Spanish buyers' words speak of. Curated by hand, 2026-11. */
export const spanish: LanguageLexicon = {
  language: 'es',
  script: 'words',
  apostrophe: 'splits',
  classes: {
    seller: 'vendedor/vendedora/tienda/empresa/negocio/proveedor/comercio/comerciante',
    num: 'un/uno/una/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/quince/veinte/treinta/cuarenta/varios/varias/pocos/algunos/unos/medio',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    por favor | en fin | por lo menos | al menos | sin embargo | por cierto | a mi parecer | en general | de todas formas | por supuesto
  `,
  clauses: {
    afterComma: 'y | pero | aunque | además | y el vendedor | en cambio | lo que | lástima',
    starts: 'y | pero | aunque | además | vendedor | envío | entrega | lástima',
    abbreviations:
      'sr | sra | srta | d | dª | dr | dra | núm | nº | n | art | ej | p.ej | etc | tel | tlf | aprox | máx | mín | av | avda | c | ud | uds | ene | feb | mar | abr | may | jun | jul | ago | sept | sep | oct | nov | dic',
  },
};
