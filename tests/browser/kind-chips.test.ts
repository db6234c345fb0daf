import { describe, expect, it } from 'vitest';
import { deskWith } from '../../lib/browser/desk.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import { fold } from '../../lib/core/casework/fold.ts';
import type { Case } from '../../lib/core/model/case.ts';
import type { Facts } from '../../lib/core/model/fact.ts';
import type { CaseKind } from '../../lib/core/model/names.ts';
import { translatorFor } from '../../lib/i18n/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const desk = deskWith(defaultSettings, await translatorFor('en'));

function chipOf(kind: CaseKind, facts: Facts) {
  const one: Case = fold(undefined, {
    portal: 'amazon',
    kind,
    orderId: '111-6300001-6300001',
    reader: { id: 'test', version: 1 },
    observedAt: '2026-11-22T11:00:00Z',
    facts: { marketplace: 'US', ...facts },
    absent: {},
  }).case;
  return desk.chipOf(one, [], desk.assess(one, [], now), now);
}

describe('the chip of a case without a verdict', () => {
  it('tells the kind and the window that closes next', () => {
    const chip = chipOf('aToZClaim', { replyByDate: { date: '2026-11-25', text: 'Nov 25, 2026' } });
    expect(chip).toMatchObject({ outcome: 'not-applicable', ground: null, closesOn: '2026-11-25' });
    expect(chip.label).toMatch(/^A-to-z claim · \d days$/);
    expect(chip.title).toBe(`A-to-z claim; ${chip.window}`);
    expect(chip.window).toMatch(/^[^:]+: open until Nov 25, 2026$/);
    expect(chip.window).not.toContain('emoval');
  });

  it('tells the kind alone where no window runs', () => {
    expect(chipOf('chargeback', { claimStage: 'closed' })).toMatchObject({ label: 'Chargeback', closesOn: null });
  });

  it('counts no window that is over', () => {
    const chip = chipOf('aToZClaim', { decidedDate: { date: '2026-06-01', text: 'Jun 1, 2026' } });
    expect(chip).toMatchObject({ label: 'A-to-z claim', closesOn: null });
  });
});
