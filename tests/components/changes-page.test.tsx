// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangesPage } from '../../components/changes-page.tsx';
import type { ChangeLine } from '../../lib/ui/change-lines.ts';
import { show } from './render.tsx';

const onSeen = vi.fn();
const moved = { caseId: 'amazon:return:1', orderId: '111-0000001-0000001', dates: 'Feb 27, 2026 → Mar 1, 2026' };
const change = (part: Partial<ChangeLine>): ChangeLine => ({
  key: 'k',
  on: '2026-01-26',
  date: 'Jan 26, 2026',
  what: 'Refund the return: 2 business days → 4 days',
  where: 'Amazon · US',
  source: { title: 'A page', href: 'https://example.com/a', date: '2025-12-23', confidence: 'high' },
  impact: { moved: [], more: 0, ownHolds: false },
  ofNumber: true,
  ...part,
});

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('what changed', () => {
  it('names the cases a change moved, each with its link', async () => {
    await show(
      <ChangesPage
        changes={[change({ impact: { moved: [moved], more: 0, ownHolds: false } })]}
        news={null}
        onSeen={onSeen}
      />,
    );
    expect(screen.getByText('1 open window of yours:')).toBeDefined();
    expect(screen.getByRole('link', { name: moved.orderId }).getAttribute('href')).toBe('#case=amazon%3Areturn%3A1');
    expect(screen.getByText(/Feb 27, 2026 → Mar 1, 2026/)).toBeDefined();
    expect(screen.queryByTestId('pack-news')).toBeNull();
  });

  it('counts what it does not name', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...moved, caseId: `amazon:return:${at}` }));
    await show(
      <ChangesPage
        changes={[change({ impact: { moved: many, more: 5, ownHolds: false } })]}
        news={null}
        onSeen={onSeen}
      />,
    );
    expect(screen.getByText('60 open windows of yours:')).toBeDefined();
    expect(screen.getAllByRole('link', { name: moved.orderId })).toHaveLength(50);
    expect(screen.getByText('and 10 more')).toBeDefined();
    expect(screen.getByText('5 more open windows under this rule were not looked at.')).toBeDefined();
  });

  it('says so where the memory could not be read', async () => {
    await show(<ChangesPage changes={[change({ impact: 'unread' })]} news={null} onSeen={onSeen} />);
    expect(screen.getByTestId('impact').textContent).toBe('The memory could not be read');
  });

  it('does not say that nothing moved where it did not look', async () => {
    await show(
      <ChangesPage
        changes={[change({ impact: { moved: [], more: 3, ownHolds: false } })]}
        news={null}
        onSeen={onSeen}
      />,
    );
    expect(screen.queryByText('No open window of yours is touched.')).toBeNull();
    expect(screen.getByText('3 more open windows under this rule were not looked at.')).toBeDefined();
  });

  it.each([
    [{ impact: null }, 'Looking at your open windows…'],
    [{}, 'No open window of yours is touched.'],
    [{ impact: { moved: [], more: 0, ownHolds: true } }, 'Your own number holds here instead.'],
  ] satisfies [Partial<ChangeLine>, string][])('says how it stands otherwise (%#)', async (part, sentence) => {
    await show(<ChangesPage changes={[change(part)]} news={null} onSeen={onSeen} />);
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it('a version of the packs has no impact to look for', async () => {
    await show(
      <ChangesPage changes={[change({ ofNumber: false, impact: null, source: null })]} news={null} onSeen={onSeen} />,
    );
    expect(screen.queryByTestId('impact')).toBeNull();
  });

  it('tells an update once: what it changed, what moved, and that it was seen', async () => {
    const news = {
      numbers: [{ key: 'n', what: 'Appeal the claim: 20 days → 30 days' }],
      moved: [{ ...moved, title: 'Appeal the claim' }],
    };
    const { user } = await show(<ChangesPage changes={[]} news={news} onSeen={onSeen} />);
    const box = within(screen.getByRole('region', { name: 'Since the last update' }));
    expect(box.getByText('Appeal the claim: 20 days → 30 days')).toBeDefined();
    expect(box.getByText(/Appeal the claim · Feb 27, 2026 → Mar 1, 2026/)).toBeDefined();
    await user.click(box.getByRole('button', { name: 'I have seen it' }));
    expect(onSeen).toHaveBeenCalledTimes(1);
  });

  it('speaks Chinese', async () => {
    await show(
      <ChangesPage
        changes={[change({ impact: { moved: [moved], more: 0, ownHolds: false } })]}
        news={{ numbers: [], moved: [] }}
        onSeen={onSeen}
      />,
      'zh-CN',
    );
    expect(screen.getByText('您有 1 个未结时限受影响：')).toBeDefined();
    expect(screen.getByRole('button', { name: '知道了' })).toBeDefined();
  });
});
