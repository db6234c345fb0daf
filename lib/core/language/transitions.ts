const SLOT = 3;
const EMPTY = -1;
const SMALLEST = 64;

/**
 * Where an automaton goes from a state upon a symbol, while it is built; states and symbols are numbers from 0. One flat
 * table: a map of maps is looked for all over the memory.
 */
export class Transitions {
  /** From, symbol, to; one slot after another. */
  private slots = new Int32Array(SLOT * SMALLEST).fill(EMPTY);
  private mask = SMALLEST - 1;
  private count = 0;

  /** -1: nowhere. */
  next(from: number, symbol: number): number {
    const { slots } = this;
    let at = SLOT * (mixed(from, symbol) & this.mask);
    while (slots[at] !== EMPTY) {
      if (slots[at] === from && slots[at + 1] === symbol) return slots[at + 2] ?? EMPTY;
      at += SLOT;
      if (at === slots.length) at = 0;
    }
    return EMPTY;
  }

  /** The transition must be new. */
  add(from: number, symbol: number, to: number): void {
    if (2 * (this.count + 1) > this.mask) this.grow();
    this.put(from, symbol, to);
    this.count += 1;
  }

  /** Calls for each transition, in no order. */
  each(take: (from: number, symbol: number, to: number) => void): void {
    const { slots } = this;
    for (let at = 0; at < slots.length; at += SLOT)
      if (slots[at] !== EMPTY) take(slots[at] ?? 0, slots[at + 1] ?? 0, slots[at + 2] ?? 0);
  }

  private put(from: number, symbol: number, to: number): void {
    const { slots } = this;
    let at = SLOT * (mixed(from, symbol) & this.mask);
    while (slots[at] !== EMPTY) at = at + SLOT === slots.length ? 0 : at + SLOT;
    slots[at] = from;
    slots[at + 1] = symbol;
    slots[at + 2] = to;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length).fill(EMPTY);
    this.mask = 2 * this.mask + 1;
    for (let at = 0; at < before.length; at += SLOT)
      if (before[at] !== EMPTY) this.put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }
}

function mixed(from: number, symbol: number): number {
  const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
