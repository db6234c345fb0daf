import { describe, expect, it } from 'vitest';
import { driftOf } from '../../lib/core/drift/drift.ts';
import { pageParts, unknownPage } from '../../lib/packs/page-parts.ts';
import { fixture, fixtureFolders, readFixture } from './fixture.ts';

/** Every fixture in which a part of the page is missed, with the parts. All others are as their readers know them. */
const changed: Record<string, readonly string[]> = {
  'aliexpress/disputes-two-numbers': ['orderId'],
  'aliexpress/disputes-unknown-header': ['list'],
  'aliexpress/feedback-redesigned': ['list'],
  'aliexpress/order-detail-other-order': ['order'],
  'aliexpress/orders-bad-ids': ['orderDate'],
  'aliexpress/orders-redesigned': ['list'],
  'amazon/a-to-z-changed': ['list'],
  'amazon/account-health-changed': ['figures'],
  'amazon/brand-reviews-changed': ['list'],
  'amazon/brand-reviews-missing-parts': ['reviewDate', 'comments'],
  'amazon/chargebacks-changed': ['list'],
  'amazon/compose-no-order': ['form'],
  'amazon/compose-other-order': ['form'],
  'amazon/dates-impossible': ['feedbackDate'],
  'amazon/inbox-contradiction': ['counter'],
  'amazon/legacy-changed': ['list'],
  'amazon/malformed-order-ids': ['orderId'],
  'amazon/missing-order-column': ['header', 'orderId'],
  'amazon/missing-rating-column': ['rating'],
  'amazon/odd-ratings': ['rating'],
  'amazon/order-details-changed': ['order'],
  'amazon/order-details-id-mismatch': ['order'],
  'amazon/orders-list-changed': ['list'],
  'amazon/orders-list-missing-columns': ['orderDate'],
  'amazon/renamed-classes-unknown-words': ['header', 'orderId'],
  'amazon/renamed-list': ['list'],
  'amazon/renamed-rows': ['rows'],
  'amazon/returns-changed': ['list'],
  'amazon/shell-only-settled': ['list'],
};

const missedOn = async (folder: string): Promise<string[]> => {
  const { looked } = await readFixture(fixture(folder));
  const lacks: Record<string, number> = {};
  for (const { absent } of looked.observations)
    for (const [name, why] of Object.entries(absent)) lacks[`${name} ${why}`] = (lacks[`${name} ${why}`] ?? 0) + 1;
  const unbound = looked.unreadable.filter(({ why }) => why.startsWith('no single order id')).length;
  const drift = driftOf(
    {
      state: looked.state,
      rows: looked.observations.length,
      unbound,
      unread: looked.unreadable.length - unbound,
      missed: looked.missed ?? [],
      lacks,
    },
    pageParts[`${looked.portal} ${looked.page}`] ?? unknownPage,
  );
  return (drift?.missed ?? []).map(({ part }) => part);
};

// No script of ours runs on the public seller page.
describe('drift on the pages of the fixtures', () => {
  it.each(fixtureFolders().filter((folder) => !folder.includes('/seller-page-')))(
    '%s: no false alarm, and every change has its name',
    async (folder) => {
      expect(await missedOn(folder)).toEqual(changed[folder] ?? []);
    },
  );
});
