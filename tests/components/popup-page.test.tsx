// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupProps } from '../../components/popup-page.tsx';
import type { UiLocale } from '../../lib/i18n/index.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { deadlineGroups } from '../../lib/ui/deadline-view.ts';
import { sampleDeadline } from '../ui/samples.ts';
import { show } from './render.tsx';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const DAY = 86_400_000;
const rows = [
  sampleDeadline({
    id: 'a',
    caseId: 'case-a',
    orderId: '111-0000001-0000001',
    closesOn: '2026-11-22',
    closesAt: NOW + 1,
  }),
  sampleDeadline({
    id: 'b',
    caseId: 'case-b',
    orderId: '111-0000002-0000002',
    closesOn: '2026-11-24',
    closesAt: NOW + 2 * DAY,
  }),
  sampleDeadline({
    id: 'c',
    caseId: 'case-c',
    orderId: '111-0000003-0000003',
    closesOn: '2026-11-20',
    closesAt: NOW - 2 * DAY,
  }),
];

const actions = {
  onOpen: vi.fn(),
  onCopy: vi.fn(),
  onDone: vi.fn(),
  onSnooze: vi.fn(),
  onFocusRow: vi.fn(),
  onCopyText: vi.fn(),
  onMore: vi.fn(),
  onHelp: vi.fn(),
  onDashboard: vi.fn(),
  onOptions: vi.fn(),
  onCapture: vi.fn(),
};

async function popup(more: Partial<PopupProps> = {}, locale: UiLocale = 'en') {
  const props: PopupProps = {
    loaded: { state: 'ready', value: { open: rows, closed: [], more: false } },
    thisWeek: 2,
    groups: deadlineGroups(rows, NOW, await translatorFor(locale)),
    selected: null,
    helpOpen: false,
    said: '',
    drift: null,
    readAll: vi.fn(async () => ({ rows: [], total: 0 })),
    ...actions,
    ...more,
  };
  return show(<PopupPage {...props} />, locale);
}

