// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NumbersPage } from '../../components/numbers-page.tsx';
import { layOver } from '../../lib/core/windows/override.ts';
import { translatorFor, type UiLocale } from '../../lib/i18n/index.ts';
import { windowPacks } from '../../lib/packs/windows.ts';
import { numberLines } from '../../lib/ui/number-lines.ts';
import { show } from './render.tsx';

const onKeep = vi.fn();
const onReset = vi.fn();
const check = vi.fn((): string | null => null);
const { packs } = layOver(windowPacks, [
  {
    pack: 'etsy',
    parameter: 'etsy.review.leave',
    value: 60,
    unit: 'days',
    note: 'to be safe',
    madeAt: '2026-11-20T09:00:00Z',
  },
]);
const page = async (locale: UiLocale = 'en', asked: string | null = null) =>
  show(
    <NumbersPage
      lines={numberLines(packs, await translatorFor(locale)).filter(
        ({ portal }) => portal === 'etsy' || portal === 'temu',
      )}
      asked={asked}
      check={check}
      onKeep={onKeep}
      onReset={onReset}
    />,
    locale,
  );
const names = () => screen.getAllByTestId('number').map((row) => row.dataset.number);

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the table of numbers', () => {
  it('is searched, and narrowed to one’s own', async () => {
    const { user } = await page();
    expect(names()).toEqual(['etsy.review.leave', 'etsy.review.report', 'temu.cancel', 'temu.message']);
    await user.type(screen.getByRole('searchbox'), 'review report');
    expect(names()).toEqual(['etsy.review.report']);
    expect(screen.getByRole('status').textContent).toBe('1 number');
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('switch', { name: 'Only my own' }));
    expect(names()).toEqual(['etsy.review.leave']);
    await user.type(screen.getByRole('searchbox'), 'nothing like it');
    expect(screen.getByText('No number fits.')).toBeDefined();
  });

  it('marks an own number, shows the published one, and goes back to it with one click', async () => {
    const { user } = await page();
    const row = screen.getAllByTestId('number')[0] as HTMLElement;
    expect(row.dataset.own).toBe('true');
    for (const text of ['60 days', 'your number', 'published: 100 days', 'Note: to be safe'])
      expect(within(row).getByText(text)).toBeDefined();
    await user.click(within(row).getByRole('button', { name: /^Back to 100 days/ }));
    expect(onReset).toHaveBeenCalledWith(expect.objectContaining({ parameter: 'etsy.review.leave' }));
  });

  it('keeps a number with its note, by keyboard alone', async () => {
    const { user } = await page();
    screen.getByRole('button', { name: 'Change: Answer the cancellation' }).focus();
    await user.keyboard('{Enter}');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your number, in hours' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('24');
    await user.clear(field);
    await user.type(field, '12');
    await user.tab();
    await user.keyboard('asked support');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onKeep).toHaveBeenCalledWith(expect.objectContaining({ parameter: 'temu.cancel' }), {
      value: 12,
      note: 'asked support',
    });
    expect(screen.queryByTestId('number-editor')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change: Answer the cancellation');
  });

  it('says beside the field why a number cannot be taken, and lets go with Escape', async () => {
    check.mockReturnValueOnce('A number from 1 to 720 is expected.');
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: 'Change: Answer the cancellation' }));
    const field = screen.getByRole('textbox', { name: 'Your number, in hours' });
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByText('A number is needed.')).toBeDefined();
    await user.type(field, '9000');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByText('A number from 1 to 720 is expected.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onKeep).not.toHaveBeenCalled();
    await user.type(field, '{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Your number, in hours' })).toBeNull();
  });

  it('opens at the number that was asked for', async () => {
    await page('en', 'temu.cancel');
    expect(names()).toEqual(['temu.cancel']);
  });

  it('speaks Chinese', async () => {
    await page('zh-CN');
    expect(screen.getByText('公布值：100 天')).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^修改：/ })).toHaveLength(4);
  });
});
