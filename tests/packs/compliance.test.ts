import { describe, expect, it } from 'vitest';
import { lint } from '../../lib/core/compliance/lint.ts';
import en from '../../lib/i18n/locales/en/lint.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/lint.json' with { type: 'json' };
import { examples } from '../../lib/packs/amazon/compliance/examples.ts';
import { amazonCompliance } from '../../lib/packs/amazon/compliance/index.ts';

describe('Amazon compliance pack', () => {
  it.each(examples.map((one) => [one.ruleId, one.language, one.text, one] as const))(
    '%s (%s): %s',
    (ruleId, _, text, one) => {
      const { verdict, findings } = lint(text, { portal: 'amazon', ...one }, amazonCompliance);
      expect(verdict).toBe(one.expect === 'info' ? 'pass' : one.expect);
      const levels = findings.filter((finding) => finding.ruleId === ruleId).map(({ level }) => level);
      expect([...new Set(levels)]).toEqual(one.expect === 'pass' ? [] : [one.expect]);
    },
  );

  it.each(amazonCompliance.rules.map(({ id }) => id))(
    'shows what breaks %s and what does not, in every language',
    (id) => {
      for (const { language } of amazonCompliance.lexicons) {
        const own = examples.filter((one) => one.ruleId === id && one.language === language);
        expect([language, own.some(({ expect: becomes }) => becomes === 'pass')]).toEqual([language, true]);
        expect([language, own.some(({ expect: becomes }) => becomes !== 'pass')]).toEqual([language, true]);
      }
    },
  );

  it('has a note, an alternative and a source for every rule in both languages', () => {
    for (const { id, source } of amazonCompliance.rules) {
      for (const texts of [en, zh] as const) {
        expect(Object.keys(texts)).toEqual(expect.arrayContaining([`${id}.note`, `${id}.instead`]));
      }
      expect(source.href).toMatch(/^https:/);
    }
  });

  it.each(amazonCompliance.lexicons.map((one) => [one.language, one.entries] as const))(
    'lists no word of a meaning twice (%s)',
    (_, entries) => {
      for (const [meaning, listed] of Object.entries(entries)) {
        const words = listed.split('|').map((word) => word.trim());
        expect([meaning, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([meaning, []]);
      }
    },
  );
});
