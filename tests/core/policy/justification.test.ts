import { describe, expect, it } from 'vitest';
import { lint } from '../../../lib/core/compliance/lint.ts';
import { grounds } from '../../../lib/core/model/names.ts';
import { justificationFor } from '../../../lib/core/policy/justification.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';

const stores = [
  ['US', 'en'],
  ['DE', 'de'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['ES', 'es'],
  ['JP', 'ja'],
] as const;

describe('the text for the request form', () => {
  it.each(stores)('%s: written in %s, at most 500 characters however long the comment', (marketplace, language) => {
    for (const ground of grounds) {
      const text = justificationFor({ ground }, { marketplace, comments: 'Ünder 🎈\n'.repeat(400) }, amazonPack) ?? '';
      expect(text.length).toBeLessThanOrEqual(500);
      expect(text.isWellFormed()).toBe(true);
      expect(text.split('{{')).toHaveLength(1);
      const opening = amazonPack.justifications.texts[language]?.[ground].slice(0, 10) ?? '?';
      expect(text.startsWith(opening)).toBe(true);
    }
  });

  it.each([
    [' It\nbroke. ', '“It broke”.'],
    ['It broke!', '“It broke!”.'],
    ['It broke...', '“It broke...”.'],
    ['壊れました。', '“壊れました”.'],
  ])('quotes what the buyer wrote, whole when it fits, but for its full stop: %j', (comments, end) => {
    const text = justificationFor({ ground: 'product-review' }, { marketplace: 'US', comments }, amazonPack);
    expect(text?.endsWith(end)).toBe(true);
  });

  it('never repeats obscene words or personal data', () => {
    for (const ground of ['obscene', 'personal-information'] as const)
      expect(justificationFor({ ground }, { marketplace: 'DE', comments: 'XYZ' }, amazonPack)).not.toContain('XYZ');
  });

  it.each(stores)('%s: %s passes the linter as a statement to Amazon', (marketplace, language) => {
    for (const ground of grounds) {
      const text = justificationFor({ ground }, { marketplace, comments: '' }, amazonPack) ?? '';
      const found = lint(
        text,
        { portal: 'amazon', marketplace, channel: 'a-to-z-statement', language },
        amazonCompliance,
      );
      expect({ text, found: found.findings.map(({ ruleId }) => ruleId) }).toEqual({ text, found: [] });
    }
  });

  it('is English where the store has no text of its own, and nothing without a ground', () => {
    const comments = 'It broke.';
    expect(justificationFor({ ground: 'product-review' }, { marketplace: 'PL', comments }, amazonPack)).toMatch(
      /^The entire/,
    );
    expect(justificationFor({ ground: null }, { marketplace: 'US', comments }, amazonPack)).toBeNull();
  });
});
