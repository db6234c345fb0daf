import { UnitSet } from './unit-set.ts';

/** Words of scripts without spaces, looked for all at once. */
export class AnyWord {
  private readonly firsts: UnitSet;
  private readonly byFirst = new Map<number, string[]>();

  constructor(words: readonly string[]) {
    this.firsts = new UnitSet(words);
    for (const word of words) {
      const first = word.charCodeAt(0);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), word]);
    }
  }

  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (!this.firsts.isAt(text, at)) continue;
      for (const word of this.byFirst.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return true;
    }
    return false;
  }
}
