import type { PageReading } from '../../core/model/observation.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Page, Reader } from '../contract.ts';
import { isHidden } from '../dom.ts';

export const isSellerCentral = ({ url }: Page): boolean => shell.host.test(url.hostname);

/** The path of the page, without what the new shell wraps around the addresses of old pages. */
export const pathOf = ({ url }: Page): string => url.pathname.replace(shell.wrapper, '');

/** Whether a page is one that its address alone names; `others`: marks of pages that stay under foreign addresses. */
export const isAddressed = (page: Page, path: RegExp, others: string): boolean =>
  path.test(pathOf(page)) && !page.document.querySelector(others) && !isNotFound(page);

/** Signed out: by address, by the sign-in or robot-check form; never by words that a comment could hold. */
function isSignedOut({ document, url }: Page): boolean {
  if (shell.signInPath.test(url.pathname)) return true;
  if (document.querySelector(shell.content)?.firstElementChild) return false;
  return document.querySelector(`${shell.signInForm}, ${shell.captchaForm}`) !== null || asksForCharacters(document);
}

/** A robot check whose form is not the known one: its words open a line, and the page holds nothing else. */
function asksForCharacters({ body }: Document): boolean {
  const text = body?.textContent ?? '';
  if (text.length > shell.captchaPage || shell.anyOrderId.test(text)) return false;
  return [...body.querySelectorAll(shell.captchaPlaces)].some((place) => startsWithOne(place, shell.captchaWords));
}

const startsWithOne = (place: Element, words: readonly string[]): boolean => {
  const text = (place.textContent ?? '').trim().toLowerCase();
  return !isHidden(place) && words.some((one) => text.startsWith(one));
};

/** The portal's own "page not found", told by headings and title of the content, not by the navigation bar. */
export function isNotFound({ document }: Page): boolean {
  const headings = document.querySelectorAll(`title, ${shell.content} :is(h1, h2, h3, h4)`);
  return [...headings].some((heading) => startsWithOne(heading, shell.notFoundWords));
}

const id = 'amazon.sign-in';
const version = 1;
const reading: PageReading = {
  portal: 'amazon',
  page: 'sign-in',
  reader: { id, version },
  state: 'signed-out',
  observations: [],
  unreadable: [],
};

/** Any page of the portal that asks to sign in instead of showing itself. */
export const signIn: Reader = {
  id,
  version,
  updated: shell.updated,
  portal: 'amazon',
  page: 'sign-in',
  detect: (page) => isSellerCentral(page) && isSignedOut(page),
  *read() {
    yield;
    return reading;
  },
  anchors: () => [],
};
