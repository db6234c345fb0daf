import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readComment } from '../../lib/core/language/read-comment.ts';
import { openSecondVoice } from '../../lib/core/language/voices.ts';
import { aspects } from '../../lib/core/model/assessment.ts';
import { grounds, outcomes } from '../../lib/core/model/names.ts';
import { heardIn } from '../../lib/core/policy/aspect-set.ts';
import { checks } from '../../lib/core/policy/checks/index.ts';
import { Asker, RuleResult } from '../../lib/core/policy/evaluate.ts';
import { feedbackWindows } from '../../lib/core/policy/feedback-windows.ts';
import { flagIds } from '../../lib/core/policy/flags.ts';
import type { PolicyRule, RuleExample } from '../../lib/core/policy/rule.ts';
import { unknownSeller } from '../../lib/core/policy/seller.ts';
import en from '../../lib/i18n/locales/en/rules.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/rules.json' with { type: 'json' };
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { loadAspectWeights } from '../../lib/packs/amazon/model/index.ts';
import { reasonCodes } from '../../lib/packs/amazon/reason-codes.ts';
import { rules } from '../../lib/packs/amazon/rules/index.ts';
import { subjectWith } from '../core/policy/hand-made.ts';
import { rulesPage } from '../tools/rules-page.ts';

const second = openSecondVoice(await loadAspectWeights());

function truthOf(rule: PolicyRule, { comments, facts }: RuleExample): string {
  const subject = subjectWith({ comments, ...facts });
  const store = amazonPack.marketplaces.find(({ code }) => code === subject.marketplace);
  const code = subject.marketplace ?? 'US';
  const reading = readComment(
    subject.comments ?? '',
    { marketplaceLanguage: store?.language ?? 'en', country: code === 'UK' ? 'GB' : code, seller: unknownSeller },
    amazonPack.lexicons,
    second,
  );
  const windows = feedbackWindows(subject, amazonPack);
  return new RuleResult(
    rule,
    new Asker({ subject, reading, heard: heardIn(reading, amazonPack.judging), windows, judging: amazonPack.judging }),
  ).truth;
}

describe('the examples of a rule are its tests', () => {
  const cases = rules.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, example.expect, example.comments, rule, example] as const),
  );
  it.each(cases)('%s, %s: %s', (_id, expected, _comments, rule, example) => {
    expect(truthOf(rule, example)).toBe(expected);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s shows at least three examples of each answer',
    (_id, rule) => {
      for (const truth of ['yes', 'no', 'cant-tell'] as const)
        expect(rule.examples.filter(({ expect: wanted }) => wanted === truth).length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the pack', () => {
  it('names each rule once, each with a source', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, reference } of rules) {
      expect(reference.ruleId).toBe(id);
      expect(reference.href).toMatch(/^https:\/\//);
      expect(reference.date).not.toBe('');
    }
  });

  it('a ground carries the code that the form gives it', () => {
    for (const { id, verdict, standing } of rules.filter(({ verdict }) => verdict.reasonCode !== null)) {
      const entry = reasonCodes.find(({ code }) => code === verdict.reasonCode);
      expect(entry).toMatchObject({ ruleId: id, standing });
    }
  });

  it('a form-only entry never carries a claim', () => {
    for (const { verdict } of rules.filter(({ standing }) => standing === 'form-only'))
      expect(verdict.outcome).toBe('not-removable');
  });

  it('judges by aspects that can be heard, each on one side', () => {
    for (const { about, companions, doubtful, aside } of Object.values(amazonPack.judging.entire)) {
      const named = [...about, ...companions, ...doubtful, ...aside];
      expect(new Set(named).size).toBe(named.length);
      expect(aspects).toEqual(expect.arrayContaining(named));
    }
  });
});

describe('the texts', () => {
  const needed = [
    ...rules.flatMap(({ id, effect }) =>
      ['help', 'met', 'notMet', 'cantTell', ...(effect === 'closes' ? ['next'] : [])].map((part) => `${id}.${part}`),
    ),
    ...Object.keys(checks).flatMap((id) => ['yes', 'no', 'cantTell'].map((answer) => `check.${id}.${answer}`)),
    ...[...aspects, 'obscene', 'hate', 'personal-information'].map((aspect) => `aspect.${aspect}`),
    ...grounds.map((ground) => `ground.${ground}`),
    ...outcomes.map((outcome) => `outcome.${outcome}`),
    ...flagIds.map((flag) => `flag.${flag}`),
    ...reasonCodes.flatMap(({ code, category }) => [`code.${code}`, `category.${category}`]),
  ];
  it.each([
    ['en', en],
    ['zh-CN', zh],
  ])('%s says everything that a rule, check, flag or code needs', (_locale, texts) => {
    expect(needed.filter((key) => !(key in texts))).toEqual([]);
  });

  it('both languages have the same sentences with the same places', () => {
    const places = (texts: Record<string, string>): string[] =>
      Object.entries(texts).map(([key, text]) => `${key} ${(text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')}`);
    expect(places(zh).sort()).toEqual(places(en).sort());
  });

  it('no sentence promises a removal', () => {
    for (const text of Object.values(en)) expect(text).not.toMatch(/will be (?:removed|struck)|guarantee/i);
  });
});

describe('RULES.md', () => {
  it('is what `npm run rules` writes', () => {
    const path = join(import.meta.dirname, '../../lib/packs/amazon/RULES.md');
    expect(readFileSync(path, 'utf8'), 'RULES.md is out of date: run `npm run rules`').toBe(rulesPage());
  });
});
