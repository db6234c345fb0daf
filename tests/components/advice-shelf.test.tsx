// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AdviceShelf } from '../../components/advice-shelf.tsx';
import { AdviceNotes } from '../../components/composer/advice-notes.tsx';
import { translatorFor, type UiLocale } from '../../lib/i18n/index.ts';
import { adviceShelf } from '../../lib/packs/advice.ts';
import { adviceView } from '../../lib/ui/advice-view.ts';
import { resembling } from '../../lib/ui/resembling.ts';
import { show } from './render.tsx';

afterEach(cleanup);

const shelf = async (opened: string | null = null, locale: UiLocale = 'en') => {
  const translator = await translatorFor(locale);
  const advice = adviceShelf.map((one) => adviceView(one, translator));
  return show(<AdviceShelf advice={advice} opened={opened} />, locale);
};

describe('the shelf of advice', () => {
  it('searches in all its texts and says how much it found', async () => {
    const { user, screen } = await shelf();
    expect(screen.getAllByTestId('advice')).toHaveLength(adviceShelf.length);
    await user.type(screen.getByRole('searchbox'), 'voucher gift');
    const found = screen.getAllByTestId('advice').map(({ dataset }) => dataset.advice);
    expect(found).toContain('voucher-for-removal');
    expect(found.length).toBeLessThan(5);
    expect(screen.getByRole('status').textContent).toContain(String(found.length));
    await user.type(screen.getByRole('searchbox'), ' nothingofthekind');
    expect(screen.getByText('No advice matches')).toBeDefined();
  });

  it('filters by verdict', async () => {
    const { user, screen } = await shelf();
    await user.click(screen.getByRole('radio', { name: 'Not a rule' }));
    const wanted = adviceShelf.filter(({ verdict }) => verdict === 'not-a-rule').map(({ id }) => id);
    expect(screen.getAllByTestId('advice').map(({ dataset }) => dataset.advice)).toEqual(wanted);
  });

  it('opens the piece it is asked for, with what to do instead and linked sources', async () => {
    const { screen } = await shelf('phone-the-buyer');
    expect(screen.getByText(/Write through messaging within 24 hours/)).toBeDefined();
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.some((link) => link.getAttribute('href')?.startsWith('https://'))).toBe(true);
  });

  it('speaks Chinese', async () => {
    const { screen } = await shelf(null, 'zh-CN');
    expect(screen.getByText('给买家打电话或发短信，尽快了结。')).toBeDefined();
  });
});

describe('the note in the composer', () => {
  it('names what the draft reads like and links to it', async () => {
    const translator = await translatorFor('en');
    const notes = resembling(
      'If you delete your negative feedback, we will refund half of the price.',
      { portal: 'amazon', marketplace: 'US', channel: 'buyer-message', language: 'en' },
      translator,
    );
    const { screen } = await show(<AdviceNotes notes={notes} />);
    expect(screen.getByRole('note').textContent).toContain('Prohibited');
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('dashboard.html#advice=refund-for-removal');
  });

  it('is not there without a likeness, nor where a portal has no rules', async () => {
    const translator = await translatorFor('en');
    const context = { marketplace: 'US', channel: 'buyer-message', language: 'en' } as const;
    expect(resembling('The parcel left today.', { portal: 'amazon', ...context }, translator)).toEqual([]);
    expect(resembling('Call us and delete it.', { portal: 'nowhere', ...context }, translator)).toEqual([]);
    const { screen } = await show(<AdviceNotes notes={[]} />);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
