import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { copyTab } from '../../../lib/browser/capture/copy-tab.ts';
import { copyPage } from '../../../lib/browser/page/copy-page.ts';
import { element } from '../../core/capture/samples.ts';

const executeScript = vi.fn();
const page = {
  url: 'https://sellercentral.amazon.com/x',
  takenAt: '2026-11-22T12:00:00.000Z',
  root: element('html', {}),
};

describe('copying a tab', () => {
  beforeEach(() => {
    executeScript.mockReset();
    Object.assign(fakeBrowser, { scripting: { executeScript } });
  });

  it('runs the copier in that tab alone, once, and hands on what it copied', async () => {
    executeScript.mockResolvedValue([{ result: page }]);
    expect(await copyTab(7)).toEqual({ page });
    expect(executeScript).toHaveBeenCalledOnce();
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 }, func: copyPage });
  });

  it('says that a page is too big, and why the browser refused', async () => {
    executeScript.mockResolvedValue([{ result: { tooBig: true } }]);
    expect(await copyTab(7)).toEqual({ failed: 'too-big' });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await copyTab(7)).toEqual({ failed: 'refused', reason: 'Cannot access contents of the page.' });
  });

  it.each([
    null,
    'text',
    {},
    { ...page, url: 'no address' },
    { ...page, takenAt: 'today' },
    { ...page, root: { tag: 'html' } },
  ])('believes nothing that is no copy: %j', async (result) => {
    executeScript.mockResolvedValue([{ result }]);
    expect(await copyTab(7)).toEqual({ failed: 'refused', reason: '' });
  });
});
