import type { Template } from '../../../core/replies/template.ts';
import { sampleReturnPolicy } from '../return-policy.ts';
import { compose, type ShopTerms } from './compose.ts';
import { wording as de } from './de.ts';
import { wording as en } from './en.ts';
import { wording as es } from './es.ts';
import { wording as fr } from './fr.ts';
import { wording as it } from './it.ts';
import { wording as ja } from './ja.ts';
import { wording as zh } from './zh.ts';

/** Every reply for a shop's own returns by its own terms, in the order in which equals are offered. */
export const templatesFor = (terms: ShopTerms): Template[] =>
  [en, de, fr, it, es, ja, zh].flatMap((wording) => compose(wording, terms));

/** The same by the policy of the sample shop. */
export const templates: readonly Template[] = templatesFor({
  shop: sampleReturnPolicy.shop,
  numberOf: (parameter) => parameter,
});
