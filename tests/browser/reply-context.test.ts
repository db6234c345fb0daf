import { describe, expect, it } from 'vitest';
import { replyContextOf } from '../../lib/browser/reply-context.ts';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { reading, SEEN_AT, sampleAssessment, sampleCase } from '../ui/samples.ts';

describe('the context of a reply', () => {
  const languageWith = (order: Parameters<typeof sampleCase>[0], language: Assessment['language']): string =>
    replyContextOf(
      sampleCase(),
      [sampleCase(order, { kind: 'order', id: 'amazon:order:111-0000001-0000001' })],
      sampleAssessment({ language }),
      SEEN_AT,
    ).language;

  it('is in the language of the comment', () => {
    expect(languageWith({}, 'de')).toBe('de');
  });

  it('is in the language the buyer asked the portal for, where another page of the order told it', () => {
    expect(languageWith({ buyerLanguage: [reading('es')] }, 'de')).toBe('es');
    expect(languageWith({ buyerLanguage: [reading('es')] }, 'und')).toBe('es');
  });
});
