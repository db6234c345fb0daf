import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readSettings, type Settings, watchSettings, writeSettings } from '../browser/settings.ts';
import { nearestLocale, type Translator, translatorFor } from '../i18n/index.ts';

export type { Settings } from '../browser/settings.ts';

/** Null until they are read. Follows changes made on any other page. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let on = true;
    void readSettings().then((read) => {
      if (on) setSettings(read);
    });
    const stop = watchSettings(setSettings);
    return () => {
      on = false;
      stop();
    };
  }, []);
  const change = useCallback(async (part: Partial<Settings>): Promise<void> => {
    await writeSettings({ ...(await readSettings()), ...part });
  }, []);
  return [settings, change];
}

/** The translator of the language chosen in the settings, or of the browser. Null until it is loaded. */
export function useTranslator(settings: Settings | null): Translator | null {
  const [translator, setTranslator] = useState<Translator | null>(null);
  const language = settings?.uiLanguage;
  useEffect(() => {
    if (language === undefined) return;
    let on = true;
    void translatorFor(nearestLocale(language === 'auto' ? browser.i18n.getUILanguage() : language)).then((made) => {
      if (on) setTranslator(made);
    });
    return () => {
      on = false;
    };
  }, [language]);
  return translator;
}
