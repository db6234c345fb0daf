import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { windowsOfCase } from '../../../lib/core/casework/window-input.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Facts } from '../../../lib/core/model/fact.ts';
import type { CaseKind } from '../../../lib/core/model/names.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const asOf = '2026-11-22T12:00:00Z';
const day = (date: string) => ({ date, text: date });

const caseOf = (kind: CaseKind, facts: Facts): Case =>
  fold(undefined, {
    portal: 'amazon',
    kind,
    orderId: kind === 'productReview' ? 'R1SAMPLE000001' : '111-6300001-6300001',
    reader: { id: 'test', version: 1 },
    observedAt: '2026-11-22T11:00:00Z',
    facts: { marketplace: 'US', ...facts },
    absent: {},
  }).case;

const windowIn = (one: Case, id: string, sameOrder: readonly Case[] = []) =>
  windowsOfCase(one, sameOrder, asOf, windowPacks).find((window) => window.id === id);

describe('the windows of Amazon’s claims, chargebacks and returns', () => {
  it('count the answer to Amazon from the day it asked, and give way to the end that the page prints', () => {
    const facts: Facts = { informationRequestedDate: day('2026-11-21') };
    expect(windowIn(caseOf('aToZClaim', facts), 'AMZ-AZ-INFO-72H-US')?.closesOn).toMatch(/^2026-11-24T/);
    const printed = caseOf('aToZClaim', { ...facts, replyByDate: day('2026-11-23') });
    expect(windowIn(printed, 'AMZ-AZ-INFO-72H-US')).toMatchObject({ closesOn: '2026-11-23', state: 'closing' });
  });

  it('know the printed end even where no page told when the clock began', () => {
    const claim = caseOf('aToZClaim', { replyByDate: day('2026-11-25') });
    expect(windowIn(claim, 'AMZ-AZ-INFO-72H-US')?.closesOn).toBe('2026-11-25');
    const chargeback = caseOf('chargeback', { replyByDate: day('2026-11-25') });
    expect(windowIn(chargeback, 'AMZ-CB-7D')?.closesOn).toBe('2026-11-25');
  });

  it.each(['under-review', 'appeal', 'closed'] as const)('wait for no answer at stage %s', (claimStage) => {
    const claim = caseOf('aToZClaim', { claimStage, replyByDate: day('2026-11-25') });
    expect(windowIn(claim, 'AMZ-AZ-INFO-72H-US')?.state).toBe('unknown');
    const chargeback = caseOf('chargeback', { claimStage, notifiedDate: day('2026-11-20') });
    expect(windowIn(chargeback, 'AMZ-CB-7D')?.state).toBe('unknown');
  });

  it('count the appeal from the decision', () => {
    const claim = caseOf('aToZClaim', { claimStage: 'appeal', decidedDate: day('2026-11-10') });
    expect(windowIn(claim, 'AMZ-AZ-APPEAL-30D')?.closesOn).toBe('2026-12-10');
  });

  it('count a chargeback from the notification, never from its filing', () => {
    expect(windowIn(caseOf('chargeback', { notifiedDate: day('2026-11-20') }), 'AMZ-CB-7D')?.closesOn).toBe(
      '2026-11-27',
    );
    expect(windowIn(caseOf('chargeback', { claimOpenedDate: day('2026-11-20') }), 'AMZ-CB-7D')?.state).toBe('unknown');
  });

  it('count the answer to a return from its request', () => {
    const one = caseOf('return', { returnRequestedDate: day('2026-11-22') });
    expect(windowIn(one, 'AMZ-RET-RESP-24H')?.closesOn).toMatch(/^2026-11-23T/);
  });
});

describe('a claim that moves on', () => {
  it('keeps what was read before beside what is read now', () => {
    const seen = (claimStatus: string, observedAt: string) => ({
      portal: 'amazon' as const,
      kind: 'aToZClaim' as const,
      orderId: '111-6300001-6300001',
      reader: { id: 'amazon.a-to-z-claims', version: 1 },
      observedAt,
      facts: { claimStatus },
      absent: {},
    });
    const before = fold(undefined, seen('Action required', '2026-11-20T10:00:00Z')).case;
    const { case: after, changes } = fold(before, seen('Closed', '2026-11-22T10:00:00Z'));
    expect(changes).toMatchObject([{ fact: 'claimStatus', before: '"Action required"', after: '"Closed"' }]);
    expect(after.facts.claimStatus?.map(({ value }) => value)).toEqual(['Action required', 'Closed']);
  });
});
