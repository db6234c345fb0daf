import { describe, expect, it } from 'vitest';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';
import { type CoarseCases, linesOf } from './coarse-cases/cases.ts';
import { germanCases } from './coarse-cases/de.ts';
import { englishCases } from './coarse-cases/en.ts';
import { spanishCases } from './coarse-cases/es.ts';
import { frenchCases } from './coarse-cases/fr.ts';
import { italianCases } from './coarse-cases/it.ts';
import { japaneseCases } from './coarse-cases/ja.ts';
import { chineseCases } from './coarse-cases/zh.ts';

const languages: [language: string, cases: CoarseCases][] = [
  ['en', englishCases],
  ['de', germanCases],
  ['fr', frenchCases],
  ['it', italianCases],
  ['es', spanishCases],
  ['ja', japaneseCases],
  ['zh', chineseCases],
];

const read = (text: string, marketplaceLanguage: string) =>
  readComment(text, { marketplaceLanguage, country: 'US', seller: unknownSeller }, amazonLexicons);

describe.each(languages)('coarse words in %s', (language, cases) => {
  it.each(linesOf(cases.obscene))('obscene: %s', (text) => {
    expect(read(text, language).obscene).not.toEqual([]);
  });

  it.each(linesOf(cases.mild))('coarse, not surely obscene: %s', (text) => {
    const { obscene, mild } = read(text, language);
    expect(obscene).toEqual([]);
    expect(mild).not.toEqual([]);
  });

  it.each(linesOf(cases.hate))('a slur: %s', (text) => {
    expect(read(text, language).hate).not.toEqual([]);
  });

  it.each(linesOf(cases.harmless))('nothing coarse: %s', (text) => {
    const { obscene, mild, hate } = read(text, language);
    expect({ obscene, mild, hate }).toEqual({ obscene: [], mild: [], hate: [] });
  });
});
