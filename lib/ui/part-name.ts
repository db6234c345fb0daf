import type { Translator } from '../i18n/index.ts';
import { sayOr } from './say-or.ts';

/** The name of a page's part in the seller's language: a part of the page itself, or a fact of its rows. */
export const partName = (part: string, translator: Translator): string =>
  sayOr({ key: `ui:part.${part}` }, sayOr({ key: `ui:fact.${part}` }, part, translator), translator);
