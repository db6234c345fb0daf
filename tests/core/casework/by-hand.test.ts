import { describe, expect, it } from 'vitest';
import { observedByHand } from '../../../lib/core/casework/by-hand.ts';
import { datedKinds } from '../../../lib/core/casework/clock-kinds.ts';
import { fold } from '../../../lib/core/casework/fold.ts';
import { Observation } from '../../../lib/core/model/observation.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const ORDER = '111-1234567-1234567';

describe('a case written down by hand', () => {
  it('tells a feedback in the facts in which pages tell it', () => {
    const seen = observedByHand(
      {
        portal: 'amazon',
        kind: 'sellerFeedback',
        orderId: ORDER,
        marketplace: 'US',
        rating: 1,
        text: '  Thin fabric. ',
        dates: { feedbackDate: '2026-11-18', orderDate: '2026-11-01' },
      },
      NOW,
    );
    expect(seen.facts).toEqual({
      marketplace: 'US',
      rating: 1,
      comments: 'Thin fabric.',
      feedbackDate: { dates: ['2026-11-18'], text: '2026-11-18' },
      orderDate: { date: '2026-11-01', text: '2026-11-01' },
    });
    expect(Observation.safeParse(seen).success).toBe(true);
    expect(fold(undefined, seen).case.day).toBe('2026-11-18');
  });

  it('keeps dates that no page tells under the names of their clocks', () => {
    const seen = observedByHand(
      {
        portal: 'aliexpress',
        kind: 'dispute',
        orderId: '8123456789012345',
        marketplace: null,
        rating: null,
        text: '',
        dates: { openedAt: '2026-11-18' },
      },
      NOW,
    );
    expect(seen.facts).toEqual({ givenDates: { openedAt: '2026-11-18' } });
    expect(Observation.safeParse(seen).success).toBe(true);
  });

  it('keeps a feedback without words as one without words', () => {
    const seen = observedByHand(
      { portal: 'amazon', kind: 'sellerFeedback', orderId: ORDER, marketplace: null, rating: 2, text: ' ', dates: {} },
      NOW,
    );
    expect(seen.facts.comments).toBe('');
  });
});

describe('what can be written down', () => {
  it('comes from the clocks of each portal', () => {
    const amazon = datedKinds(windowPacks.amazon.rules);
    expect(amazon.find(({ kind }) => kind === 'sellerFeedback')?.dates).toEqual(['feedbackDate', 'orderDate']);
    expect(amazon.map(({ kind }) => kind)).not.toContain('dispute');
    const dispute = datedKinds(windowPacks.aliexpress.rules).find(({ kind }) => kind === 'dispute');
    expect(dispute?.dates).toContain('openedAt');
    expect(dispute?.dates.some((name) => name.endsWith('CountdownEndsAt'))).toBe(false);
    for (const pack of Object.values(windowPacks)) expect(datedKinds(pack.rules).length).toBeGreaterThan(0);
  });
});
