import type { Transitions } from './transitions.ts';

/** Of an edge: symbol, and the state it leads to. */
const EDGE = 2;
/** So few edges are looked through one by one. */
const FEW = 8;

/** One of 32 bits for a symbol: where none of those looked for has it, the symbol need not be searched. */
export const signOf = (symbol: number): number => 1 << (symbol & 31);

/** The transitions of an automaton that is complete: those of a state lie side by side, by symbol. */
export class Edges {
  /** For each state where its edges begin in `pairs`, and the signs of their symbols; one more for the end of all. */
  private readonly states: Int32Array;
  private readonly pairs: Int32Array;

  constructor(transitions: Transitions, states: number) {
    const leading = Array.from({ length: states }, (): [symbol: number, to: number][] => []);
    transitions.each((from, symbol, to) => leading[from]?.push([symbol, to]));
    this.states = new Int32Array(2 * states + 2);
    const pairs: number[] = [];
    for (const [state, edges] of leading.entries()) {
      this.states[2 * state] = pairs.length;
      this.states[2 * state + 1] = edges.reduce((signs, [symbol]) => signs | signOf(symbol), 0);
      for (const [symbol, to] of edges.sort(([one], [other]) => one - other)) pairs.push(symbol, to);
    }
    this.states[2 * states] = pairs.length;
    this.pairs = Int32Array.from(pairs);
  }

  /** Where the edges of a state begin, and those of the one before end. */
  begin(state: number): number {
    return this.states[2 * state] ?? 0;
  }

  /** -1: nowhere. */
  next(from: number, symbol: number): number {
    const { states } = this;
    const at = 2 * from;
    if (((states[at + 1] ?? 0) & signOf(symbol)) === 0) return -1;
    return this.within(states[at] ?? 0, states[at + 2] ?? 0, symbol);
  }

  /** The same for who knows where the edges of the state begin and end. */
  within(begin: number, end: number, symbol: number): number {
    const { pairs } = this;
    let low = begin;
    let high = end;
    while (high - low > EDGE * FEW) {
      const middle = low + EDGE * ((high - low) >> 2);
      if ((pairs[middle] ?? 0) <= symbol) low = middle;
      else high = middle;
    }
    for (; low < high; low += EDGE) if (pairs[low] === symbol) return pairs[low + 1] ?? -1;
    return -1;
  }
}
