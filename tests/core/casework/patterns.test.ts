import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { patternsOf } from '../../../lib/core/casework/patterns.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Facts } from '../../../lib/core/model/fact.ts';
import { patternLimits } from '../../../lib/packs/amazon/patterns.ts';
import { feedbackSeen } from '../../browser/sample-observation.ts';

let serial = 0;
const feedback = (day: string, comments: string, more: Facts = {}): Case => {
  serial += 1;
  const orderId = `111-0000000-${String(serial).padStart(7, '0')}`;
  return fold(undefined, feedbackSeen(orderId, { feedbackDate: { dates: [day], text: day }, comments, ...more })).case;
};
const found = (one: Case, ...others: Case[]) => patternsOf(one, others, patternLimits);

describe('patternsOf', () => {
  it('sees a burst of low ratings within two days, and not a slower one', () => {
    const one = feedback('2026-11-10', 'Broken hinge.');
    const near = [feedback('2026-11-09', 'Too loud for a fan.'), feedback('2026-11-11', 'Smells of glue.')];
    expect(found(one, ...near)).toEqual([{ id: 'burst', caseIds: near.map(({ id }) => id) }]);
    expect(found(one, feedback('2026-11-08', 'Too loud.'), feedback('2026-11-12', 'Smells.'))).toEqual([]);
  });

  it('does not count good ratings, or a good case', () => {
    const one = feedback('2026-11-10', 'Broken hinge.');
    const good = [1, 2, 3].map(() => feedback('2026-11-10', 'All fine here.', { rating: 5 }));
    expect(found(one, ...good)).toEqual([]);
    expect(found(feedback('2026-11-10', 'Nice one.', { rating: 4 }), one, one, one)).toEqual([]);
  });

  it('sees the same wording through case, punctuation and a changed word', () => {
    const one = feedback('2026-11-10', 'Do not buy from this shop, they sell broken kettles and laugh about it!');
    const copy = feedback('2026-03-01', 'DO NOT BUY FROM THIS SHOP they sell broken kettles and laugh about it :)');
    const near = feedback('2026-02-01', 'Do not buy from this shop, they sell broken toasters and laugh about it.');
    expect(found(one, copy, near)).toEqual([{ id: 'same-wording', caseIds: [copy.id, near.id] }]);
    expect(found(one, feedback('2026-02-01', 'The kettle broke after a week of careful use.'))).toEqual([]);
  });

  it('does not call short remarks the same wording', () => {
    expect(found(feedback('2026-11-10', 'Bad'), feedback('2026-01-10', 'Bad'))).toEqual([]);
  });

  it('sees a repeated buyer by the mark alone, and nothing where there is no mark', () => {
    const mark = { buyerMark: '0123456789abcdef' };
    const one = feedback('2026-11-10', 'Hinge broke.', mark);
    const again = feedback('2026-05-10', 'Lid cracked.', mark);
    expect(found(one, again)).toEqual([{ id: 'repeated-buyer', caseIds: [again.id] }]);
    expect(found(feedback('2026-11-10', 'Hinge broke.'), feedback('2026-05-10', 'Lid cracked.'))).toEqual([]);
  });
});
