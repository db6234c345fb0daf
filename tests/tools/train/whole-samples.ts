import { openAspectModel } from '../../../lib/core/language/model.ts';
import type { AspectWeights } from '../../../lib/core/language/model-weights.ts';
import { readComment, type SecondVoice } from '../../../lib/core/language/read-comment.ts';
import { mergeVotes } from '../../../lib/core/language/voices.ts';
import { type HeardComment, wholeInputs } from '../../../lib/core/language/whole-voice.ts';
import type { Aspect, WholeSubject } from '../../../lib/core/model/assessment.ts';
import type { Marketplace } from '../../../lib/core/model/marketplace.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';
import { marketplaces } from '../../../lib/packs/amazon/marketplaces.ts';
import type { CorpusLine, LabelledComment } from './corpus.ts';

/** A comment as the voices hear it, and what it is about as a whole. */
export interface WholeSample {
  inputs: Float64Array;
  subject: WholeSubject;
}

const DELIVERY: readonly Aspect[] = ['late', 'courier', 'delivery-praise', 'seller-shipping'];
/** Beside delivery no other subject: Amazon's own part in it. */
const ASIDE: readonly Aspect[] = ['amazon-service'];
const BACKGROUND: readonly Aspect[] = ['neutral', 'unclear'];

/** What the labels of the clauses make of the whole comment. */
export function subjectOf({ a }: Pick<LabelledComment, 'a'>): WholeSubject {
  const spoken = [...new Set(a.flat())].filter((aspect) => !BACKGROUND.includes(aspect));
  if (spoken.length === 0) return 'unclear';
  if (spoken.every((aspect) => aspect === 'product')) return 'product';
  if (spoken.every((aspect) => aspect === 'late')) return 'late';
  const delivery = spoken.filter((aspect) => !ASIDE.includes(aspect));
  return delivery.length > 0 && delivery.every((aspect) => DELIVERY.includes(aspect)) ? 'delivery' : 'other';
}

/** Neighbours in a file are often of one kind: they are kept together, so that none is trained on for the other. */
const NEIGHBOURS = 20;
export const FOLDS = 5;

/** Which of the `FOLDS` parts of the corpus a line belongs to. */
export const foldOf = ({ line }: CorpusLine): number => Math.floor(line / NEIGHBOURS) % FOLDS;

/** Where buyers of the language are at home; English and Chinese comments come from the first store. */
export const storeOf = ({ file }: CorpusLine): Marketplace | undefined =>
  marketplaces.find(({ language }) => language === file.slice(0, 2)) ?? marketplaces[0];

/** The samples of comments that the weights were not trained on. */
export const wholeSamples = (lines: readonly CorpusLine[], weights: AspectWeights): WholeSample[] => {
  const hear = listenerFor(weights);
  return lines.flatMap((line) => {
    const heard = hear(line);
    const comment = JSON.parse(line.text) as LabelledComment;
    return heard === null ? [] : [{ inputs: wholeInputs(heard), subject: subjectOf(comment) }];
  });
};

function listenerFor(weights: AspectWeights): (line: CorpusLine) => HeardComment | null {
  let heard: HeardComment | null = null;
  const second: SecondVoice = {
    model: openAspectModel(weights),
    merge: mergeVotes,
    whole: (comment) => {
      heard = comment;
      return { product: 0, late: 0, delivery: 0, other: 0, unclear: 1 };
    },
  };
  return (line) => {
    const store = storeOf(line);
    const { t } = JSON.parse(line.text) as LabelledComment;
    heard = null;
    readComment(
      t.join(''),
      { marketplaceLanguage: store?.language ?? 'en', country: store?.code ?? 'US', seller: unknownSeller },
      amazonLexicons,
      second,
    );
    return heard;
  };
}
