// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPage } from '../../components/import-page.tsx';
import type { FileImport } from '../../lib/ui/import.ts';
import { show } from './render.tsx';

const calls = { onFiles: vi.fn(), onDates: vi.fn(), onCancel: vi.fn() };
const file = (part: Partial<FileImport>): FileImport => ({
  serial: 0,
  name: 'feedback.tsv',
  state: 'reading',
  share: 0.4,
  records: 40_000,
  example: null,
  summary: null,
  why: null,
  ...part,
});
const page = (files: readonly FileImport[], busy = false) => <ImportPage files={files} busy={busy} {...calls} />;

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the import page', () => {
  it('takes files that are chosen or dropped', async () => {
    const { screen } = await show(page([]));
    const dropped = new File(['x'], 'a.tsv');
    fireEvent.drop(screen.getByRole('region', { name: /Drop report files/ }), { dataTransfer: { files: [dropped] } });
    expect(calls.onFiles).toHaveBeenCalledWith([dropped]);
  });

  it('shows how far it is and can be cancelled', async () => {
    const { user, screen } = await show(page([file({})], true));
    expect(screen.getByRole('status').textContent).toBe('Reading, 40000 records so far');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls.onCancel).toHaveBeenCalledOnce();
  });

  it('asks how dates are written, with one of them', async () => {
    const { user, screen } = await show(page([file({ state: 'asking', example: '05/04/26' })], true));
    expect(screen.getByRole('alert').textContent).toContain('05/04/26');
    await user.click(screen.getByRole('button', { name: 'The month' }));
    expect(calls.onDates).toHaveBeenCalledWith('month-first');
  });

  it('says what came of it: new, known, unreadable with line and reason', async () => {
    const summary = {
      report: 'amazon/report/seller-feedback',
      records: 5,
      fresh: 2,
      known: 1,
      unreadable: 2,
      listed: [{ what: 'line 4', why: 'no date: someday' }],
      stores: [],
    };
    const { screen } = await show(page([file({ state: 'done', summary })]));
    const text = screen.getByTestId('import-summary').textContent ?? '';
    expect(text).toContain('Feedback report: 2 new, 1 known, 2 unreadable');
    expect(text).toContain('line 4: no date: someday');
    expect(text).toContain('and 1 more');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  it('shows the figures of a performance report, and none as a dash', async () => {
    const rate = {
      channel: 'MFN' as const,
      rate: 0.0042,
      orderCount: 1_190,
      negativeFeedback: 2,
      claims: 3,
      chargebacks: null,
      targetValue: 0.01,
      status: 'GOOD',
    };
    const stores = [{ marketplaceId: 'ATVPDKIKX0DER', healthScore: 256, healthStatus: 'GREAT', defectRates: [rate] }];
    const summary = { report: null, records: 0, fresh: 0, known: 0, unreadable: 0, listed: [], stores };
    const { screen } = await show(page([file({ state: 'done', summary })]), 'zh-CN');
    const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toEqual(['0.42%', '1%', '1,190', '2', '3', '–']);
  });

  it('says plainly when a file is none of ours', async () => {
    const { screen } = await show(page([file({ state: 'unknown-file' })]));
    expect(screen.getByRole('status').textContent).toMatch(/Not a report file we know/);
  });
});
