import { createContext, useContext } from 'react';
import type { Translator } from '../i18n/index.ts';

export const TranslatorContext = createContext<Translator | null>(null);

/** The sentences of the language in use. Throws outside of a page's frame: a page without language is a mistake. */
export function useT(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useT needs a TranslatorContext around it.');
  return translator;
}
