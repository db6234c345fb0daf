// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CapturePage } from '../../../components/capture/capture-page.tsx';
import type { CaptureState, ReadyCapture } from '../../../lib/ui/capture.ts';
import { captureOf } from '../../core/capture/samples.ts';
import { show } from '../render.tsx';

const onStrike = vi.fn();
const reading = { page: 'feedback-manager', state: 'read' as const, rows: 3, shape: '[]' };
const ready = (more: Partial<ReadyCapture> = {}): CaptureState => ({
  state: 'ready',
  value: {
    capture: captureOf(['Order ID: 171-8234567-1234567', 'Wren Castellan, Mill Lane 12']),
    page: reading,
    copy: reading,
    file: { name: 'recourse-feedback-manager.html', text: '<!doctype html>' },
    ...more,
  },
});
const page = (capture: CaptureState) => <CapturePage capture={capture} struck={[]} onStrike={onStrike} />;

beforeAll(() => {
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => undefined;
});
afterEach(cleanup);

describe('the preview of a capture', () => {
  it('lists every replacement with its original and its kind', async () => {
    await show(page(ready()));
    const rows = within(screen.getByTestId('replacements')).getAllByRole('row').slice(1);
    expect(rows.map(({ dataset }) => dataset.kind)).toContain('order-id');
    const order = rows.find(({ dataset }) => dataset.kind === 'order-id');
    expect(order?.textContent).toContain('171-8234567-1234567');
    expect(rows.some(({ textContent }) => textContent?.includes('Wren Castellan'))).toBe(true);
  });

  it('lets the seller look for a value, and strike what was kept', async () => {
    const { user } = await show(page(ready()));
    await user.type(screen.getByRole('searchbox'), 'castellan');
    expect(within(screen.getByTestId('replacements')).getAllByRole('row')).toHaveLength(2);
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByText(/^Kept/));
    await user.click(screen.getByRole('button', { name: 'Replace “Order ID” too' }));
    expect(onStrike).toHaveBeenCalledWith(['Order ID']);
  });

  it('offers the file as a download of its own, never as something sent', async () => {
    await show(page(ready()));
    const save = screen.getByTestId('save-capture');
    expect([save.getAttribute('download'), save.getAttribute('href')]).toEqual([
      'recourse-feedback-manager.html',
      'blob:made',
    ]);
  });

  it('says whether the copy is read as the page is', async () => {
    const { again } = await show(page(ready()));
    expect(screen.getByTestId('alike').textContent).toBe('The copy is read just as the page is: 3 rows.');
    again(page(ready({ copy: { ...reading, rows: 2, shape: '[1]' } })));
    expect(screen.getByTestId('alike').textContent).toContain('3 rows on the page, 2 in the copy');
  });

  it.each<[CaptureState, string]>([
    [{ state: 'copying' }, 'Copying the page'],
    [{ state: 'no-tab' }, 'No page was chosen'],
    [{ state: 'too-big' }, 'Show fewer rows on it'],
    [{ state: 'refused', reason: 'Cannot access contents of the page.' }, 'Cannot access contents of the page.'],
  ])('$state has its own sentence', async (state, sentence) => {
    await show(page(state));
    expect(screen.getByText(sentence, { exact: false })).toBeDefined();
    expect(screen.queryByTestId('save-capture')).toBeNull();
  });
});
