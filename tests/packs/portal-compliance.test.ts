import { describe, expect, it } from 'vitest';
import { lint } from '../../lib/core/compliance/lint.ts';
import { openLintVoice } from '../../lib/core/compliance/voice.ts';
import en from '../../lib/i18n/locales/en/lint.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/lint.json' with { type: 'json' };
import { examples as aliexpress } from '../../lib/packs/aliexpress/compliance/examples.ts';
import { aliexpressCompliance } from '../../lib/packs/aliexpress/compliance/index.ts';
import { loadReplyWeights } from '../../lib/packs/amazon/compliance/model/index.ts';
import { compliancePackFor } from '../../lib/packs/compliance.ts';
import { examples as merchant } from '../../lib/packs/merchant/compliance/examples.ts';
import { merchantCompliance } from '../../lib/packs/merchant/compliance/index.ts';

const cases = [
  ...aliexpress.map((one) => ({ portal: 'aliexpress', pack: aliexpressCompliance, one })),
  ...merchant.map((one) => ({ portal: 'merchant', pack: merchantCompliance, one })),
];

describe('the rules of AliExpress and of the shop', () => {
  it.each(cases.map((each) => [each.portal, each.one.ruleId, each.one.text, each] as const))(
    '%s, %s: %s',
    (_, ruleId, text, { portal, pack, one }) => {
      const { findings } = lint(text, { ...one, portal, marketplace: one.marketplace || null }, pack);
      const found = findings.find((finding) => finding.ruleId === ruleId);
      if (one.expect === 'pass') expect(findings).toEqual([]);
      else expect(found?.level).toBe(one.expect);
    },
  );

  it.each([aliexpressCompliance, merchantCompliance])('of $portal have words and a source', ({ rules, lexicons }) => {
    for (const { id, source } of rules) {
      for (const texts of [en, zh] as const)
        expect(Object.keys(texts)).toEqual(expect.arrayContaining([`${id}.note`, `${id}.instead`]));
      expect(source.href).toMatch(/^https:/);
    }
    expect(lexicons.map((one) => one.language).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'zh']);
  });

  it('are found by the portal’s name, and are no other portal’s', () => {
    for (const portal of ['amazon', 'aliexpress', 'merchant']) expect(compliancePackFor(portal)?.portal).toBe(portal);
    const amazon = compliancePackFor('amazon');
    const theirs = new Set(amazon?.rules.map((rule) => rule.source.href));
    for (const pack of [aliexpressCompliance, merchantCompliance])
      expect(pack.rules.filter((rule) => theirs.has(rule.source.href))).toEqual([]);
  });

  it('hold with the trained voice too, which knows more faults than they have', async () => {
    const voice = openLintVoice(await loadReplyWeights());
    const told = (pack: typeof merchantCompliance, text: string): string[] => {
      const { portal } = pack;
      const context = { portal, marketplace: null, channel: 'buyer-message', language: 'en' } as const;
      return lint(text, context, pack, voice).findings.map(({ ruleId }) => ruleId);
    };
    expect(told(merchantCompliance, 'Call us on 01632 960 377, our autumn sale runs until Sunday.')).toEqual([]);
    expect(told(merchantCompliance, 'Delete your review and you get a gift card of 10 euros.')[0]).toBe(
      'incentive-for-feedback',
    );
    expect(told(aliexpressCompliance, 'Please confirm receipt today and we send you a coupon.')).toContain(
      'early-receipt',
    );
    expect(told(aliexpressCompliance, 'The parcel left yesterday, you can follow it in the order.')).toEqual([]);
  });

  it('leave the shop its own contact details, links and offers', () => {
    const text =
      'Write to help@osierlane.example or see https://osierlane.example: use code SAVE10 on your next order.';
    const context = { portal: 'merchant', marketplace: 'CN', channel: 'buyer-message', language: 'en' } as const;
    expect(lint(text, context, merchantCompliance).findings).toEqual([]);
  });
});
