import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { translatorFor, type UiLocale } from '../../lib/i18n/index.ts';
import { palette, theme } from '../../lib/ui/look.tsx';
import { TranslatorContext } from '../../lib/ui/translator.tsx';

/** What Mantine asks of a browser and jsdom does not have. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
window.ResizeObserver ??= NoResize;
Element.prototype.scrollIntoView ??= () => undefined;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

/** Renders a component as a page does: Mantine around it, sentences in `locale`. */
export async function show(element: ReactNode, locale: UiLocale = 'en') {
  const translator = await translatorFor(locale);
  const framed = (inner: ReactNode) => (
    <TranslatorContext.Provider value={translator}>
      <MantineProvider theme={theme} cssVariablesResolver={palette} env="test">
        {inner}
      </MantineProvider>
    </TranslatorContext.Provider>
  );
  const shown = render(framed(element));
  return { user: userEvent.setup(), again: (next: ReactNode) => shown.rerender(framed(next)), translator, screen };
}