beforeEach(() => {
  vi.clearAllMocks();
  URL.createObjectURL = vi.fn(() => 'blob:calendar');
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

/** The files that were offered, as text. */
const offered = (): Promise<string[]> =>
  Promise.all(
    vi
      .mocked(URL.createObjectURL)
      .mock.calls.map(([file]) => (file instanceof Blob ? file.text() : Promise.resolve(''))),
  );

describe('the popup', () => {
  it('lists each window with its case, window and last day', async () => {
    await popup();
    const items = screen.getAllByTestId('deadline-row');
    expect(items.map(({ dataset }) => [dataset.case, dataset.window, dataset.closesOn])).toEqual([
      ['case-a', 'AMZ-FB-SELLER-REQUEST-90D', '2026-11-22'],
      ['case-b', 'AMZ-FB-SELLER-REQUEST-90D', '2026-11-24'],
      ['case-c', 'AMZ-FB-SELLER-REQUEST-90D', '2026-11-20'],
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Today',
      'In 3 days',
      'Just closed',
    ]);
    expect(items[0]?.textContent).toContain('closes today');
    expect(items[2]?.textContent).toContain('a reply is still possible');
  });

  it('opens a case by a click on its row', async () => {
    const { user } = await popup();
    await user.click(screen.getByRole('button', { name: /111-0000002-0000002.*/, description: '' }));
    expect(actions.onOpen).toHaveBeenCalledWith(expect.objectContaining({ caseId: 'case-b' }));
  });

  it('moves by j and k, copies by c, helps by ?', async () => {
    const { user, again } = await popup();
    await user.keyboard('j');
    expect(actions.onFocusRow).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a' }));
    const translator = await translatorFor('en');
    again(
      <PopupPage
        loaded={{ state: 'ready', value: { open: rows, closed: [], more: false } }}
        thisWeek={2}
        groups={deadlineGroups(rows, NOW, translator)}
        selected="a"
        drift={null}
        helpOpen={false}
        said=""
        readAll={async () => ({ rows: [], total: 0 })}
        {...actions}
      />,
    );
    await user.keyboard('j');
    expect(actions.onFocusRow).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'b' }));
    await user.keyboard('c');
    expect(actions.onCopy).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }));
    await user.keyboard('?');
    expect(actions.onHelp).toHaveBeenCalledWith(true);
  });

  it('puts a window aside for a time or for good', async () => {
    const { user } = await popup();
    const menuOf = (order: string) => screen.getByRole('button', { name: `More for order ${order}` });
    await user.click(menuOf('111-0000001-0000001'));
    await user.click(await screen.findByRole('menuitem', { name: 'Remind me in 3 days' }));
    expect(actions.onSnooze).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), 3);
    await user.click(menuOf('111-0000002-0000002'));
    await user.click(await screen.findByRole('menuitem', { name: /^Done/ }));
    expect(actions.onDone).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }));
  });

  it('takes one window along as a calendar file and as text', async () => {
    const { user } = await popup();
    await user.click(screen.getByRole('button', { name: 'More for order 111-0000002-0000002' }));
    const file = await screen.findByRole('menuitem', { name: 'Calendar file (.ics)' });
    expect([file.getAttribute('href'), file.getAttribute('download')]).toEqual([
      'blob:calendar',
      'recourse-111-0000002-0000002.ics',
    ]);
    const [text] = await offered();
    expect(text?.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Request removal · 111-0000002-0000002']);
    await user.click(screen.getByRole('menuitem', { name: 'Copy as text' }));
    expect(actions.onCopyText).toHaveBeenCalledWith(
      expect.stringMatching(/^111-0000002-0000002 · Request removal · last day Nov 24, 2026/),
    );
  });

  it('takes every open window along, those not shown too', async () => {
    const all = deadlineGroups(rows.slice(0, 2), NOW, await translatorFor('zh-CN')).flatMap((group) => group.rows);
    const { user } = await popup({ readAll: async () => ({ rows: all, total: all.length }) }, 'zh-CN');
    await user.click(screen.getByRole('button', { name: '导出全部时限：日历文件或文本' }));
    expect(await screen.findByText('2 项进行中的时限')).toBeDefined();
    await user.click(screen.getByRole('menuitem', { name: '复制为文本' }));
    const text: string = actions.onCopyText.mock.calls[0]?.[0];
    expect(text.split('\n').map((line) => line.slice(0, 19))).toEqual(['111-0000001-0000001', '111-0000002-0000002']);
    expect((await offered()).at(-1)?.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  it('says so where it takes only the soonest along', async () => {
    const [first] = deadlineGroups(rows.slice(0, 1), NOW, await translatorFor('en')).flatMap((group) => group.rows);
    const { user } = await popup({ readAll: async () => ({ rows: first ? [first] : [], total: 2_400 }) });
    await user.click(screen.getByRole('button', { name: 'Calendar file or text of all windows' }));
    expect(await screen.findByText('The next 1 of 2400 open windows')).toBeDefined();
  });

  it('opens no menu where the windows could not be read', async () => {
    const readAll = vi.fn(async () => null);
    const { user } = await popup({ readAll });
    await user.click(screen.getByRole('button', { name: 'Calendar file or text of all windows' }));
    expect(readAll).toHaveBeenCalledOnce();
    expect(screen.queryByTestId('calendar-file')).toBeNull();
  });

  it('cannot snooze what is over', async () => {
    const { user } = await popup();
    await user.click(screen.getByRole('button', { name: 'More for order 111-0000003-0000003' }));
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Done, do not remind me',
    ]);
  });

  it('says what to do when there is nothing', async () => {
    await popup({ groups: [], loaded: { state: 'ready', value: { open: [], closed: [], more: false } } });
    expect(within(screen.getByRole('main')).getAllByRole('status')[0]?.textContent).toContain(
      'Open Feedback Manager to read the latest rows.',
    );
  });

  it('says that it reads, and that it could not read', async () => {
    const { again } = await popup({ groups: [], loaded: { state: 'loading' } });
    expect(screen.getByText('Reading the cases')).toBeDefined();
    again(
      <PopupPage
        loaded={{ state: 'failed', reason: 'QuotaExceeded' }}
        thisWeek={null}
        groups={[]}
        selected={null}
        drift={null}
        helpOpen={false}
        said=""
        readAll={async () => ({ rows: [], total: 0 })}
        {...actions}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('QuotaExceeded');
  });

  it('offers more only when there is more', async () => {
    const { user } = await popup({ loaded: { state: 'ready', value: { open: rows, closed: [], more: true } } });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(actions.onMore).toHaveBeenCalledOnce();
  });

  it('speaks Chinese', async () => {
    await popup({}, 'zh-CN');
    const [first] = screen.getAllByTestId('deadline-row');
    expect(first?.textContent).toContain('今天截止');
    expect(first?.textContent).toContain('申请移除：商品评论');
  });
});
