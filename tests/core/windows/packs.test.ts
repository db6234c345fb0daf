import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../lib/core/windows/parameter.ts';
import type { PublishedRules } from '../../../lib/core/windows/published.ts';
import { dateNames, windowKinds } from '../../../lib/core/windows/rule.ts';
import { ShopPolicy } from '../../../lib/core/windows/shop.ts';
import en from '../../../lib/i18n/locales/en/windows.json' with { type: 'json' };
import zh from '../../../lib/i18n/locales/zh-CN/windows.json' with { type: 'json' };
import * as aliexpressDays from '../../../lib/packs/aliexpress/parameters/days.ts';
import { published as aliexpressPublished } from '../../../lib/packs/aliexpress/windows/published/index.ts';
import { uncounted as aliexpressUncounted } from '../../../lib/packs/aliexpress/windows/uncounted.ts';
import * as claimDays from '../../../lib/packs/amazon/parameters/claims.ts';
import * as feedbackDays from '../../../lib/packs/amazon/parameters/feedback.ts';
import * as orderDays from '../../../lib/packs/amazon/parameters/orders.ts';
import * as reimbursementDays from '../../../lib/packs/amazon/parameters/reimbursement.ts';
import { published as amazonPublished } from '../../../lib/packs/amazon/windows/published/index.ts';
import { uncounted as amazonUncounted } from '../../../lib/packs/amazon/windows/uncounted.ts';
import * as ebayDays from '../../../lib/packs/ebay/parameters/days.ts';
import { published as ebayPublished } from '../../../lib/packs/ebay/windows/published.ts';
import * as etsyDays from '../../../lib/packs/etsy/parameters/days.ts';
import { published as etsyPublished } from '../../../lib/packs/etsy/windows/published.ts';
import * as merchantDays from '../../../lib/packs/merchant/parameters/days.ts';
import { sampleReturnPolicy } from '../../../lib/packs/merchant/return-policy.ts';
import { published as merchantPublished } from '../../../lib/packs/merchant/windows/published/index.ts';
import * as shopeeDays from '../../../lib/packs/shopee/parameters/days.ts';
import { published as shopeePublished } from '../../../lib/packs/shopee/windows/published.ts';
import { storeClocks } from '../../../lib/packs/store-clocks.ts';
import * as temuDays from '../../../lib/packs/temu/parameters/days.ts';
import { published as temuPublished } from '../../../lib/packs/temu/windows/published.ts';
import * as tiktokShopDays from '../../../lib/packs/tiktok-shop/parameters/days.ts';
import { published as tiktokShopPublished } from '../../../lib/packs/tiktok-shop/windows/published.ts';
import * as walmartDays from '../../../lib/packs/walmart/parameters/days.ts';
import { published as walmartPublished } from '../../../lib/packs/walmart/windows/published.ts';
import { uncounted as walmartUncounted } from '../../../lib/packs/walmart/windows/uncounted.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

/** Every rule of the policy files that comes with a number of days, hours or a countdown. */
const WITH_A_CLOCK = `
AMZ-FB-LEAVE-90D
AMZ-FB-LINK-3D
AMZ-FB-BUYER-REMOVE-60D
AMZ-FB-SELLER-REQUEST-90D
AMZ-FB-REQUEST-2M-CLAIM
AMZ-FB-ST-BUYSHIP
AMZ-ODR-1PCT
AMZ-ODR-QUIZ
AMZ-AZ-BUYER-WAIT-48H
AMZ-AZ-BUYER-90D
AMZ-AZ-EARLIEST-INR-3D
AMZ-AZ-SELLER-CONTACT-72H
AMZ-AZ-SELLER-CONTACT-48H
AMZ-AZ-INFO-72H-US
AMZ-AZ-INFO-48H-ROW
AMZ-AZ-APPEAL-30D
AMZ-AZ-ODR-REVERSAL-7D
AMZ-AZ-HIST-7D
AMZ-AZ-HIST-3D
AMZ-AZ-RETREQ-48H
AMZ-CB-7D
AMZ-MSG-24H
AMZ-RET-RESP-24H
AMZ-RFD-4CD-US
AMZ-RFD-2BD
AMZ-RET-INTL-3CD
AMZ-RET-EU-14D
AMZ-SAFET-30D-US
AMZ-SAFET-AE-7D
AMZ-SAFET-IN-7D
AMZ-FBA-REIMB-FC-60D
AMZ-FBA-REIMB-RET-US
AMZ-FBA-REIMB-RET-EU
AMZ-FBA-REIMB-REMOVAL
AMZ-FBA-REIMB-AE
AMZ-CXL-BUYER-30MIN
AMZ-CXL-BUYER-5MIN-JP
AMZ-CXL-AUTO-7D
AMZ-RV-CONTACT-TOOL
AMZ-RV-REQUEST-5-30
AMZ-CM-30D
ae.dispute.open.earliest
ae.dispute.open.latest
ae.dispute.seller.respond
ae.dispute.platform.step_in
ae.dispute.negotiation.snad
ae.dispute.portal_countdown
ae.dispute.seller.return_address
ae.return.buyer.ship
ae.return.seller.confirm
ae.dispute.transit
ae.return.free_return
ae.feedback.leave
ae.feedback.active
ae.feedback.seller.reply
ae.feedback.abuse.report
ae.message.reply_time
ae.metric.category_assessment
ae.metric.capability_assessment
ae.violation.appeal
ebay.feedback.leave
ebay.feedback.revision
ebay.feedback.removal
ebay.case.respond
ebay.case.autoclose
ebay.return.refund
ebay.case.appeal
walmart.message
walmart.nfr
walmart.return.dispute
etsy.review.leave
etsy.review.report
shopee.rating.leave
shopee.rating.edit
shopee.return.respond
shopee.refund_only.dispute
tts.review.leave
tts.dispute.open
tts.dispute.appeal
temu.cancel
temu.message
`
  .trim()
  .split('\n');

