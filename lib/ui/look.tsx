import { type CSSVariablesResolver, createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Settings } from './settings.ts';

export const theme = createTheme({
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
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '16px' }, h2: { fontSize: '14px' }, h3: { fontSize: '13px' } },
  },
});

/** Our few own colours, out of Mantine's. Text colours keep a contrast of 4.5 on the surfaces they stand on. */
export const palette: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[6],
    '--mantine-color-error': colors.red[9],
    '--tone-good': colors.teal[9],
    '--tone-strike': colors.indigo[8],
    '--tone-plain': colors.gray[8],
    '--tone-doubt': '#8a4b00',
    '--tone-bad': colors.red[9],
    '--line': colors.gray[3],
    '--bar': colors.gray[0],
    '--hover': colors.gray[0],
    '--selected': '#f5f8ff',
  },
  dark: {
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[2],
    '--mantine-color-error': colors.red[4],
    '--tone-good': colors.teal[4],
    '--tone-strike': colors.indigo[3],
    '--tone-plain': colors.gray[4],
    '--tone-doubt': colors.yellow[4],
    '--tone-bad': colors.red[4],
    '--line': colors.dark[5],
    '--bar': colors.dark[8],
    '--hover': colors.dark[6],
    '--selected': colors.dark[5],
  },
});

/** Mantine with our type, colours and spacing, light or dark as the seller or the system says. */
export function Look({ scheme, children }: { scheme: Settings['colorScheme']; children: ReactNode }) {
  const forced = scheme === 'auto' ? {} : { forceColorScheme: scheme };
  return (
    <MantineProvider theme={theme} cssVariablesResolver={palette} defaultColorScheme="auto" {...forced}>
      {children}
    </MantineProvider>
  );
}
