import type { PageReading } from '../../core/model/observation.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Page, Reader } from '../contract.ts';
import { isHidden, visibleText } from '../dom.ts';

/** Longest text of a page that could still be a robot check and nothing else. */
const SHORT_PAGE = 3_000;

export const isSellerCentral = ({ url }: Page): boolean => shell.host.test(url.hostname);

/** Signed out: by address, by the sign-in or robot-check form; never by words that a comment could hold. */
export function isSignedOut({ document, url }: Page): boolean {
  if (shell.signInPath.test(url.pathname)) return true;
  if (document.querySelector(shell.content)?.firstElementChild) return false;
  return document.querySelector(`${shell.signInForm}, ${shell.captchaForm}`) !== null || asksForCharacters(document);
}

function asksForCharacters({ body }: Document): boolean {
  if ((body?.textContent?.length ?? SHORT_PAGE) >= SHORT_PAGE) return false;
  const text = visibleText(body).toLowerCase();
  return shell.captchaWords.some((words) => text.includes(words));
}

/** The portal's own "page not found", told by headings and title of the content, not by the navigation bar. */
export function isNotFound({ document }: Page): boolean {
  const headings = document.querySelectorAll(`title, ${shell.content} :is(h1, h2, h3, h4)`);
  return [...headings].some((heading) => {
    const text = (heading.textContent ?? '').trim().toLowerCase();
    return !isHidden(heading) && shell.notFoundWords.some((words) => text.startsWith(words));
  });
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
