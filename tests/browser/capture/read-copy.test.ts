// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../lib/browser/capture/read-copy.ts';
import { copyPage, type PageCopy } from '../../../lib/browser/page/copy-page.ts';
import { element } from '../../core/capture/samples.ts';
import { capture, copyFixture } from '../../portals/capture-page.ts';
import { fixture } from '../../portals/fixture.ts';

const LIMITS = { nodes: 1_000, text: 10_000, depth: 50 };
const copied = (copy: PageCopy) => {
  if ('tooBig' in copy) throw new Error('The page is small.');
  return copy.root;
};

describe('reading a copy', () => {
  it.each(['amazon/today-en-us', 'amazon/returns-v2-mfn', 'aliexpress/disputes-zh', 'amazon/empty-list-settled'])(
    '%s: the page and its anonymous copy alike',
    async (folder) => {
      const { copy, looked } = await copyFixture(fixture(folder));
      const page = readCopy(copy);
      expect(page).toMatchObject({ page: looked.page, rows: looked.observations.length });
      expect(readCopy(capture(copy, 9).page)).toEqual(page);
    },
  );

  it('knows nothing of a page that no reader knows', () => {
    const root = element('html', {}, element('body', { onload: 'x()', '@click': 'y' }, 'text'));
    expect(readCopy({ url: 'https://a.test/', takenAt: '2026-11-22T12:00:00Z', root })).toEqual({
      page: null,
      state: 'unknown',
      rows: 0,
      shape: '',
    });
  });
});

describe('copying a page', () => {
  const html = new DOMParser().parseFromString(
    '<html><body><!-- Wren --><p TITLE="a">b</p><script>c</script><iframe src="d"></iframe><recourse-chip>e</recourse-chip><svg><text>f</text></svg></body></html>',
    'text/html',
  );

  it('takes elements, texts and attributes, and leaves scripts, comments, frames and our marks behind', () => {
    const open = html.createElement('div');
    open.attachShadow({ mode: 'open' }).append('inside');
    html.body.append(open);
    const [, body] = copied(copyPage(LIMITS, html)).children;
    expect(body).toEqual(
      element('body', {}, element('p', { title: 'a' }, 'b'), element('svg', {}), {
        ...element('div', {}),
        shadow: ['inside'],
      }),
    );
  });

  it('copies nothing of a page beyond its bounds, and fails as the page fails', () => {
    for (const small of [{ nodes: 2 }, { text: 1 }, { depth: 1 }])
      expect(copyPage({ ...LIMITS, ...small }, html)).toEqual({ tooBig: true });
    expect(() => copyPage(LIMITS, {} as Document)).toThrow(TypeError);
  });
});
