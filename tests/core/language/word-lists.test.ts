import { describe, expect, it } from 'vitest';
import { WordLists } from '../../../lib/core/language/word-lists.ts';

describe('lists of words', () => {
  const lists = new WordLists([['店長', '店員'], ['店員', '様'], []]);

  it.each([
    ['店の店長', 0b01],
    ['店員', 0b11],
    ['店長の様', 0b11],
    ['お客様', 0b10],
  ])('are told of which a word is in %s', (text, found) => {
    expect(lists.listsIn(text)).toBe(found);
  });

  it.each(['会社の店', '長店', ''])('have nothing in %j, which only begins like their words', (text) => {
    expect(lists.listsIn(text)).toBe(0);
  });
});
