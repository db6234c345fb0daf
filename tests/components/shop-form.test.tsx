// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShopForm } from '../../components/shop-form.tsx';
import type { UiLocale } from '../../lib/i18n/index.ts';
import { type ShopDraft, type ShopErrors, sampleDraft } from '../../lib/ui/shop-draft.ts';
import { show } from './render.tsx';

const onKeep = vi.fn((_draft: ShopDraft): ShopErrors | null => null);
const onSample = vi.fn();
const element = (more: object = {}) => (
  <ShopForm
    draft={sampleDraft()}
    own={false}
    fault={null}
    currencies={['CNY', 'EUR']}
    onKeep={onKeep}
    onSample={onSample}
    {...more}
  />
);
const form = (more: object = {}, locale: UiLocale = 'en') => show(element(more), locale);
const keptDraft = (): ShopDraft => {
  const draft = onKeep.mock.lastCall?.[0];
  if (!draft) throw new Error('Nothing was kept.');
  return draft;
};

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the return policy in the options', () => {
  it('begins with the sample and says so', async () => {
    await form();
    expect(screen.getByTestId('shop-standing').textContent).toBe("These are the sample's terms.");
    expect(screen.getByLabelText<HTMLInputElement>('Warranty, days').value).toBe('90');
    expect(screen.getAllByTestId('cap')).toHaveLength(3);
    expect(screen.getByText('Back to the sample').closest('button')?.disabled).toBe(true);
  });

  const choose = async ({ user }: Awaited<ReturnType<typeof form>>, label: string, option: string): Promise<void> => {
    await user.click(screen.getByLabelText(label, { selector: 'input' }));
    const list = document.getElementById(
      screen.getByLabelText(label, { selector: 'input' }).getAttribute('aria-controls') ?? '',
    );
    if (!list) throw new Error(`No list for ${label}.`);
    await user.click(within(list).getByText(option));
  };

  it('keeps days, starts, payers and the currency as they are chosen', async () => {
    const shown = await form();
    fireEvent.change(screen.getByLabelText('Return without a reason, days'), { target: { value: '14' } });
    await choose(shown, 'Warranty, days: counted from', 'dispatch');
    await choose(shown, 'Currency', 'EUR');
    await shown.user.click(screen.getByText('Keep these terms'));
    expect(keptDraft()).toMatchObject({
      numbers: { return: 14, exchange: 30 },
      starts: { 'merchant.warranty': 'shippedAt' },
      otherReason: 'customer',
      currency: 'EUR',
      elsewhere: 15,
    });
  });

  it('keeps groups of regions as they are added and removed', async () => {
    const { user } = await form();
    await user.click(screen.getByLabelText('Remove group 1'));
    await user.click(screen.getByText('Add a group of regions'));
    await user.type(screen.getByLabelText('Regions, group 3', { selector: 'input' }), 'Bayern,Tirol{Enter}');
    fireEvent.change(screen.getByLabelText('At most, group 3'), { target: { value: '4.5' } });
    await user.click(screen.getByText('Keep these terms'));
    expect(keptDraft().caps).toMatchObject([{ cap: 10 }, { cap: 20 }, { regions: ['Bayern', 'Tirol'], cap: 4.5 }]);
  });

  it('takes freight without a limit, in a group and everywhere else, and a limit again', async () => {
    const { user } = await form();
    await user.click(screen.getByLabelText('At most, group 1: no limit'));
    await user.click(screen.getByLabelText('At most, all other regions: no limit'));
    expect(screen.getByLabelText<HTMLInputElement>('At most, group 1').disabled).toBe(true);
    await user.click(screen.getByText('Keep these terms'));
    expect(keptDraft()).toMatchObject({ caps: [{ cap: null }, { cap: 10 }, { cap: 20 }], elsewhere: null });
    await user.click(screen.getByLabelText('At most, all other regions: no limit'));
    fireEvent.change(screen.getByLabelText('At most, all other regions'), { target: { value: '12' } });
    await user.click(screen.getByText('Keep these terms'));
    expect(keptDraft().elsewhere).toBe(12);
  });

  it('follows a number that became another meanwhile, and keeps what was written', async () => {
    const { again, user } = await form();
    fireEvent.change(screen.getByLabelText('Warranty, days'), { target: { value: '365' } });
    const { numbers } = sampleDraft();
    again(element({ draft: { ...sampleDraft(), numbers: { ...numbers, return: 14, warranty: 180 } } }));
    expect(screen.getByLabelText<HTMLInputElement>('Return without a reason, days').value).toBe('14');
    expect(screen.getByLabelText<HTMLInputElement>('Warranty, days').value).toBe('365');
    await user.click(screen.getByText('Keep these terms'));
    expect(keptDraft().numbers).toEqual({ ...numbers, return: 14, warranty: 365 });
  });

  it('says beside the field what is wrong, and asks to look', async () => {
    onKeep.mockReturnValueOnce({
      return: 'A whole number from 1 to 730 is expected.',
      'regions 0': 'Name at least one region.',
    });
    const { user } = await form();
    await user.click(screen.getByText('Keep these terms'));
    const field = screen.getByLabelText('Return without a reason, days');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Name at least one region.')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toBe('Not kept: look at the fields marked.');
    await user.type(field, '1');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reminds of the law, and goes back to the sample', async () => {
    const { user } = await form({
      own: true,
      draft: { ...sampleDraft(), numbers: { ...sampleDraft().numbers, return: 3 } },
    });
    expect(screen.getByText(/no less than 7 days/)).toBeDefined();
    expect(screen.getByTestId('shop-standing').textContent).toBe('These are your own terms.');
    await user.click(screen.getByText('Back to the sample'));
    expect(onSample).toHaveBeenCalledTimes(1);
  });

  it('tells when what is kept could not be read', async () => {
    await form({ fault: 'shop: Invalid input' });
    expect(screen.getByRole('alert').textContent).toContain('shop: Invalid input');
  });

  it('speaks Chinese', async () => {
    await form({}, 'zh-CN');
    expect(screen.getByLabelText('保修（天）')).toBeDefined();
    expect(screen.getByLabelText('保修（天）：起算于', { selector: 'input' })).toBeDefined();
    expect(screen.getByText('保存条款')).toBeDefined();
  });
});
