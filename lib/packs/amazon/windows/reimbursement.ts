import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/reimbursement.ts';
import type { published } from './published/index.ts';
import { EUROPE, onlyIn } from './stores.ts';

/** SAFE-T claims and claims against a fulfilment centre. No source gives SAFE-T days for Europe or Japan. */
export const reimbursementClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'AMZ-SAFET-30D-US',
    kinds: ['safe-t'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      {
        label: 'lost in transit',
        start: { take: 'all', dates: ['lastScanAt'] },
        when: { present: 'lastScanAt', absent: 'returnScannedAt' },
        closesAfter: after.safeT,
      },
      {
        label: 'returned',
        start: { take: 'all', dates: ['returnScannedAt', 'refundedAt'] },
        closesAfter: after.safeT,
        condition: 'counted from the later of return scan and refund',
      },
    ],
  },
  {
    id: 'AMZ-SAFET-AE-7D',
    kinds: ['safe-t'],
    stores: onlyIn('AE'),
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['returnScannedAt'] }, closesAfter: after.safeTAe }],
  },
  {
    id: 'AMZ-SAFET-IN-7D',
    kinds: ['safe-t'],
    stores: onlyIn('IN'),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['returnScannedAt'] }, closesAfter: after.safeTIn, condition: 'Seller Flex' },
    ],
  },
  {
    id: 'AMZ-FBA-REIMB-FC-60D',
    kinds: ['fba-reimbursement'],
    stores: onlyIn('US', ...EUROPE),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['reportedAt'] }, closesAfter: after.warehouse },
      {
        start: { take: 'all', dates: ['reportedAt'] },
        closesAfter: after.warehouseBefore,
        otherReadings: [{ after: after.warehouse, message: 'windows:warn.shorter' }],
        condition: 'rule until 22 October 2024',
      },
    ],
  },
  {
    id: 'AMZ-FBA-REIMB-RET-US',
    kinds: ['fba-reimbursement'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['refundedAt'] }, opensAfter: after.returnUsOpens, closesAfter: after.returnUs },
      {
        start: { take: 'all', dates: ['refundedAt'] },
        opensAfter: after.returnUsOpens,
        closesAfter: after.returnUsBefore,
        otherReadings: [{ after: after.returnUs, message: 'windows:warn.shorter' }],
        condition: 'rule until 22 October 2024',
      },
    ],
  },
  {
    id: 'AMZ-FBA-REIMB-RET-EU',
    kinds: ['fba-reimbursement'],
    stores: onlyIn(...EUROPE),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['refundedAt'] }, opensAfter: after.returnEuOpens, closesAfter: after.returnEu },
    ],
  },
  {
    id: 'AMZ-FBA-REIMB-REMOVAL',
    kinds: ['fba-reimbursement'],
    stores: onlyIn('US', ...EUROPE),
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['removalShippedAt'] },
        opensAfter: after.removalOpens,
        closesAfter: after.removal,
        condition: 'lost in transit',
      },
    ],
  },
  {
    id: 'AMZ-FBA-REIMB-AE',
    kinds: ['fba-reimbursement'],
    stores: onlyIn('AE'),
    actor: 'seller',
    entries: [
      { label: 'damaged or misplaced', start: { take: 'all', dates: ['reportedAt'] }, closesAfter: after.warehouseAe },
      {
        label: 'removal lost in transit',
        start: { take: 'all', dates: ['removalShippedAt'] },
        opensAfter: after.removalOpens,
        closesAfter: after.removal,
      },
    ],
  },
];
