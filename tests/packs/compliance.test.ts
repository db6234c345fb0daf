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
      expect(verdict).toBe(one.expect);
      if (one.expect !== 'pass') expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
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
});
