import { describe, expect, it } from 'vitest';
import { lint } from '../../../lib/core/compliance/lint.ts';
import type { LintVoice } from '../../../lib/core/compliance/voice.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';

const labels = Object.keys(amazonCompliance.voice.labels);

/** A voice that hears these labels where the text holds these words, and judges a message as told. */
const voiceThat = (
  judged: Readonly<Record<string, number>>,
  heard: Readonly<Record<string, string>> = {},
): LintVoice => ({
  read: ({ text }, { start, end }) => ({
    values: Float64Array.from(labels, (label) =>
      Number(heard[label] !== undefined && text.slice(start, end).includes(heard[label].toLowerCase())),
    ),
    square: 0,
  }),
  hear: (parts) => labels.map((_, at) => (parts.some(({ values }) => values[at] === 1) ? 0.9 : 0)),
  judge: () => new Map(Object.entries(judged)),
});

const look = (text: string, voice: LintVoice, more: Partial<Parameters<typeof lint>[1]> = {}) =>
  lint(
    text,
    { portal: 'amazon', marketplace: 'US', channel: 'buyer-message', language: 'en', ...more },
    amazonCompliance,
    voice,
  );

describe('words and voice together', () => {
  it('believe the judge that a fault is there although no word shows it, and show the loudest sentence', () => {
    const text = 'The lid left today. Two yellow dots can become five. Goodbye.';
    const voice = voiceThat({ 'ask-to-change-or-remove': 0.97 }, { 'ask-to-change-or-remove': 'yellow' });
    const { verdict, findings } = look(text, voice);
    expect(verdict).toBe('block');
    expect(findings).toMatchObject([{ ruleId: 'ask-to-change-or-remove', text: 'Two yellow dots can become five.' }]);
  });

  it('ask for more certainty where no word of the text tells of such a fault', () => {
    const verdictAt = (share: number, text: string): string => look(text, voiceThat({ marketing: share })).verdict;
    expect(verdictAt(0.8, 'The lid left the house today.')).toBe('pass');
    expect(verdictAt(0.95, 'The lid left the house today.')).toBe('block');
    expect(verdictAt(0.8, 'The lid left today, and all lids are on sale.')).toBe('block');
  });

  it('put the benefit before what it is to buy', () => {
    const text = 'Delete your feedback and you get a gift card.';
    const voice = voiceThat({ 'ask-to-change-or-remove': 0.7, 'incentive-for-feedback': 0.2 });
    expect(look(text, voice).findings[0]?.ruleId).toBe('incentive-for-feedback');
    expect(look('Delete your feedback.', voice).findings[0]?.ruleId).toBe('ask-to-change-or-remove');
  });

  it('take words back that the judge finds harmless', () => {
    const text = 'Please delete your feedback.';
    expect(
      lint(text, { portal: 'amazon', marketplace: 'US', channel: 'buyer-message' }, amazonCompliance).verdict,
    ).toBe('block');
    expect(look(text, voiceThat({ 'ask-to-change-or-remove': 0.1 })).findings).toEqual([]);
  });

  it('name the main fault first and further ones where they are heard or said', () => {
    const text = 'Please delete your feedback and get your refund. Ring me.';
    const voice = voiceThat(
      { 'incentive-for-feedback': 0.6, 'ask-to-change-or-remove': 0.2, marketing: 0.05, 'off-platform': 0.04 },
      { 'off-platform': 'Ring' },
    );
    const rules = look(text, voice).findings.map(({ ruleId }) => ruleId);
    expect(rules[0]).toBe('incentive-for-feedback');
    expect(rules).toContain('ask-to-change-or-remove');
    expect(rules).toContain('off-platform');
    expect(rules).not.toContain('marketing');
  });

  it('only warn of a notice, but block it where it is forbidden', () => {
    const voice = voiceThat({ 'change-notice': 0.9 });
    expect(look('You can edit it.', voice).verdict).toBe('warn');
    expect(look('You can edit it.', voice, { marketplace: 'JP' }).verdict).toBe('block');
    expect(look('You can edit it.', voice, { channel: 'review-contact' }).verdict).toBe('block');
  });

  it('name first, of what words found and the judge hears, what stands first among the rules', () => {
    const text = 'Delete your feedback or we will sue.';
    const mainAt = (threat: number): string | undefined =>
      look(text, voiceThat({ 'ask-to-change-or-remove': 0.8 - threat, 'threat-or-blame': threat })).findings[0]?.ruleId;
    expect(mainAt(0.2)).toBe('threat-or-blame');
    expect(mainAt(0.005)).toBe('ask-to-change-or-remove');
  });

  it('believe no link that has no shape, and put what has one before it', () => {
    const voice = voiceThat({ 'external-link': 0.8 });
    expect(look('All lids stand at https://www.amazon.com/dp/B0LID?th=1 in a table.', voice).verdict).toBe('pass');
    expect(look('Yours, help@osierlane.example', voice).findings[0]?.ruleId).toBe('contact-details');
  });

  it('keep a name in public and a draw among raters, whatever the judge hears', () => {
    const silent = voiceThat({});
    const inPublic = (text: string): string[] =>
      look(text, silent, { channel: 'public-response' }).findings.map(({ ruleId }) => ruleId);
    expect(inPublic('Mr Thornapple got his money on Monday.')).toEqual(['buyer-personal-information']);
    expect(inPublic('Our head of packing, Mr Thornapple, looks after it.')).toEqual([]);
    expect(look('Everyone who rates us goes into a draw.', silent).findings[0]?.ruleId).toBe('incentive-for-feedback');
  });

  it('put the address before the way around the portal that it opens', () => {
    const { findings } = look(
      'Better write to help@osierlane.example.',
      voiceThat({ 'off-platform': 0.8, 'contact-details': 0.1 }),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['contact-details', 'off-platform']);
  });

  it('keep what its shape alone proves', () => {
    const { findings } = look('Write to help@osierlane.example.', voiceThat({}));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['contact-details']);
  });

  it('leave alone what the judge does not weigh', () => {
    const { findings } = look('Off it goes 🙏', voiceThat({}));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['emoji']);
  });

  it('weigh no rule that does not hold in the channel', () => {
    expect(look('It lies with Mr. Miller.', voiceThat({ 'buyer-personal-information': 0.9 })).findings).toEqual([]);
  });

  it('say nothing of an empty text', () => {
    expect(look(' \n', voiceThat({ marketing: 1 }))).toEqual({ verdict: 'pass', findings: [] });
  });
});
