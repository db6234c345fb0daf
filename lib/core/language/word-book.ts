import { detached } from './recent.ts';

/** With so many words a book is full: the next text begins a fresh one. */
const FULL = 16_384;
/** Longer ones than these are no words that come twice, in units. */
const LONGEST_KEPT = 48;
/** Places tried for one word; a text made so that its words get in each other's way is met with forgetting. */
const MOST_TRIES = 64;
const SMALLEST = 1024;
/** Of a slot: hash, number + 1 (0: free), where its units begin, how many they are. */
const SLOT = 4;
const FNV_PRIME = 0x01000193;

/**
 * Words that were met, numbered from 0 on. What readers know of a word they keep in tables of their own by its number,
 * so that all of it lies close together; an object for each word would be looked for all over the memory.
 */
export class WordBook {
  /** By reader: see `WordNotes` and `WordRows`. */
  readonly tables: unknown[] = [];
  private readonly texts: string[] = [];
  private slots = new Int32Array(SLOT * SMALLEST);
  private mask = SMALLEST - 1;
  private kept = 0;
  /** The units of the words kept, one word after another. */
  private units = new Uint16Array(8 * SMALLEST);
  private written = 0;

  get isFull(): boolean {
    return this.texts.length >= FULL;
  }

  textOf(number: number): string {
    return this.texts[number] ?? '';
  }

  /** The number of the word that stands here; one that was never met gets the next. */
  numberOf(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST_KEPT) return this.name(detached(text.slice(start, end)));
    const hash = hashOf(text, start, end);
    const { slots, mask } = this;
    let slot = hash & mask;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const at = SLOT * slot;
      const number = slots[at + 1] ?? 0;
      if (number === 0) return this.keep(at, hash, text, start, end);
      if (slots[at] === hash && slots[at + 3] === length && this.isAt(slots[at + 2] ?? 0, text, start, length))
        return number - 1;
      slot = (slot + 1) & mask;
    }
    return this.name(detached(text.slice(start, end)));
  }

  private isAt(from: number, text: string, start: number, length: number): boolean {
    const { units } = this;
    for (let at = 0; at < length; at += 1) if (units[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  private keep(at: number, hash: number, text: string, start: number, end: number): number {
    const { slots, written } = this;
    this.write(text, start, end);
    const number = this.name(String.fromCharCode(...this.units.subarray(written, this.written)));
    slots[at] = hash;
    slots[at + 1] = number + 1;
    slots[at + 2] = written;
    slots[at + 3] = end - start;
    this.kept += 1;
    if (2 * this.kept > this.mask) this.grow();
    return number;
  }

  /** `text` must not be a slice of a longer one. */
  private name(text: string): number {
    return this.texts.push(text) - 1;
  }

  private write(text: string, start: number, end: number): void {
    if (this.written + end - start > this.units.length) {
      const more = new Uint16Array(2 * this.units.length);
      more.set(this.units);
      this.units = more;
    }
    for (let at = start; at < end; at += 1) this.units[this.written + at - start] = text.charCodeAt(at);
    this.written += end - start;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    this.mask = 2 * this.mask + 1;
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at + 1] === 0) continue;
      let slot = (before[at] ?? 0) & this.mask;
      while (this.slots[SLOT * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots.set(before.subarray(at, at + SLOT), SLOT * slot);
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

let current = new WordBook();

/** The book for the words of a new text. A text keeps the book it began with, however many words it has. */
export function openBook(): WordBook {
  if (current.isFull) current = new WordBook();
  return current;
}
