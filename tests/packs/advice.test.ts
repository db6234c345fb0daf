import { describe, expect, it } from 'vitest';
import { adviceVerdicts } from '../../lib/core/compliance/advice.ts';
import { resemble } from '../../lib/core/compliance/resemble.ts';
import { languages } from '../../lib/core/model/names.ts';
import type { Template } from '../../lib/core/replies/template.ts';
import en from '../../lib/i18n/locales/en/advice.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/advice.json' with { type: 'json' };
import { adviceShelf, advisedRules } from '../../lib/packs/advice.ts';
import { compliancePackFor } from '../../lib/packs/compliance.ts';
import { templates } from '../../lib/packs/templates.ts';

/** A store in which a template of the language may be used: not one that forbids it. */
const stores = { en: 'UK', de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP', zh: 'US' } as const;
const storeOf = ({ language, when }: Template): string => {
  const own = Object.entries(stores).find(([code]) => code === language)?.[1] ?? 'US';
  return when.forbiddenMarketplaces?.includes(own) ? 'US' : own;
};
const filled = (text: string): string => text.replace(/\{\w+\}/g, 'x').replace(/\[\[|\]\]/g, '');

describe('the shelf of advice', () => {
  it('has about 35 entries of every verdict, each once', () => {
    expect(adviceShelf.length).toBeGreaterThanOrEqual(35);
    expect(new Set(adviceShelf.map(({ id }) => id)).size).toBe(adviceShelf.length);
    expect(new Set(adviceShelf.map(({ verdict }) => verdict))).toEqual(new Set(adviceVerdicts));
  });

  it.each(adviceShelf.map((one) => [one.id, one] as const))('%s: rules exist, both languages tell it', (id, one) => {
    expect(one.rules.length).toBeGreaterThan(0);
    for (const rule of one.rules) expect(advisedRules[rule], `${id} names the rule ${rule}`).toBeDefined();
    for (const texts of [en, zh] as Record<string, string>[])
      for (const part of ['said', 'why', 'instead']) expect(texts[`${id}.${part}`]?.length ?? 0).toBeGreaterThan(4);
  });

  it('has no text without an entry', () => {
    const ids = new Set(adviceShelf.map(({ id }) => id));
    const orphans = Object.keys(en).filter((key) => {
      const [, id, part] = /^(.+)\.(said|why|instead)$/.exec(key) ?? [];
      return id !== undefined && part !== undefined && id !== 'shelf' && !ids.has(id);
    });
    expect(orphans).toEqual([]);
  });

  it.each(adviceShelf.flatMap((one) => one.drafts.map((draft) => [one.id, draft.language, draft.text, one] as const)))(
    '%s is recognised, %s: %s',
    (id, language, text, { portal }) => {
      const pack = compliancePackFor(portal);
      const context = { portal, marketplace: 'US', channel: 'buyer-message', language } as const;
      expect(pack && resemble(text, context, adviceShelf, pack).map((one) => one.id)).toContain(id);
    },
  );

  it('has a sample in English and in Chinese for nearly every entry, and some in all languages', () => {
    const spoken = (language: string): number =>
      adviceShelf.filter(({ drafts }) => drafts.some((draft) => draft.language === language)).length;
    expect(spoken('en')).toBe(adviceShelf.length);
    expect(spoken('zh')).toBeGreaterThanOrEqual(adviceShelf.length - 1);
    for (const language of languages) expect(spoken(language)).toBeGreaterThan(0);
  });

  it('finds none of it in the shipped templates', () => {
    const followed = templates.flatMap((template) => {
      const { portal, channel, language, text } = template;
      const pack = compliancePackFor(portal);
      if (!pack) return [];
      const context = { portal, marketplace: storeOf(template), channel, language };
      return resemble(filled(text), context, adviceShelf, pack).map(({ id }) => `${template.id}: ${id}`);
    });
    expect(templates.length).toBeGreaterThanOrEqual(490);
    expect(followed).toEqual([]);
  });
});
