import { browser } from 'wxt/browser';
import { nearestLocale, type Translator, translatorFor } from '../i18n/index.ts';
import type { Settings } from './settings.ts';

/** The translator of the language chosen in the settings, or of the browser. */
export const translatorOf = ({ uiLanguage }: Settings): Promise<Translator> =>
  translatorFor(nearestLocale(uiLanguage === 'auto' ? browser.i18n.getUILanguage() : uiLanguage));
