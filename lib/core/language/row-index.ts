const BITS = 32;

/**
 * Which hash buckets have a row, and which: a bit for each bucket and a count for every 32 of them, so that the index
 * stays in the nearest memory and a bucket nobody knows costs one look.
 */
export class RowIndex {
  /** By turns the bits of 32 buckets and how many rows come before them. */
  private readonly kept: Int32Array;
  private readonly mask: number;

  /** `rowOf`: for each bucket (a power of two of them) its row, or -1; rows are numbered in bucket order. */
  constructor(rowOf: Int32Array) {
    const words = Math.ceil(rowOf.length / BITS);
    this.kept = new Int32Array(2 * words);
    this.mask = rowOf.length - 1;
    let rows = 0;
    for (let bucket = 0; bucket < rowOf.length; bucket += 1) {
      const word = 2 * (bucket >>> 5);
      if ((bucket & 31) === 0) this.kept[word + 1] = rows;
      if ((rowOf[bucket] ?? -1) < 0) continue;
      this.kept[word] = (this.kept[word] ?? 0) | (1 << (bucket & 31));
      rows += 1;
    }
  }

  /** The row of a hash; -1: none. */
  rowOf(hash: number): number {
    const bucket = hash & this.mask;
    const word = 2 * (bucket >>> 5);
    const bits = this.kept[word] ?? 0;
    const place = bucket & 31;
    if (((bits >>> place) & 1) === 0) return -1;
    return (this.kept[word + 1] ?? 0) + ones(bits & ((1 << place) - 1));
  }
}

/** How many bits are set. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
