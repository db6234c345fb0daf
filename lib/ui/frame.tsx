import { createTheme, MantineProvider } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Settings, useSettings, useTranslator } from './settings.ts';
import { TranslatorContext } from './translator.tsx';

const theme = createTheme({
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Hiragino Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '16px' }, h2: { fontSize: '14px' }, h3: { fontSize: '13px' } },
  },
});

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

/** Look and language: everything a component of ours needs around it. */
export function Look({ scheme, children }: { scheme: Settings['colorScheme']; children: ReactNode }) {
  const forced = scheme === 'auto' ? {} : { forceColorScheme: scheme };
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" {...forced}>
      {children}
    </MantineProvider>
  );
}

/** The frame of every extension page: settings, language and look. Shows nothing for the instant until they are read. */
export function PageFrame({
  title,
  children,
}: {
  title: 'ui:popup.title' | 'ui:panel.title' | 'ui:options.title';
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
