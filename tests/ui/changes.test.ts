import { afterEach, describe, expect, it } from 'vitest';
import { recordObservations } from '../../lib/browser/db/case-store.ts';
import { openDb } from '../../lib/browser/db/schema.ts';
import { deskWith } from '../../lib/browser/desk.ts';
import { Docket } from '../../lib/browser/docket.ts';
import { rulebookOf, shippedRulebook } from '../../lib/browser/rulebook.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import { observedByHand } from '../../lib/core/casework/by-hand.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { changeLines, movedLines, newsLines, shippedChanges } from '../../lib/ui/change-lines.ts';
import { impactsOnOpen } from '../../lib/ui/policy-changes.ts';

const NOW = Date.parse('2026-02-26T12:00:00Z');
const en = await translatorFor('en');

describe('what changed', () => {
  const db = openDb('changes-test');
  afterEach(() => Promise.all(db.tables.map((table) => table.clear())));
  const received = (orderId: string, day: string) =>
    observedByHand(
      {
        portal: 'amazon',
        kind: 'return',
        orderId,
        marketplace: 'US',
        rating: null,
        text: '',
        dates: { returnReceivedAt: day },
      },
      new Date(NOW).toISOString(),
    );
  const change = shippedChanges.find(({ ruleId }) => ruleId === 'AMZ-RFD-4CD-US');
  if (!change) throw new Error('The change of the refund is gone.');
  const lay = async () =>
    recordObservations(
      db,
      [received('111-0000001-0000001', '2026-02-25'), received('111-0000002-0000002', '2026-01-02')],
      new Docket(deskWith(defaultSettings, en), new Date(NOW)).deadlinesOf,
    );

  it('names the open windows that a change moved, and no closed one', async () => {
    await lay();
    const [impact] = await impactsOnOpen(db, [change], shippedRulebook, NOW);
    expect(impact).toMatchObject({
      impacts: [{ orderId: '111-0000001-0000001', before: '2026-02-27', after: '2026-03-01' }],
      more: 0,
      ownHolds: false,
    });
    const at = shippedChanges.indexOf(change);
    const lines = changeLines(
      shippedChanges.map((_, place) => (place === at && impact ? impact : { impacts: [], more: 0, ownHolds: false })),
      en,
    );
    expect(lines.find(({ key }) => key.includes('AMZ-RFD-4CD-US'))).toMatchObject({
      on: '2026-01-26',
      what: 'Refund the return: 2 business days → 4 days',
      where: 'Amazon · US',
      impact: { moved: [{ orderId: '111-0000001-0000001', dates: 'Feb 27, 2026 → Mar 1, 2026' }] },
    });
  });

  it('says that the seller’s own number holds where it stands in its place', async () => {
    await lay();
    const own = {
      pack: 'amazon',
      parameter: 'amazon.refund.us',
      value: 3,
      unit: 'days',
      note: '',
      madeAt: '2026-02-01T00:00:00Z',
    };
    const [impact] = await impactsOnOpen(db, [change], rulebookOf({ overrides: [own], shop: null }), NOW);
    expect(impact).toEqual({ impacts: [], more: 0, ownHolds: true });
  });

  it('knows of no impact where the memory could not be read', () => {
    const numbers = changeLines('unread', en).filter(({ ofNumber }) => ofNumber);
    expect(new Set(numbers.map(({ impact }) => impact))).toEqual(new Set(['unread']));
  });

  it.each(['en', 'zh-CN'] as const)('stands newest first, every line in words (%s)', async (locale) => {
    const lines = changeLines(null, await translatorFor(locale));
    expect(lines.map(({ on }) => on)).toEqual(
      lines
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    for (const { what, where, date } of lines)
      expect(`${what} ${where} ${date}`).not.toMatch(/\{\{|packs:|AMZ-|undefined/);
    expect(lines.some(({ ofNumber }) => !ofNumber)).toBe(true);
  });

  it('tells the news of an update by the name of the window', () => {
    const amount = { value: 20, unit: 'days' as const };
    const after = { value: 30, unit: 'days' as const };
    expect(newsLines([{ portal: 'amazon', parameter: 'amazon.claim.appeal', before: amount, after }], en)).toEqual([
      { key: 'amazon amazon.claim.appeal', what: 'Appeal the claim: 20 days → 30 days' },
    ]);
    expect(newsLines([{ portal: 'ebay', parameter: 'ebay.gone', before: amount, after: null }], en)[0]?.what).toBe(
      'ebay.gone: 20 days, no longer',
    );
    const row = { id: 'x', caseId: 'amazon:aToZClaim:1', windowId: 'AMZ-AZ-APPEAL-30D', orderId: '1', at: '' };
    expect(movedLines([{ ...row, before: '2026-03-01', after: '2026-03-02' }], en)).toEqual([
      { caseId: 'amazon:aToZClaim:1', orderId: '1', dates: 'Mar 1, 2026 → Mar 2, 2026', title: 'Appeal the claim' },
    ]);
    const [hours] = movedLines(
      [{ ...row, before: '2026-03-01T09:00:00-08:00', after: '2026-03-01T21:30:00-08:00' }],
      en,
    );
    expect(hours?.dates.replace(/\s/g, ' ')).toBe('Mar 1, 2026, 9:00 AM → Mar 1, 2026, 9:30 PM');
  });
});
