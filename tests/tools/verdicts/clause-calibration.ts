import { fold } from '../../../lib/core/language/fold.ts';
import { ShareReader } from '../../../lib/core/language/model-shares.ts';
import { type AspectWeights, openWeights } from '../../../lib/core/language/model-weights.ts';
import type { LabelledComment } from '../train/corpus.ts';
import { type Figures, share } from './figures.ts';

const BINS = 5;

/** How often the model's first choice is right, by the share it gives it. The comments must not have been trained on. */
export function clauseCalibration(file: AspectWeights, unseen: readonly LabelledComment[]): Record<string, Figures> {
  const weights = openWeights(file);
  const reader = new ShareReader(weights);
  const bins = Array.from({ length: BINS }, () => ({ right: 0, all: 0 }));
  for (const { t, a } of unseen) {
    for (const [at, text] of t.entries()) {
      const folded = fold(text).text;
      const whole = reader.read(folded, { start: 0, end: folded.length })?.whole;
      if (whole === undefined) continue;
      const top = whole.reduce((best, one, aspect) => (one > (whole[best] ?? 0) ? aspect : best), 0);
      const bin = bins[Math.min(BINS - 1, Math.floor((whole[top] ?? 0) * BINS))];
      if (bin === undefined) continue;
      bin.all += 1;
      if (a[at]?.some((aspect) => aspect === weights.aspects[top])) bin.right += 1;
    }
  }
  const total = bins.reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }), {
    right: 0,
    all: 0,
  });
  return Object.fromEntries([
    ...bins.map(({ right, all }, at) => [
      `share ${(at / BINS).toFixed(1)} to ${((at + 1) / BINS).toFixed(1)}`,
      { right: share(right, all) },
    ]),
    ['all', { right: share(total.right, total.all) }],
  ]);
}
