import type { Template } from '../core/replies/template.ts';
import { templates as aliexpress } from './aliexpress/templates/index.ts';
import { templates as amazon } from './amazon/templates/index.ts';
import type { ShopTerms } from './merchant/templates/compose.ts';
import { templates as merchant, templatesFor } from './merchant/templates/index.ts';

/** Every shipped template, portal by portal. */
export const templates: readonly Template[] = [...amazon, ...aliexpress, ...merchant];

/** The same with the letters of the seller's own shop. */
export const templatesWith = (terms: ShopTerms): readonly Template[] => [
  ...amazon,
  ...aliexpress,
  ...templatesFor(terms),
];
