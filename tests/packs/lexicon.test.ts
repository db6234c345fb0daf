import { describe, expect, it } from 'vitest';
import { compileComments } from '../../lib/core/language/compile.ts';
import { entriesOf } from '../../lib/core/language/pattern.ts';
import { languages } from '../../lib/core/model/names.ts';
import { amazonLexicons } from '../../lib/packs/amazon/lexicon/index.ts';

const words = (entries: string): number => entriesOf(entries).flatMap((entry) => entry.split(/[ ~/]+/)).length;

describe('the lexicons', () => {
  it.each(languages)('compile in %s: no unknown class, no empty entry', (language) => {
    expect(compileComments(amazonLexicons).lexicons.get(language)?.data.language).toBe(language);
  });

  it('cover the seven languages', () => {
    const of = (list: readonly { language: string }[]) => list.map((one) => one.language).sort();
    expect(of(amazonLexicons.languages)).toEqual([...languages].sort());
    expect(of(amazonLexicons.coarse)).toEqual([...languages].sort());
    expect(of(amazonLexicons.personal)).toEqual([...languages].sort());
  });

  it.each(amazonLexicons.languages.map((one) => [one.language, one] as const))('is rich in %s', (_, lexicon) => {
    expect(words(lexicon.aspects.product?.strong ?? '')).toBeGreaterThan(300);
    for (const aspect of ['late', 'courier', 'service', 'order', 'listing', 'condition'] as const) {
      expect(words(lexicon.aspects[aspect]?.strong ?? ''), aspect).toBeGreaterThan(80);
    }
  });

  it.each(amazonLexicons.languages.filter((one) => one.script === 'words').map((one) => [one.language, one] as const))(
    'has no word in %s that could never be met: words are split at hyphens',
    (_, lexicon) => {
      const all = Object.values(lexicon.aspects).flatMap((entries) =>
        entriesOf(`${entries.strong}|${entries.weak ?? ''}`),
      );
      expect(all.filter((entry) => /\p{L}-\p{L}/u.test(entry))).toEqual([]);
    },
  );
});
