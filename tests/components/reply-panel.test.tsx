// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyPanel, type ReplyPanelProps } from '../../components/reply-panel.tsx';
import type { Suggestion } from '../../lib/core/replies/suggest.ts';
import { show } from './render.tsx';

const suggestion = (more: Partial<Suggestion> = {}): Suggestion => ({
  templateId: 'product-complaint.en.warm',
  situation: 'product-complaint',
  channel: 'buyer-message',
  tone: 'warm',
  language: 'en',
  text: 'Hello, about order 111-0000001-0000001.',
  missing: [],
  length: 39,
  limit: 2_000,
  findings: [],
  reasons: [],
  ...more,
});

const calls = { onChannel: vi.fn(), onLanguage: vi.fn(), onValue: vi.fn(), onCopy: vi.fn() };
const panel = (more: Partial<ReplyPanelProps> = {}) => (
  <ReplyPanel
    suggestions={[suggestion()]}
    channels={['buyer-message', 'public-response']}
    channel="buyer-message"
    languages={['en', 'de']}
    language="en"
    values={{}}
    {...calls}
    {...more}
  />
);

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('replies', () => {
  it('copies by the button and by the key c', async () => {
    const { user } = await show(panel());
    await user.click(screen.getByTestId('copy-reply'));
    await user.keyboard('c');
    expect(calls.onCopy).toHaveBeenCalledTimes(2);
    expect(calls.onCopy).toHaveBeenCalledWith(suggestion());
    expect(screen.getByText('39 of 2000 characters')).toBeDefined();
  });

  it('shows what is missing, asks for it, and marks the button as held back', async () => {
    const open = suggestion({ text: 'Sent by ⟨carrier⟩.', missing: ['carrier', 'shippedOn'] });
    const { user } = await show(panel({ suggestions: [open] }));
    expect(screen.getByTestId('reply-text').textContent).toContain('⟨carrier⟩');
    expect(screen.getByTestId('reply-missing').textContent).toBe('Fill in before copying: carrier, shipped on.');
    const copy = screen.getByTestId('copy-reply');
    expect(copy.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(copy.getAttribute('aria-describedby') ?? '')?.textContent).toContain('carrier');
    await user.type(screen.getByLabelText('carrier'), 'D');
    expect(calls.onValue).toHaveBeenCalledWith('carrier', 'D');
    expect(screen.getByLabelText('shipped on').getAttribute('type')).toBe('date');
  });

  it('keeps a filled place open for correction', async () => {
    await show(panel({ values: { carrier: 'DHL' } }));
    expect((screen.getByLabelText('carrier') as HTMLInputElement).value).toBe('DHL');
  });

  it('changes tone and channel', async () => {
    const brief = suggestion({ templateId: 'product-complaint.en.brief', tone: 'brief', text: 'Short.' });
    const { user } = await show(panel({ suggestions: [suggestion(), brief] }));
    await user.click(screen.getByRole('radio', { name: 'Brief' }));
    expect(screen.getByTestId('reply-text').textContent).toBe('Short.');
    await user.click(screen.getByRole('radio', { name: 'Public response' }));
    expect(calls.onChannel).toHaveBeenCalledWith('public-response');
  });

  it('says when no reply fits', async () => {
    await show(panel({ suggestions: [] }));
    expect(screen.getByText('No reply fits this case.')).toBeDefined();
    expect(screen.queryByTestId('copy-reply')).toBeNull();
  });

  it('shows the text as text', async () => {
    await show(panel({ suggestions: [suggestion({ text: '<b>Hello</b>' })] }));
    expect(screen.getByTestId('reply-text').textContent).toBe('<b>Hello</b>');
  });
});
