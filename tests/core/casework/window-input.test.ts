import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { windowInputsOf, windowsOfCase } from '../../../lib/core/casework/window-input.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Facts } from '../../../lib/core/model/fact.ts';
import type { CaseKind, Portal } from '../../../lib/core/model/names.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const asOf = '2026-11-22T12:00:00Z';
const day = (date: string) => ({ date, text: date });

const caseOf = (kind: CaseKind, facts: Facts, portal: Portal = 'aliexpress'): Case =>
  fold(undefined, {
    portal,
    kind,
    orderId: '8190012345678901',
    reader: { id: 'test', version: 1 },
    observedAt: '2026-11-22T11:00:00Z',
    facts,
    absent: {},
  }).case;

const windowIn = (one: Case, id: string, sameOrder: readonly Case[] = []) =>
  windowsOfCase(one, sameOrder, asOf, windowPacks).find((window) => window.id === id);

describe('the windows of a case', () => {
  it('count five days for the answer to a dispute, in US Pacific days', () => {
    const one = caseOf('dispute', { disputeOpenedDate: day('2026-11-20'), disputeStage: 'seller' });
    expect(windowIn(one, 'ae.dispute.seller.respond')).toMatchObject({ closesOn: '2026-11-25', state: 'closing' });
  });

  it('begin anew when the buyer changed the dispute, and give way to the page’s own countdown', () => {
    const facts: Facts = { disputeOpenedDate: day('2026-11-16'), disputeModifiedDate: day('2026-11-20') };
    expect(windowIn(caseOf('dispute', facts), 'ae.dispute.seller.respond')?.closesOn).toBe('2026-11-25');
    const printed = { date: '2026-11-24', dateTime: '2026-11-24T05:00:00-08:00', text: '' };
    expect(
      windowIn(caseOf('dispute', { ...facts, solutionEndsDate: printed }), 'ae.dispute.seller.respond')?.closesOn,
    ).toBe('2026-11-24T05:00:00-08:00');
  });

  it.each(['buyer', 'platform', 'return'] as const)('do not wait for the seller’s answer at stage %s', (stage) => {
    const one = caseOf('dispute', { disputeOpenedDate: day('2026-11-20'), disputeStage: stage });
    expect(windowIn(one, 'ae.dispute.seller.respond')?.state).toBe('unknown');
  });

  it('are none for a closed dispute', () => {
    expect(windowInputsOf(caseOf('dispute', { disputeStage: 'closed' }), [], asOf)).toEqual([]);
  });

  it('take what other pages told of the order', () => {
    const order = caseOf('order', { completedDate: day('2026-11-01') });
    const one = caseOf('evaluation', { rating: 1, feedbackDate: { dates: ['2026-11-10'], text: '' } });
    expect(windowIn(one, 'ae.feedback.seller.reply')?.state).toBe('unknown');
    expect(windowIn(one, 'ae.feedback.seller.reply', [order])?.closesOn).toBe('2026-12-01');
    expect(windowIn(one, 'ae.feedback.abuse.report')?.closesOn).toBe('2026-12-10');
  });

  it('take days given by hand where no page told', () => {
    const one = caseOf('dispute', { givenDates: { openedAt: '2026-11-18' } });
    expect(windowIn(one, 'ae.dispute.seller.respond')?.closesOn).toBe('2026-11-23');
    const both = caseOf('dispute', { givenDates: { openedAt: '2026-11-18' }, disputeOpenedDate: day('2026-11-20') });
    expect(windowIn(both, 'ae.dispute.seller.respond')?.closesOn).toBe('2026-11-25');
  });

  it('count a store the pack does not know like an unknown one', () => {
    const one = caseOf('chargeback', { marketplace: 'XX', givenDates: { notifiedAt: '2026-11-20' } }, 'amazon');
    expect(() => windowsOfCase(one, [], asOf, windowPacks)).not.toThrow();
  });
});
