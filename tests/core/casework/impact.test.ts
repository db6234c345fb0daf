import { expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { impactsOf } from '../../../lib/core/casework/impact.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Portal } from '../../../lib/core/model/names.ts';
import { policyChanges } from '../../../lib/core/windows/changes.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const returned = (orderId: string, received: string, portal: Portal = 'amazon'): { one: Case; sameOrder: Case[] } => ({
  one: fold(undefined, {
    portal,
    kind: 'return',
    orderId,
    reader: { id: 'test', version: 1 },
    observedAt: '2026-02-26T11:00:00Z',
    facts: { marketplace: 'US', returnReceivedDate: { date: received, text: received } },
    absent: {},
  }).case,
  sameOrder: [],
});

it('names the cases that a change moved, and how; the others and other portals are left out', () => {
  const change = policyChanges(windowPacks).find(({ ruleId }) => ruleId === 'AMZ-RFD-4CD-US');
  if (!change) throw new Error('The change of the refund is gone.');
  const files = [
    returned('111-0000001-0000001', '2026-02-25'),
    returned('111-0000002-0000002', '2026-01-20'),
    returned('11-00003', '2026-02-25', 'ebay'),
  ];
  expect(impactsOf(change, files, windowPacks, '2026-02-26')).toEqual([
    {
      caseId: 'amazon:return:111-0000001-0000001',
      orderId: '111-0000001-0000001',
      before: '2026-02-27',
      after: '2026-03-01',
    },
  ]);
});
