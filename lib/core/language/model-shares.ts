import type { FeatureBag } from './model-features.ts';
import type { OpenWeights } from './model-weights.ts';

/** Tells what share of a clause, or of a stretch of it, each aspect has. Reuses its arrays: copy what must stay. */
export class ShareReader {
  private readonly sums: Float64Array;

  constructor(private readonly weights: OpenWeights) {
    this.sums = new Float64Array(weights.aspects.length);
  }

  /** Shares of the n-grams wholly inside folded units `start` to `end`; together 1. Written to `shares`. */
  read(bag: FeatureBag, start: number, end: number, shares: Float64Array): Float64Array {
    const { table, scale, bias } = this.weights;
    const { sums } = this;
    const width = sums.length;
    sums.fill(0);
    let squares = 0;
    for (let one = 0; one < bag.count; one += 1) {
      if ((bag.start[one] ?? 0) < start || (bag.end[one] ?? 0) > end) continue;
      const value = bag.value[one] ?? 0;
      squares += value * value;
      const row = bag.row[one] ?? 0;
      const worth = value * (scale[row] ?? 0);
      const base = row * width;
      for (let aspect = 0; aspect < width; aspect += 1)
        sums[aspect] = (sums[aspect] ?? 0) + worth * (table[base + aspect] ?? 0);
    }
    const length = squares > 0 ? Math.sqrt(squares) : 1;
    for (let aspect = 0; aspect < width; aspect += 1)
      shares[aspect] = (sums[aspect] ?? 0) / length + (bias[aspect] ?? 0);
    return softmax(shares);
  }
}

function softmax(values: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const power = Math.exp((values[at] ?? 0) - most);
    values[at] = power;
    total += power;
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / total;
  return values;
}
