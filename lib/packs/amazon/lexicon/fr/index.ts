import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';
import { dealings } from './dealings.ts';
import { delivery } from './delivery.ts';
import { product } from './product.ts';
import { rest } from './rest.ts';

/** What French buyers' words speak of. Curated by hand, 2026-11. */
export const french: LanguageLexicon = {
  language: 'fr',
  script: 'words',
  apostrophe: 'splits',
  classes: {
    seller: 'vendeur/vendeuse/boutique/magasin/marchand/commerçant/société/enseigne',
    num: 'un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/onze/douze/quinze/vingt/trente/quelques/plusieurs/dizaine',
  },
  aspects: { product, ...delivery, ...dealings, ...rest },
  harmless: `
    tout de suite | en fait | du coup | dans l ensemble | de toute façon | par contre | en revanche | bien sûr | merci de | sans doute | à mon avis
  `,
  clauses: {
    afterComma: 'et | mais | par contre | puis | sinon | alors que | sauf que | vendeur | dommage',
    starts: 'et | mais | par contre | sinon | vendeur | livraison | dommage',
    abbreviations:
      'm | mr | mme | mlle | dr | env | etc | ex | p.ex | réf | ref | n° | no | tél | tel | art | max | min | st | ste | av | bd | s.a.v | cf | janv | fév | févr | avr | juil | sept | oct | nov | déc',
  },
};
