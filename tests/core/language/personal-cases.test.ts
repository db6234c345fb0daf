import { describe, expect, it } from 'vitest';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';
import { type PersonalCase, personalCases, toldCases } from './personal-cases.ts';

const read = ({ text, country, language }: PersonalCase) =>
  readComment(text, { marketplaceLanguage: language, country, seller: unknownSeller }, amazonLexicons);

const isFound = (one: PersonalCase): boolean =>
  read(one).personalInformation.some(
    ({ start, end }) => start < (one.found?.end ?? 0) && (one.found?.start ?? 0) < end,
  );

describe('personal information in seven languages', () => {
  it.each(['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'])("finds more than nine in ten of a seller's in %s", (language) => {
    const cases = personalCases('sellers').filter((one) => one.language === language);
    const missed = cases.filter((one) => !isFound(one)).map(({ text }) => text);
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThan(0.1);
  });

  it.each(personalCases('others'))('$language none: $text', (one) => {
    expect(read(one).personalInformation.map(({ text }) => text)).toEqual([]);
  });

  it.each(personalCases('own'))('$language buyer: $text', (one) => {
    const { personalInformation, maybePersonal } = read(one);
    expect({ sure: personalInformation.map(({ text }) => text), doubtful: maybePersonal.length > 0 }).toEqual({
      sure: [],
      doubtful: true,
    });
  });
});

describe('personal information told in whole sentences', () => {
  it.each(['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'])("finds nineteen in twenty of a seller's in %s", (language) => {
    const cases = toldCases('sellers').filter((one) => one.language === language);
    const missed = cases.filter((one) => !isFound(one)).map(({ text }) => text);
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThan(0.05);
  });

  it.each(toldCases('others'))('$language none, nor a doubt: $text', (one) => {
    const { personalInformation, maybePersonal } = read(one);
    expect([...personalInformation, ...maybePersonal].map(({ text }) => text)).toEqual([]);
  });

  it.each(toldCases('own'))('$language buyer: $text', (one) => {
    const { personalInformation, maybePersonal } = read(one);
    expect({ sure: personalInformation.length, doubtful: maybePersonal.length > 0 }).toEqual({
      sure: 0,
      doubtful: true,
    });
  });

  it.each(toldCases('unclear'))('$language not passed over: $text', (one) => {
    const { personalInformation, maybePersonal } = read(one);
    expect(personalInformation.length + maybePersonal.length).toBeGreaterThan(0);
  });
});
