import { describe, expect, it } from 'vitest';
import { factNames } from '../../lib/core/model/fact.ts';
import en from '../../lib/i18n/locales/en/ui.json' with { type: 'json' };
import { captureFacts } from '../../lib/packs/capture/index.ts';
import { markupWords } from '../../lib/packs/capture/markup-words.ts';
import { pageParts } from '../../lib/packs/page-parts.ts';

const pages = import.meta.glob<Record<string, unknown>>('../../lib/packs/*/pages/*.ts', { eager: true });
/** Hints for dates and bounds; and the notes, whose words are in expressions. */
const NOT_WORDS = ['numberDateHabits', 'notePatterns'];

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(stringsOf)
    : [];
};

describe('what stays in a capture', () => {
  it('holds the words of every page that a reader knows', () => {
    const held = new Set(stringsOf(captureFacts));
    const missing = Object.entries(pages).flatMap(([file, facts]) =>
      Object.entries(facts).flatMap(([name, value]) => {
        const lost = NOT_WORDS.includes(name)
          ? []
          : stringsOf(value).filter((one) => /\p{L}/u.test(one) && !held.has(one));
        return lost.length > 0
          ? [`${file} ${name}: ${lost.slice(0, 3).join(', ')} (add it to lib/packs/capture/index.ts)`]
          : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('has words of markup in small letters, each once, none that holds a figure or a sign but a dash', () => {
    expect(markupWords.filter((word) => !/^[a-z]+(?:-[a-z]+)*$|^v\d$/.test(word))).toEqual([]);
    expect(new Set(markupWords).size).toBe(markupWords.length);
  });
});

describe('the parts of a page', () => {
  it('are facts, or have a name of their own for the seller', () => {
    for (const [page, { whole, facts }] of Object.entries(pageParts)) {
      expect(en, page).toHaveProperty([`part.${whole}`]);
      expect(facts.filter((name) => !(factNames as string[]).includes(name))).toEqual([]);
      for (const name of facts) expect(en, page).toHaveProperty([`fact.${name}`]);
    }
  });
});
