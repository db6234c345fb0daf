import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { Look } from './look.tsx';
import { type Settings, useSettings, useTranslator } from './settings.ts';
import { TranslatorContext } from './translator.tsx';

interface Frame {
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
}

const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('useFrame needs a PageFrame around it.');
  return frame;
}

/** The frame of every extension page: settings, language and look. Shows nothing for the instant until they are read. */
export function PageFrame({
  title,
  children,
}: {
  title: 'ui:popup.title' | 'ui:panel.title' | 'ui:options.title' | 'ui:capture.title' | 'dashboard:title';
  children: ReactNode;
}) {
  const [settings, change] = useSettings();
  const translator = useTranslator(settings);
  useEffect(() => {
    if (!translator) return;
    document.title = translator.t(title);
    document.documentElement.lang = translator.locale;
  }, [translator, title]);
  if (!settings || !translator) return null;
  return (
    <FrameContext.Provider value={{ settings, change }}>
      <TranslatorContext.Provider value={translator}>
        <Look scheme={settings.colorScheme}>{children}</Look>
      </TranslatorContext.Provider>
    </FrameContext.Provider>
  );
}
