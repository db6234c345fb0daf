import { describe, expect, it } from 'vitest';
import { ownDeadlineRows } from '../../lib/browser/deadline-rows.ts';
import { fold } from '../../lib/core/casework/fold.ts';
import { windowsOfCase } from '../../lib/core/casework/window-input.ts';
import type { Case } from '../../lib/core/model/case.ts';
import type { Facts } from '../../lib/core/model/fact.ts';
import type { CaseKind } from '../../lib/core/model/names.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { windowPacks } from '../../lib/packs/windows.ts';
import { deadlineGroups } from '../../lib/ui/deadline-view.ts';

const asOf = '2026-11-22T12:00:00Z';
const zone = 'America/Los_Angeles';

const caseOf = (kind: CaseKind, facts: Facts): Case =>
  fold(undefined, {
    portal: 'aliexpress',
    kind,
    orderId: '8190012345678901',
    reader: { id: 'test', version: 1 },
    observedAt: '2026-11-22T11:00:00Z',
    facts,
    absent: {},
  }).case;

const rowsOf = (one: Case, sameOrder: readonly Case[] = []) =>
  ownDeadlineRows(one, windowsOfCase(one, sameOrder, asOf, windowPacks), { zone, packVersion: 'test' });

const opened = { date: '2026-11-20', text: '2026-11-20' };
const dispute = caseOf('dispute', { disputeOpenedDate: opened, disputeStage: 'seller' });

describe('the laid-down windows of a case without a verdict', () => {
  it('are the seller’s own: the answer to a dispute, not the platform’s step', () => {
    expect(rowsOf(dispute)).toEqual([
      expect.objectContaining({
        windowId: 'ae.dispute.seller.respond',
        closesOn: '2026-11-25',
        closesAt: Date.parse('2026-11-26T00:00:00-08:00'),
        outcome: 'not-applicable',
      }),
    ]);
  });

  it('tell one end once', () => {
    const solutionEndsDate = { date: '2026-11-24', dateTime: '2026-11-24T05:00:00-08:00', text: '' };
    const rows = rowsOf(caseOf('dispute', { disputeOpenedDate: opened, solutionEndsDate }));
    expect(rows.map((row) => row.windowId)).toEqual(['ae.dispute.seller.respond']);
  });

  it('are gone when the seller put them aside, and asleep when snoozed', () => {
    const mark = { windowId: 'ae.dispute.seller.respond', done: true, snoozedUntil: null };
    expect(rowsOf({ ...dispute, marks: [mark] })).toEqual([]);
    const snoozed = { ...mark, done: false, snoozedUntil: '2026-11-23T00:00:00Z' };
    expect(rowsOf({ ...dispute, marks: [snoozed] })[0]?.visibleFrom).toBe(Date.parse('2026-11-23T00:00:00Z'));
  });

  it('leave good and answered evaluations in peace', () => {
    const order = caseOf('order', { completedDate: { date: '2026-11-01', text: '' } });
    const evaluation = (facts: Facts): string[] =>
      rowsOf(caseOf('evaluation', facts), [order]).map((row) => row.windowId);
    const feedbackDate = { dates: ['2026-11-10'], text: '' };
    expect(evaluation({ rating: 1, feedbackDate })).toEqual(['ae.feedback.seller.reply', 'ae.feedback.abuse.report']);
    expect(evaluation({ rating: 1, feedbackDate, response: 'Sorry.' })).toEqual(['ae.feedback.abuse.report']);
    expect(evaluation({ rating: 5, feedbackDate })).toEqual([]);
  });

  it('stand in the popup under the name of what runs out, in days of the portal', async () => {
    const [group] = deadlineGroups(rowsOf(dispute), Date.parse(asOf), await translatorFor('en'));
    expect(group?.bucket).toBe('in3days');
    expect(group?.rows[0]).toMatchObject({ word: 'Answer the dispute', about: 'AliExpress' });
    const [chinese] = deadlineGroups(rowsOf(dispute), Date.parse(asOf), await translatorFor('zh-CN'));
    expect(chinese?.rows[0]?.about).not.toBe('');
  });
});
