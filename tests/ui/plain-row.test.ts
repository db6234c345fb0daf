import { describe, expect, it } from 'vitest';
import type { PolicyWindow } from '../../lib/core/model/assessment.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { plainRow } from '../../lib/ui/row-view.ts';
import { ownNumber, sampleCase } from './samples.ts';

const window = (part: Partial<PolicyWindow>): PolicyWindow => ({
  id: 'x.one',
  opensOn: '2026-11-18',
  closesOn: '2026-11-30',
  state: 'open',
  basis: '',
  source: '',
  sourceDate: '',
  confidence: 'high',
  actor: 'seller',
  ...part,
});
const counting = { zone: 'UTC', now: Date.parse('2026-11-22T10:00:00Z') };

describe('a row without a verdict', () => {
  it("names the kind and the seller's window that closes next", async () => {
    const one = sampleCase({}, { kind: 'dispute' });
    const windows = [
      window({ id: 'x.late' }),
      window({ id: 'x.buyer', actor: 'buyer', closesOn: '2026-11-23' }),
      window({ id: 'x.closed', state: 'closed', closesOn: '2026-11-20' }),
      window({ id: 'x.soft', soft: true, closesOn: '2026-11-24' }),
      window({ id: 'x.next', closesOn: '2026-11-25' }),
    ];
    const row = plainRow(one, 'Dispute', { windows }, counting, await translatorFor('en'));
    expect(row).toMatchObject({ word: 'Dispute', outcome: 'not-applicable', next: 'x.next', closing: { daysLeft: 3 } });
  });

  it('goes on with the published end where only an own number closed the window', async () => {
    const published = { opensOn: '2026-11-18', closesOn: '2026-11-27', state: 'open' } as const;
    const windows = [window({ id: 'x.cut', state: 'closed', closesOn: '2026-11-20', own: [ownNumber], published })];
    const row = plainRow(sampleCase(), 'Order', { windows }, counting, await translatorFor('en'));
    expect(row).toMatchObject({ next: 'x.cut', closing: { daysLeft: 5 } });
    expect(row.own).toContain('End by your number: Nov 20, 2026; as published: Nov 27, 2026');
  });

  it('says nothing of windows where none is open', async () => {
    const row = plainRow(sampleCase(), 'Order', { windows: [] }, counting, await translatorFor('en'));
    expect(row).toMatchObject({ word: 'Order', next: '', closing: null });
  });
});
