import { describe, expect, it } from 'vitest';
import { lint } from '../../lib/core/compliance/lint.ts';
import { type LintVoice, openLintVoice } from '../../lib/core/compliance/voice.ts';
import { languages } from '../../lib/core/model/names.ts';
import { fill, slotsOf, writeSlot } from '../../lib/core/replies/fill.ts';
import { localeFor } from '../../lib/core/replies/locale.ts';
import { type SlotValues, slotTypes, type Template, tones } from '../../lib/core/replies/template.ts';
import { amazonCompliance } from '../../lib/packs/amazon/compliance/index.ts';
import { loadReplyWeights } from '../../lib/packs/amazon/compliance/model/index.ts';
import { templates } from '../../lib/packs/amazon/templates/index.ts';
import { situations } from '../../lib/packs/amazon/templates/situations.ts';
import { usualValues } from './usual-values.ts';

const extreme: SlotValues = {
  ...usualValues,
  item: `${'Extra long 😊 {x} [[y]] shop window title '.repeat(30)}`,
  part: 'x'.repeat(500),
  carrier: 'Ü'.repeat(300),
  amount: { amount: 123456789.99, currency: 'JPY' },
};
const marketplaceOf = { en: 'UK', de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP', zh: 'US' } as const;

const voice = openLintVoice(await loadReplyWeights());

const findingsOf = (template: Template, values: SlotValues, heard?: LintVoice) => {
  const own = marketplaceOf[template.language];
  const marketplace = template.when.forbiddenMarketplaces?.includes(own) ? 'US' : own;
  const locale = localeFor(template.language, marketplace);
  const { text } = fill(template, values, locale);
  const title = writeSlot('item', values, locale);
  const { findings } = lint(
    text,
    {
      portal: 'amazon',
      marketplace,
      channel: template.channel,
      language: template.language,
      quoted: title ? [title] : [],
    },
    amazonCompliance,
    heard,
  );
  return findings.filter((one) => !(one.level === 'warn' && template.carries.includes(one.ruleId)));
};

describe('Amazon templates', () => {
  it('speak every situation in every language and tone, once', () => {
    const expected = Object.keys(situations).flatMap((situation) =>
      languages.flatMap((language) => tones.map((tone) => `${situation}.${language}.${tone}`)),
    );
    expect(templates.map((one) => one.id).sort()).toEqual(expected.sort());
  });

  it.each(templates.map((one) => [one.id, one] as const))(
    '%s lints clean with usual and extreme values',
    (_, template) => {
      for (const heard of [undefined, voice]) {
        expect(findingsOf(template, usualValues, heard)).toEqual([]);
        expect(findingsOf(template, extreme, heard)).toEqual([]);
      }
    },
  );

  it.each(templates.map((one) => [one.id, one] as const))('%s fills to the end and fits its channel', (_, template) => {
    for (const values of [usualValues, extreme]) {
      const filled = fill(template, values, 'en-GB');
      expect(filled.missing).toEqual([]);
      expect(filled.text).not.toMatch(/[{}⟨⟩]|\[\[|\]\]/);
      expect(filled.length).toBeLessThanOrEqual(filled.limit ?? 2000);
    }
  });

  it('name only known places', () => {
    const unknown = templates.flatMap((one) => slotsOf(one.text).filter((name) => !Object.hasOwn(slotTypes, name)));
    expect(unknown).toEqual([]);
  });

  it('name the order in every message and never in public', () => {
    for (const template of templates) {
      const named = template.text.includes('{orderId}');
      if (template.channel === 'buyer-message') expect(named, template.id).toBe(true);
      if (template.channel === 'public-response') expect(named, template.id).toBe(false);
    }
  });

  it('write dates and money the way the country does', () => {
    const text = '{answerBy} {amount}';
    const written = (locale: string): string =>
      fill({ text, limit: null }, usualValues, locale).text.replace(/\s/g, ' ');
    expect(written('de-DE')).toBe('24. November 2026 12,50 €');
    expect(written('en-US')).toBe('November 24, 2026 €12.50');
    expect(written('ja-JP')).toContain('2026年11月24日');
  });
});
