import { FeedbackLine, subjectOf as feedbackOf } from '../../../lib/cli/feedback-line.ts';
import { openSecondVoice } from '../../../lib/core/language/voices.ts';
import type { Aspect, WholeSubject } from '../../../lib/core/model/assessment.ts';
import type { CorpusLine, LabelledComment } from '../train/corpus.ts';
import { fitWhole } from '../train/fit-whole.ts';
import type { Fold } from '../train/train-comments.ts';
import { storeOf, subjectOf } from '../train/whole-samples.ts';
import { type Judged, judge, type Label, type LabelledFeedback } from './judged.ts';

const BY_AMAZON = { fulfillmentChannel: 'AFN' };
const BY_SELLER = { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: true };
/** Beside delivery, and nowhere else, a careful reader may leave these to a person. */
const DOUBTFUL: readonly Aspect[] = ['transit-damage', 'packaging', 'irrelevant', 'amazon-service', 'seller-shipping'];

const removable: Label = { outcome: 'removable', ground: 'product-review', reasonCode: 203, accept: [] };
const struck: Label = { outcome: 'strike-through', ground: 'fba-delivery', reasonCode: 402, accept: [] };
const protectedDelay: Label = { ...struck, ground: 'buy-shipping-delay', reasonCode: 401 };
const review: Label = { outcome: 'needs-review', ground: null, reasonCode: null, accept: [] };
const stays: Label = { outcome: 'not-removable', ground: null, reasonCode: null, accept: [] };

/**
 * Every training comment judged by voices that were trained without it: the verdict that its clauses' labels lead to
 * against the one found. Comments with obscene words or personal data are left out.
 */
export const judgeFolds = (folds: readonly Fold[]): Judged[] =>
  folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold).flatMap(({ samples }) => samples);
    const second = openSecondVoice({ ...fold.weights, whole: fitWhole(others) });
    return judge(fold.lines.flatMap(labelled), second).filter(
      ({ found }) => found.ground !== 'obscene' && found.ground !== 'personal-information',
    );
  });

function labelled(line: CorpusLine): LabelledFeedback[] {
  const comment = JSON.parse(line.text) as LabelledComment;
  const said = subjectOf(comment);
  const one = (label: Label, order: object): LabelledFeedback => ({
    language: line.file.slice(0, 2),
    label,
    subject: feedbackOf(
      FeedbackLine.parse({
        id: `${line.file}:${line.line}`,
        portal: 'amazon',
        marketplace: storeOf(line)?.code,
        rating: 1,
        comments: comment.t.join(''),
        feedbackDate: '2026-11-01',
        asOf: '2026-11-21',
        ...order,
      }),
    ),
  });
  const byAmazon = one(labelOf(said, comment), BY_AMAZON);
  return said === 'late' ? [byAmazon, one(protectedDelay, BY_SELLER)] : [byAmazon];
}

function labelOf(said: WholeSubject, { a }: LabelledComment): Label {
  const doubtful = a.flat().some((aspect) => DOUBTFUL.includes(aspect));
  if (said === 'product') return removable;
  if (said === 'unclear') return review;
  if (said === 'other') return doubtful ? { ...stays, accept: ['needs-review'] } : stays;
  return doubtful ? { ...struck, accept: ['needs-review'] } : struck;
}
