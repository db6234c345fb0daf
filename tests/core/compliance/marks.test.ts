import { describe, expect, it } from 'vitest';
import { marksIn, marksTogether } from '../../../lib/core/compliance/marks.ts';
import { readerOf } from '../../../lib/core/compliance/reading.ts';
import { de } from '../../../lib/packs/amazon/compliance/lexicon/de.ts';
import { en } from '../../../lib/packs/amazon/compliance/lexicon/en.ts';

const names = (text: string, lexicon = en): string[] => marksIn(text, readerOf(lexicon)).map(({ name }) => name);

describe('marks', () => {
  it('are the same for the same meaning in every language', () => {
    expect(names('Please delete your feedback.')).toContain('alter rating');
    expect(names('Bitte löschen Sie Ihre Bewertung.', de)).toContain('alter rating');
  });

  it('tell what is denied, and pair no meanings across sentences', () => {
    expect(names('We will not delete your feedback.')).toContain('-alter');
    expect(names('We delete. Your feedback is here.')).not.toContain('alter rating');
  });

  it('count once however often they stand there', () => {
    const reader = readerOf(en);
    const sentences = ['A gift card for you.', 'You get a gift card.'].map((text) => marksIn(text, reader));
    const all = marksTogether(sentences).map(({ name }) => name);
    expect(all).toContain('gift');
    expect(new Set(all).size).toBe(all.length);
  });
});
