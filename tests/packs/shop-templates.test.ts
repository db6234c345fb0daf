import { describe, expect, it } from 'vitest';
import { lint } from '../../lib/core/compliance/lint.ts';
import { openLintVoice } from '../../lib/core/compliance/voice.ts';
import { languages } from '../../lib/core/model/names.ts';
import { fill, slotsOf } from '../../lib/core/replies/fill.ts';
import { localeFor } from '../../lib/core/replies/locale.ts';
import { type SlotValues, slotTypes, type Template } from '../../lib/core/replies/template.ts';
import type { Parameter } from '../../lib/core/windows/parameter.ts';
import type { ShopPolicy } from '../../lib/core/windows/shop.ts';
import { loadReplyWeights } from '../../lib/packs/amazon/compliance/model/index.ts';
import { compliancePackFor } from '../../lib/packs/compliance.ts';
import { sampleReturnPolicy } from '../../lib/packs/merchant/return-policy.ts';
import { templates, templatesFor } from '../../lib/packs/merchant/templates/index.ts';

const sample = sampleReturnPolicy.shop;
const same = (parameter: Parameter): Parameter => parameter;
const date = '2026-11-24';
const values: SlotValues = {
  orderId: 'A-10042',
  item: 'Kettle 1.7 l',
  answerBy: date,
  actionOn: date,
  orderedOn: date,
  shippedOn: date,
  deliveredOn: date,
};
const textOf = (from: readonly Template[], id: string, given: SlotValues = values): string => {
  const template = from.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}.`);
  return fill(template, given, localeFor(template.language, null)).text.replace(/\s/g, ' ');
};

const dispatch: ShopPolicy = {
  starts: {
    'merchant.noReasonReturn': 'shippedAt',
    'merchant.noReasonExchange': 'purchasedAt',
    'merchant.warranty': 'signedAt',
  },
  countStart: 'same_day',
  freight: {
    qualityFault: 'merchant',
    otherReason: 'merchant',
    currency: 'EUR',
    caps: [{ regions: ['Bayern', '$& Tirol'], cap: 4.5 }],
    elsewhere: 9,
  },
};

describe('the letters of a shop with its own terms', () => {
  const own = templatesFor({
    shop: dispatch,
    numberOf: (parameter) => ({ ...parameter, values: { '0001-01-01': 45 } }),
  });

  it('name its days, starts, sums and regions, and none of the sample’s', () => {
    expect(textOf(own, 'shop-return.en.brief')).toContain('within 45 days of dispatch');
    expect(textOf(own, 'shop-exchange.de.brief')).toContain('innerhalb von 45 Tagen nach der Bestellung');
    expect(textOf(own, 'shop-warranty.fr.brief')).toContain('garanti 45 jours à compter de la signature du colis');
    expect(textOf(own, 'shop-freight-fault.en.brief')).toContain('Bayern, $& Tirol: €4.50; all other regions: €9.00');
    for (const language of languages) {
      const text = textOf(own, `shop-freight-fault.${language}.warm`);
      expect(text).toContain('Bayern');
      expect(text).not.toMatch(/Xiamen|厦门|Tib|西藏|チベット/);
    }
  });

  it('promise the freight that the shop pays, and none that it does not', () => {
    expect(own.some(({ situation }) => situation === 'shop-freight-choice')).toBe(false);
    expect(textOf(own, 'shop-return.en.warm')).toContain('freight of such a return is ours');
    expect(textOf(own, 'shop-return.zh.warm')).toContain('运费由我们承担');
    const frugal = templatesFor({
      shop: { ...sample, freight: { ...sample.freight, qualityFault: 'customer' } },
      numberOf: same,
    });
    expect(frugal.some(({ situation }) => situation === 'shop-freight-fault')).toBe(false);
    expect(frugal.some(({ situation }) => situation === 'shop-freight-choice')).toBe(true);
  });

  it('say one sum where it holds everywhere', () => {
    const [letters] = [
      templatesFor({ shop: { ...dispatch, freight: { ...dispatch.freight, caps: [] } }, numberOf: same }),
    ];
    expect(textOf(letters, 'shop-freight-fault.en.brief')).toContain('up to these sums: all regions: €9.00.');
    expect(textOf(letters, 'shop-freight-fault.zh.brief')).toContain('所有地区€9.00');
  });

  const withoutLimit = templatesFor({
    shop: { ...dispatch, freight: { ...dispatch.freight, caps: [], elsewhere: null } },
    numberOf: same,
  });
  const partly = templatesFor({
    shop: { ...dispatch, freight: { ...dispatch.freight, elsewhere: null } },
    numberOf: same,
  });

  it('say where the shop pays whatever it costs, and speak of no limit where there is none', () => {
    expect(textOf(partly, 'shop-freight-fault.en.brief')).toContain('$& Tirol: €4.50; all other regions: no limit.');
    expect(textOf(partly, 'shop-freight-fault.zh.brief')).toContain('其余地区不限。');
    expect(textOf(withoutLimit, 'shop-freight-fault.en.warm')).toMatch(/We pay it back\. [^.]*$/);
    expect(textOf(withoutLimit, 'shop-freight-fault.de.brief')).toContain('Das Porto dieser Rücksendung tragen wir. ');
    for (const language of languages)
      for (const tone of ['warm', 'brief'])
        expect(textOf(withoutLimit, `shop-freight-fault.${language}.${tone}`)).not.toMatch(/€|\d{1,2}[.,]\d\d/);
  });

  it('leave a date out that is not known', () => {
    expect(textOf(own, 'shop-warranty.en.brief', { ...values, deliveredOn: null })).toContain(
      'from signing for the parcel. Please',
    );
    expect(textOf(own, 'shop-warranty.ja.brief', { ...values, deliveredOn: null })).toContain(
      '保証期間はお受け取りのご署名から45日間',
    );
  });

  const freightFault = [...partly, ...withoutLimit].filter(({ situation }) => situation === 'shop-freight-fault');
  it.each([...own, ...freightFault].map((one) => [one.id, one] as const))(
    '%s lints clean, fills to the end and names only known places',
    async (_, template) => {
      const { text, missing } = fill(template, values, localeFor(template.language, null));
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/[{}⟨⟩]|\[\[|\]\]/);
      const known = [...Object.keys(slotTypes), ...Object.keys(template.terms ?? {})];
      expect(slotsOf(template.text).filter((name) => !known.includes(name))).toEqual([]);
      const pack = compliancePackFor('merchant');
      if (!pack) throw new Error('No compliance rules for a shop.');
      const { portal, channel, language } = template;
      const context = { portal, channel, language, marketplace: null, quoted: ['Kettle 1.7 l'] };
      expect(lint(text, context, pack, voice).findings).toEqual([]);
    },
  );
});

const voice = openLintVoice(await loadReplyWeights());

it('the sample’s letters are those of its own policy', () => {
  expect(templatesFor({ shop: sample, numberOf: same })).toEqual(templates);
  expect(textOf(templates, 'shop-freight-fault.de.brief')).toContain('übriges Fujian, Jiangsu, Zhejiang, Shanghai');
});
