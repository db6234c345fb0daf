import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import { originOf, parseMessage } from '../../lib/browser/receive.ts';

const id = fakeBrowser.runtime.id;
const page = { id, url: 'https://sellercentral.amazon.de/feedback-manager/index.html', tab: { id: 7, windowId: 1 } };

describe('originOf', () => {
  it('knows our content script on a page of the portal', () => {
    expect(originOf(page)).toEqual({ from: 'portal-page', tabId: 7, windowId: 1 });
  });

  it('knows our own pages', () => {
    expect(originOf({ id, url: fakeBrowser.runtime.getURL('/popup.html' as never) })).toEqual({ from: 'own-page' });
  });

  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['another site', { ...page, url: 'https://example.com/feedback-manager/' }],
    ['a host that only ends alike', { ...page, url: 'https://evil-sellercentral.amazon.de.example/' }],
    ['a page without encryption', { ...page, url: 'http://sellercentral.amazon.de/' }],
    ['a frame without a tab', { id, url: page.url }],
    ['no address at all', { id }],
    ['a broken address', { id, url: 'not a url' }],
  ])('refuses %s', (_, sender) => {
    expect(() => originOf(sender)).toThrow(/Refused/);
  });
});

describe('parseMessage', () => {
  const schema = z.object({ rows: z.array(z.object({ rating: z.number() })) });

  it('names the place that is wrong', () => {
    expect(() => parseMessage(schema, { rows: [{ rating: 1 }, { rating: 'two' }] })).toThrow(/rows\.1\.rating/);
  });

  it('gives the parsed message and nothing it does not know', () => {
    expect(parseMessage(schema, { rows: [], more: 1 })).toEqual({ rows: [] });
  });
});