const nextPortals: PublishedRules = {
  ...ebayPublished,
  ...etsyPublished,
  ...shopeePublished,
  ...temuPublished,
  ...tiktokShopPublished,
  ...walmartPublished,
};
const published: PublishedRules = {
  ...amazonPublished,
  ...aliexpressPublished,
  ...merchantPublished,
  ...nextPortals,
};
const rules = Object.values(windowPacks).flatMap((pack) => pack.rules);
const uncounted = [...amazonUncounted, ...aliexpressUncounted, ...walmartUncounted];
const parameters: Parameter[] = [
  aliexpressDays,
  claimDays,
  ebayDays,
  etsyDays,
  feedbackDays,
  merchantDays,
  orderDays,
  reimbursementDays,
  shopeeDays,
  temuDays,
  tiktokShopDays,
  walmartDays,
].flatMap((module) => Object.values(module));
const used = [
  ...uncounted.map(({ after }) => after),
  ...rules.flatMap(({ entries }) =>
    entries.flatMap(({ opensAfter, closesAfter, closingAfter }) => [opensAfter, closesAfter, closingAfter]),
  ),
];

describe('the packs', () => {
  it('hold every published rule', () => {
    expect(Object.keys(amazonPublished)).toHaveLength(87);
    expect(Object.keys(aliexpressPublished)).toHaveLength(35);
    expect(Object.keys(merchantPublished)).toHaveLength(5);
    expect(Object.keys(nextPortals)).toHaveLength(23);
  });

  it('give every rule words, a source, its date and a confidence', () => {
    for (const [id, rule] of Object.entries(published))
      for (const text of [rule.title, rule.statement, rule.where, rule.source, rule.sourceTitle, rule.sourceDate])
        expect(text.trim(), id).not.toBe('');
  });

  it('count every clock, or say why not', () => {
    const counted = new Set([...rules, ...uncounted].map(({ id }) => id));
    expect(WITH_A_CLOCK.filter((id) => !counted.has(id))).toEqual([]);
  });

  it('count no clock twice, and none that is not published', () => {
    const ids = [...rules, ...uncounted].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => published[id] === undefined)).toEqual([]);
  });

  it('name stores that exist', () => {
    for (const { portal, stores, rules: own } of Object.values(windowPacks)) {
      const codes = new Set(stores.map(({ code }) => code));
      const named = own.flatMap((rule) =>
        [rule.stores, ...rule.entries.map((entry) => entry.stores)].flatMap((one) =>
          one === undefined || one === 'ALL' ? [] : 'only' in one ? one.only : one.except,
        ),
      );
      expect(
        named.filter((code) => !codes.has(code)),
        portal,
      ).toEqual([]);
    }
  });

  it('are kept under the name of their portal, with the stores that lists count by', () => {
    for (const [name, { portal, stores, unknownStore }] of Object.entries(windowPacks)) {
      expect(portal).toBe(name);
      expect({ stores, unknownStore }).toEqual(storeClocks[portal]);
    }
  });

  it('give every kind a clock', () => {
    const kinds = new Set(rules.flatMap((rule) => rule.kinds));
    expect(windowKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('parameters', () => {
  it('are called by one id each', () => {
    const ids = parameters.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(parameters)('$id has dated values and published references', ({ values, references }) => {
    for (const [date, value] of Object.entries(values)) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
    }
    expect(references.filter((id) => published[id] === undefined)).toEqual([]);
  });

  it('are all in use', () => {
    expect(parameters.filter((parameter) => !used.includes(parameter)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['English', en as Record<string, string>],
  ['Chinese', zh as Record<string, string>],
])('the %s texts', (_language, texts) => {
  const needed = [
    ...rules.flatMap(({ id }) => [`${id}.title`, `${id}.text`]),
    ...dateNames.map((name) => `date.${name}`),
    ...[
      ...rules.flatMap(({ warnings = [] }) => warnings),
      ...rules.flatMap(({ entries }) =>
        entries.flatMap(({ otherReadings = [] }) => otherReadings.map(({ message }) => message)),
      ),
      'windows:warn.notBefore',
    ].map((key) => key.replace(/^windows:/, '')),
  ];

  it('name and explain every window, date and warning', () => {
    expect(needed.filter((key) => (texts[key] ?? '').trim() === '')).toEqual([]);
  });

  it('tell where sources differ, of the rules with a number or a clock, and of no others', () => {
    const numbered = new Set([...rules, ...uncounted].map(({ id }) => id));
    const differing = Object.keys(published).filter((id) => numbered.has(id) && published[id]?.conflict !== undefined);
    const told = Object.keys(texts).flatMap((key) => /^(.+)\.conflict$/.exec(key)?.[1] ?? []);
    expect(told.sort()).toEqual(differing.sort());
  });

  it('explain nothing that is not there', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const explained = Object.keys(texts).flatMap((key) => /^(.+)\.(?:title|text)$/.exec(key)?.[1] ?? []);
    expect(explained.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the return policy of the sample shop', () => {
  it('is a policy that a shop could have written itself', () => {
    expect(ShopPolicy.parse(sampleReturnPolicy.shop)).toEqual(sampleReturnPolicy.shop);
  });

  it('names the law on numbers that are there', () => {
    const { least, most } = sampleReturnPolicy.law;
    const ids = parameters.map(({ id }) => id);
    expect(Object.keys({ ...least, ...most }).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the README of the windows', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../lib/core/windows/README.md'), 'utf8');
  it('names every kind and every date', () => {
    expect([...windowKinds, ...dateNames].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
