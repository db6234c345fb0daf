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
const list = (page: TabPage | null | undefined, rows: Loaded<RowView[]> = { state: 'ready', value: [] }) => (
  <RowsPage page={page} rows={rows} onOpen={onOpen} onMore={null} onAdd={vi.fn()} onOptions={vi.fn()} />
);

afterEach(cleanup);

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
