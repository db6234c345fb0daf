// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RowsPage } from '../../components/rows-page.tsx';
import type { PageState } from '../../lib/core/model/names.ts';
import type { Loaded } from '../../lib/ui/deadlines.ts';
import type { RowView } from '../../lib/ui/row-view.ts';
import type { TabPage } from '../../lib/ui/tab-page.ts';
import { show } from './render.tsx';

const tab = (state: PageState, more: Partial<TabPage> = {}): TabPage => ({
  portal: 'amazon',
  page: 'feedback-manager',
  state,
  orderIds: [],
  unreadable: [],
  ...more,
});
const row = (caseId: string): RowView => ({
  caseId,
  orderId: '111-0000001-0000001',
  outcome: 'removable',
  word: 'Likely removable: product review',
  about: '1 star · US',
  closing: null,
  next: 'Request removal.',
  own: [],
});
const onOpen = vi.fn();
const onCapture = vi.fn();
const list = (page: TabPage | null | undefined, rows: Loaded<RowView[]> = { state: 'ready', value: [] }) => (
  <RowsPage
    page={page}
    rows={rows}
    onOpen={onOpen}
    onMore={null}
    onAdd={vi.fn()}
    onOptions={vi.fn()}
    onCapture={onCapture}
  />
);

afterEach(() => {
  cleanup();
  onCapture.mockClear();
});

describe('the rows of the page in front', () => {
  it.each([
    ['empty', 'No feedback on this page'],
    ['loading', 'Waiting for the rows'],
    ['signed-out', 'Seller Central asks you to sign in'],
    ['changed', 'This page cannot be read safely'],
    ['unknown', 'No feedback page in front'],
  ] as const)('%s has its own sentence', async (state, sentence) => {
    await show(list(tab(state)));
    expect(screen.getByRole('status').textContent).toContain(sentence);
  });

  it('says nothing before it knows, and says so on a foreign page', async () => {
    const { again } = await show(list(undefined));
    expect(screen.queryByRole('status')).toBeNull();
    again(list(null));
    expect(screen.getByRole('status').textContent).toContain('Open Feedback Manager');
  });

  it('lists rows and opens one, by click and by keys', async () => {
    const { user } = await show(list(tab('read'), { state: 'ready', value: [row('a'), row('b')] }));
    expect(screen.getAllByTestId('case-row').map(({ dataset }) => dataset.case)).toEqual(['a', 'b']);
    await user.keyboard('jj{Enter}');
    expect(onOpen).toHaveBeenCalledWith('b');
  });

  it('never hides that rows could not be read', async () => {
    await show(list(tab('read', { unreadable: [{ what: 'row 3', why: 'no order id' }] })));
    expect(screen.getByRole('status').textContent).toBe('1 row could not be read');
    expect(screen.queryByText('No feedback on this page')).toBeNull();
  });

  it('says when the memory could not be read', async () => {
    await show(list(tab('read'), { state: 'failed', reason: 'blocked' }));
    expect(screen.getByRole('alert').textContent).toContain('blocked');
  });
});

describe('a page that changed', () => {
  const drift = {
    missed: [
      { part: 'rating', rows: 20, of: 20, since: '2026-11-20T08:00:00.000Z' },
      { part: 'header', rows: 0, of: 0, since: '2026-11-20T08:00:00.000Z' },
    ],
    works: ['orderId', 'comments'],
  };

  it('offers a capture of any page of a portal once, and none elsewhere', async () => {
    const button = () => screen.queryAllByRole('button', { name: /capture this page/i });
    const { again } = await show(list(tab('read')));
    expect(button()).toHaveLength(1);
    button()[0]?.click();
    expect(onCapture).toHaveBeenCalledOnce();
    again(list(tab('unknown')));
    expect(button()).toHaveLength(1);
    again(list(null));
    expect(button()).toHaveLength(0);
  });

  it('says which parts are missed, since when, what is still read, and offers a capture', async () => {
    const { user } = await show(list(tab('read', { drift }), { state: 'ready', value: [row('a')] }));
    const note = screen.getByTestId('drift');
    expect(note.textContent).toContain('2 parts of this page are no longer found');
    expect(note.textContent).toMatch(/Stars: missing in 20 of 20 rows since Nov 20, 2026/);
    expect(note.textContent).toContain('The list’s column headers since');
    expect(note.textContent).toContain('Still read: Order number and Comment.');
    await user.click(screen.getByRole('button', { name: 'Capture this page for the maintainers' }));
    expect(onCapture).toHaveBeenCalledOnce();
  });

  it('says so in Chinese, and that nothing was guessed where nothing is read', async () => {
    await show(
      list(
        tab('changed', {
          drift: { missed: [{ part: 'list', rows: 0, of: 0, since: '2026-11-20T08:00:00.000Z' }], works: [] },
        }),
      ),
      'zh-CN',
    );
    expect(screen.getByTestId('drift').textContent).toMatch(/本页找不到以下内容列表.*自 2026年11月20日/);
  });

  it.each<PageState>(['empty', 'loading', 'signed-out', 'read'])(
    'says nothing of it while the page is %s',
    async (state) => {
      await show(list(tab(state)));
      expect(screen.queryByTestId('drift')).toBeNull();
    },
  );
});
