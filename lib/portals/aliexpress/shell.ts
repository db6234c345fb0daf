import type { PageState } from '../../core/model/names.ts';
import type { PageReading } from '../../core/model/observation.ts';
import { shell } from '../../packs/aliexpress/pages/shell.ts';
import type { Page, Reader } from '../contract.ts';
import { isHiddenWithin } from '../dom.ts';
import { SETTLED_AFTER } from '../limits.ts';
import type { Told } from '../told.ts';

export const isSellerCentre = ({ url }: Page): boolean => shell.host.test(url.hostname);

/** The shop whose page it is, by the address. */
export function shopOf({ url }: Page): Told<string> {
  const value = url.searchParams.get(shell.shopParameter) ?? '';
  return /^\d{1,20}$/.test(value) ? { value } : { absent: 'not-on-page' };
}

/** Elements in view that show nothing of the buyer. */
export const seen = (root: Document | Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(
    (element) => !element.closest(shell.personal) && !isHiddenWithin(element, root),
  );

/** What a list without one readable row is. `rows`: rows there are, but none that could be bound to its order. */
export function stateWithout({ document, settledFor }: Page, rows: number, known: boolean): PageState {
  if (seen(document, shell.loading).length > 0) return 'loading';
  if (rows > 0) return 'changed';
  if (settledFor < SETTLED_AFTER) return 'loading';
  return known ? 'empty' : 'changed';
}

const id = 'aliexpress.sign-in';
const version = 1;
const reading: PageReading = {
  portal: 'aliexpress',
  page: 'sign-in',
  reader: { id, version },
  state: 'signed-out',
  observations: [],
  unreadable: [],
};

/** The sign-in page, by address or by its form; never by words that a comment could hold. */
export const signIn: Reader = {
  id,
  version,
  updated: shell.updated,
  portal: 'aliexpress',
  page: 'sign-in',
  detect: ({ document, url }) =>
    (shell.signInHost.test(url.hostname) && shell.signInPath.test(url.pathname)) ||
    (shell.host.test(url.hostname) && document.querySelector(shell.signInForm) !== null),
  *read() {
    yield;
    return reading;
  },
  anchors: () => [],
};
