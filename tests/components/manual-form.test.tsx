// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManualForm } from '../../components/manual-form.tsx';
import { translatorFor } from '../../lib/i18n/index.ts';
import { splitPasted } from '../../lib/portals/pasted.ts';
import { manualPortals } from '../../lib/ui/by-hand.ts';
import { show } from './render.tsx';

const ID = '111-1234567-1234567';
const onKeep = vi.fn();
const onCancel = vi.fn();

const form = async () => {
  const portals = manualPortals(await translatorFor('en'));
  return show(
    <ManualForm
      portals={portals}
      today="2026-11-22"
      failed={null}
      split={(pasted, { orderId }) => splitPasted(pasted, orderId)}
      storeOf={() => 'US'}
      onKeep={onKeep}
      onCancel={onCancel}
    />,
  );
};

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('adding a case by hand', () => {
  it('splits a pasted row and keeps it with one click', async () => {
    const { user, screen } = await form();
    await user.click(screen.getByRole('textbox', { name: "The buyer's words" }));
    await user.paste(`11/18/2026\t1\tThe fabric is thin.\t${ID}`);
    await user.click(screen.getByRole('button', { name: 'Keep and judge' }));
    expect(onKeep).toHaveBeenCalledWith({
      portal: 'amazon',
      kind: 'sellerFeedback',
      orderId: ID,
      marketplace: 'US',
      rating: 1,
      text: 'The fabric is thin.',
      dates: { feedbackDate: '2026-11-18' },
    });
  });

  it('asks which day is meant where day and month could be swapped', async () => {
    const { user, screen } = await form();
    await user.click(screen.getByRole('textbox', { name: "The buyer's words" }));
    await user.paste(`${ID}\n05/04/2026\nLate.`);
    await user.click(screen.getByRole('button', { name: 'May 4, 2026' }));
    await user.click(screen.getByRole('button', { name: 'Keep and judge' }));
    expect(onKeep.mock.calls[0]?.[0].dates).toEqual({ feedbackDate: '2026-05-04' });
  });

  it('keeps nothing under an id that is none of the portal', async () => {
    const { user, screen } = await form();
    await user.type(screen.getByRole('textbox', { name: /^Order id/ }), '12345');
    await user.click(screen.getByRole('button', { name: 'Keep and judge' }));
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByText(/looks like 111-1234567-1234567/)).toBeDefined();
  });

  it('leaves a text alone that tells nothing of itself', async () => {
    const { user, screen } = await form();
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: "The buyer's words" });
    await user.click(words);
    await user.paste('Never again.\nThin fabric.');
    expect(words.value).toBe('Never again.\nThin fabric.');
  });
});

describe('what can be added', () => {
  it('is every portal with clocks, its kinds and their dates, in words', async () => {
    const portals = manualPortals(await translatorFor('zh-CN'));
    expect(portals.map(({ label }) => label)).toEqual([
      '亚马逊',
      '速卖通',
      '自有店铺',
      'eBay',
      '沃尔玛',
      'Etsy',
      'Shopee',
      'TikTok Shop',
      'Temu',
    ]);
    for (const { kinds } of portals)
      for (const { value, label, dates } of kinds) {
        expect(label).not.toBe(value);
        for (const date of dates) expect(date.label).not.toBe(date.value);
      }
    const amazon = portals.find(({ value }) => value === 'amazon');
    expect(amazon?.kinds.find(({ value }) => value === 'sellerFeedback')?.dates.map(({ label }) => label)).toEqual([
      '反馈日期',
      '下单日期',
    ]);
    expect(amazon?.stores.find(({ value }) => value === 'UK')?.label).toBe('英国');
  });
});
