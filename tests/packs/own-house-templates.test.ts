import { describe, expect, it } from 'vitest';
import { lint } from '../../lib/core/compliance/lint.ts';
import { type LintVoice, openLintVoice } from '../../lib/core/compliance/voice.ts';
import { languages, type Portal } from '../../lib/core/model/names.ts';
import { fill, slotsOf, writeSlot } from '../../lib/core/replies/fill.ts';
import { localeFor } from '../../lib/core/replies/locale.ts';
import { type SlotValues, slotTypes, type Template, tones } from '../../lib/core/replies/template.ts';
import en from '../../lib/i18n/locales/en/replies.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/replies.json' with { type: 'json' };
import { templates as aliexpress } from '../../lib/packs/aliexpress/templates/index.ts';
import { situations as aliexpressSituations } from '../../lib/packs/aliexpress/templates/situations.ts';
import { published as aliexpressRules } from '../../lib/packs/aliexpress/windows/published/index.ts';
import { loadReplyWeights } from '../../lib/packs/amazon/compliance/model/index.ts';
import { compliancePackFor } from '../../lib/packs/compliance.ts';
import { sampleReturnPolicy } from '../../lib/packs/merchant/return-policy.ts';
import { templates as merchant } from '../../lib/packs/merchant/templates/index.ts';
import { returns as merchantSituations } from '../../lib/packs/merchant/templates/situations.ts';
import { published as merchantRules } from '../../lib/packs/merchant/windows/published/index.ts';

const houses = [
  { portal: 'aliexpress', templates: aliexpress, situations: aliexpressSituations, rules: aliexpressRules },
  { portal: 'merchant', templates: merchant, situations: merchantSituations, rules: merchantRules },
] as const;
const all = houses.flatMap(({ templates }) => templates.map((one) => [one.id, one] as const));

const date = '2026-11-24';
const usual: SlotValues = {
  orderId: '8190012345678901',
  item: 'Kettle 1.7 l',
  carrier: 'Cainiao',
  tracking: 'LP00123456789012',
  amount: { amount: 4.5, currency: 'USD' },
  answerBy: date,
  actionOn: date,
  expectedOn: date,
  orderedOn: date,
  shippedOn: date,
  deliveredOn: date,
};
const extreme: SlotValues = {
  ...usual,
  item: `${'Extra long 😊 {x} [[y]] shop window title '.repeat(30)}`,
  carrier: 'Ü'.repeat(300),
  amount: { amount: 123456789.99, currency: 'JPY' },
};
/** What a page may not have told. */
const bare: SlotValues = { ...usual, item: null, carrier: null, expectedOn: null, orderedOn: null, shippedOn: null };

const filled = (template: Template, values: SlotValues) => fill(template, values, localeFor(template.language, null));

const voice = openLintVoice(await loadReplyWeights());

function findingsOf(template: Template, values: SlotValues, heard?: LintVoice) {
  const pack = compliancePackFor(template.portal);
  if (!pack) throw new Error(`No compliance rules for ${template.portal}.`);
  const { text } = filled(template, values);
  const { portal, channel, language } = template;
  const title = writeSlot('item', values, localeFor(language, null));
  const quoted = title ? [title] : [];
  return lint(text, { portal, marketplace: null, channel, language, quoted }, pack, heard).findings;
}

describe.each(houses)('templates of $portal', ({ portal, templates, situations, rules }) => {
  it('speak every situation in every language and tone, once', () => {
    const expected = Object.keys(situations).flatMap((situation) =>
      languages.flatMap((language) => tones.map((tone) => `${situation}.${language}.${tone}`)),
    );
    expect(templates.map((one) => one.id).sort()).toEqual(expected.sort());
    expect(new Set(templates.map((one): Portal => one.portal))).toEqual(new Set([portal]));
  });

  it('rest on rules that are published', () => {
    const known: string[] = [...Object.keys(rules), sampleReturnPolicy.freightRule];
    expect(templates.flatMap((one) => one.sources.filter((id) => !known.includes(id)))).toEqual([]);
  });

  it('are named in both languages of the screen', () => {
    for (const texts of [en, zh] as const)
      expect(Object.keys(texts)).toEqual(
        expect.arrayContaining(Object.keys(situations).map((situation) => `situation.${situation}`)),
      );
  });

  it('name the order in every message and never in public', () => {
    for (const template of templates) {
      const named = template.text.includes('{orderId}');
      expect(named, template.id).toBe(template.channel !== 'evaluation-reply');
    }
  });
});

describe('a template', () => {
  it.each(all)('%s lints clean with usual, extreme and missing values', (_, template) => {
    expect(findingsOf(template, usual)).toEqual([]);
    expect(findingsOf(template, extreme)).toEqual([]);
    expect(findingsOf(template, bare)).toEqual([]);
    expect(findingsOf(template, usual, voice)).toEqual([]);
    expect(findingsOf(template, extreme, voice)).toEqual([]);
    expect(findingsOf(template, bare, voice)).toEqual([]);
  });

  it.each(all)('%s fills to the end', (_, template) => {
    for (const values of [usual, extreme]) {
      const { missing, text, length } = filled(template, values);
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/[{}⟨⟩]|\[\[|\]\]/);
      expect(length).toBeLessThanOrEqual(2000);
    }
  });

  it.each(all)('%s names only places that are known, and no number of a policy in words', (_, template) => {
    const names = slotsOf(template.text);
    const terms = Object.keys(template.terms ?? {});
    expect(names.filter((name) => !Object.hasOwn(slotTypes, name) && !terms.includes(name))).toEqual([]);
    expect(template.text.replace(/\{\w+\}/g, '')).not.toMatch(/\d/);
  });

  it('writes the numbers of the pack', () => {
    const text = (id: string): string => {
      const template = merchant.find((one) => one.id === id);
      if (!template) throw new Error(`No template ${id}.`);
      return filled(template, usual).text.replace(/\s/g, ' ');
    };
    expect(text('shop-return.en.brief')).toContain('within 7 days of signing');
    expect(text('shop-exchange.de.brief')).toContain('innerhalb von 30 Tagen');
    expect(text('shop-warranty.ja.brief')).toContain('90日間');
    for (const sum of ['¥5', '¥10', '¥20', '¥15']) expect(text('shop-freight-fault.zh.brief')).toContain(sum);
  });
});
