// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer, type ComposerProps } from '../../../components/composer/composer.tsx';
import { lint } from '../../../lib/core/compliance/lint.ts';
import type { Suggestion } from '../../../lib/core/replies/suggest.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { show } from '../render.tsx';

const suggestion = (more: Partial<Suggestion> = {}): Suggestion => ({
  templateId: 'product-complaint.en.warm',
  situation: 'product-complaint',
  channel: 'buyer-message',
  tone: 'warm',
  language: 'en',
  text: 'Hello, about your kettle.',
  missing: [],
  length: 25,
  limit: 2_000,
  findings: [],
  reasons: [],
  ...more,
});
const VIOLATION = 'Please delete your review.';

const calls = {
  onChannel: vi.fn(),
  onLanguage: vi.fn(),
  onValue: vi.fn(),
  onNoResponse: vi.fn(),
  onCopy: vi.fn(),
  onSave: vi.fn(),
};
const composer = (more: Partial<ComposerProps> = {}) => (
  <Composer
    suggestions={[suggestion()]}
    own={[]}
    channels={['buyer-message', 'public-response']}
    channel="buyer-message"
    languages={['en', 'de']}
    language="en"
    values={{}}
    currencies={['USD', 'EUR']}
    counterpart={() => null}
    check={({ text, channel, language }) =>
      lint(text, { portal: 'amazon', marketplace: 'US', channel, language }, amazonCompliance)
    }
    contact={() => []}
    advised={() => []}
    noResponseNeeded={false}
    {...calls}
    {...more}
  />
);
const textOf = (): string => (screen.getByTestId('reply-text') as HTMLTextAreaElement).value;
const copied = (): string | undefined => calls.onCopy.mock.calls.at(-1)?.[0].text;

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the composer', () => {
  it('copies by the button and by the key c', async () => {
    const { user } = await show(composer());
    await user.click(screen.getByTestId('copy-reply'));
    await user.keyboard('c');
    expect(calls.onCopy).toHaveBeenCalledTimes(2);
    expect(copied()).toBe('Hello, about your kettle.');
    expect(screen.getByText('25 of 2000 characters')).toBeDefined();
  });

  it('finds a violation while it is written, warns before it is copied, and copies the mended text exactly', async () => {
    const { user } = await show(composer());
    const field = screen.getByTestId('reply-text');
    await user.type(field, ` ${VIOLATION}`);
    const finding = await screen.findByTestId('finding');
    expect(finding.dataset.rule).toBe('ask-to-change-or-remove');
    expect(finding.textContent).toContain('Do not send this:');
    expect(document.querySelector('.draft-block')?.textContent).toBe('delete your review');

    await user.click(screen.getByTestId('copy-reply'));
    expect(calls.onCopy).not.toHaveBeenCalled();
    expect(screen.getByTestId('copy-warning').textContent).toContain('breaks a rule');
    expect(screen.getByTestId('copy-reply').textContent).toBe('Copy all the same');

    for (const _ of VIOLATION) await user.type(field, '{backspace}');
    await waitFor(() => expect(screen.queryByTestId('finding')).toBeNull());
    expect(screen.queryByTestId('copy-warning')).toBeNull();
    await user.click(screen.getByTestId('copy-reply'));
    expect(copied()).toBe('Hello, about your kettle. ');
  });

  it('lets the seller copy a blocked text after the warning: the decision is theirs', async () => {
    const { user } = await show(composer({ suggestions: [suggestion({ text: VIOLATION })] }));
    await user.click(screen.getByTestId('copy-reply'));
    await user.click(screen.getByTestId('copy-reply'));
    expect(copied()).toBe(VIOLATION);
  });

  it('does not copy what was not checked yet', async () => {
    const { user } = await show(composer({ check: null }));
    expect(screen.getByTestId('finding-count').textContent).toBe('Checking the text');
    await user.click(screen.getByTestId('copy-reply'));
    expect(calls.onCopy).not.toHaveBeenCalled();
  });

  it('holds an open place back until it is filled or written over', async () => {
    const open = suggestion({ text: 'Sent by ⟨carrier⟩.', missing: ['carrier'] });
    const { user } = await show(composer({ suggestions: [open] }));
    expect(screen.getByTestId('reply-missing').textContent).toBe('Fill in before copying: carrier.');
    expect(screen.getByTestId('copy-reply').getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByLabelText('carrier'), 'D');
    expect(calls.onValue).toHaveBeenCalledWith('carrier', 'D');
    await user.clear(screen.getByTestId('reply-text'));
    await user.type(screen.getByTestId('reply-text'), 'Sent by van.');
    expect(screen.queryByTestId('reply-missing')).toBeNull();
  });

  it('asks for an amount with its currency', async () => {
    const open = suggestion({ text: 'Refund: ⟨amount⟩.', missing: ['amount'] });
    const { user } = await show(composer({ suggestions: [open] }));
    await user.type(screen.getByLabelText('amount'), '5');
    expect(calls.onValue).toHaveBeenCalledWith('amount', { amount: 5, currency: 'USD' });
  });

  it('keeps an edit while another tone is looked at, and goes back to the template', async () => {
    const brief = suggestion({ templateId: 'product-complaint.en.brief', tone: 'brief', text: 'Short.' });
    const { user } = await show(composer({ suggestions: [suggestion(), brief] }));
    await user.type(screen.getByTestId('reply-text'), ' More.');
    await user.click(screen.getByRole('radio', { name: 'Brief' }));
    expect(textOf()).toBe('Short.');
    await user.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(textOf()).toBe('Hello, about your kettle. More.');
    await user.click(screen.getByRole('button', { name: 'Back to the template' }));
    expect(textOf()).toBe('Hello, about your kettle.');
  });

  it('keeps an edit while the reply is looked at in another language', async () => {
    const german = suggestion({ templateId: 'product-complaint.de.warm', language: 'de', text: 'Guten Tag.' });
    const { user, again } = await show(composer());
    await user.type(screen.getByTestId('reply-text'), ' More.');
    again(composer({ suggestions: [german], language: 'de' }));
    expect(textOf()).toBe('Guten Tag.');
    again(composer());
    expect(textOf()).toBe('Hello, about your kettle. More.');
  });

  it('shows what the text says in the seller’s language, and that edits are not in it', async () => {
    const german = suggestion({ language: 'de', text: 'Guten Tag.' });
    const { user } = await show(
      composer({ suggestions: [german], counterpart: () => ({ language: 'en', text: 'Good day.' }) }),
    );
    expect(screen.getByTestId('counterpart').textContent).toBe('Good day.');
    expect(screen.getByText('What the German text says')).toBeDefined();
    await user.type(screen.getByTestId('reply-text'), ' Tschüs.');
    expect(screen.getByText(/your changes are not in it/)).toBeDefined();
  });

  it('says what speaks against writing now, and notes that no answer is needed', async () => {
    const { user } = await show(
      composer({
        contact: () => [
          {
            id: 'proactive-over',
            message: { key: 'replies:contact.proactive-over', params: { day: '2026-11-01' } },
            source: 'AMZ-CM-30D',
          },
        ],
      }),
    );
    expect(screen.getByTestId('contact-notes').textContent).toContain('Nov 1, 2026');
    await user.click(screen.getByLabelText("The buyer's last message needs no answer"));
    expect(calls.onNoResponse).toHaveBeenCalledWith(true);
  });

  it('keeps a text under a name', async () => {
    const { user } = await show(composer());
    await user.click(screen.getByTestId('save-template'));
    await user.type(screen.getByLabelText('Name of the template'), 'Kettles{enter}');
    expect(calls.onSave).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'Hello, about your kettle.' }),
      'Kettles',
    );
  });

  it('marks a text that is too long for the channel', async () => {
    const { user } = await show(composer({ suggestions: [suggestion({ limit: 20 })] }));
    await user.click(screen.getByTestId('copy-reply'));
    expect(calls.onCopy).not.toHaveBeenCalled();
  });

  it('says when no reply fits', async () => {
    await show(composer({ suggestions: [] }));
    expect(screen.getByText('No reply fits this case.')).toBeDefined();
    expect(screen.queryByTestId('copy-reply')).toBeNull();
  });
});
