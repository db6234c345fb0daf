/** Units known at a look: a pattern takes ten times as long where letters are many and far apart, as Han are. */
export class UnitSet {
  private readonly marks = new Uint8Array(0x10000);

  /** The units that the letters or words begin with. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.marks[word.charCodeAt(0)] = 1;
  }

  /** Whether the unit at a place of the text, which must be within it, is one of them. */
  isAt(text: string, at: number): boolean {
    return this.marks[text.charCodeAt(at)] === 1;
  }

  /** Whether so many of them stand in a row: one of them then stands at one of every so many places. */
  hasRun(text: string, length: number): boolean {
    for (let at = length - 1; at < text.length; at += length) {
      if (!this.isAt(text, at)) continue;
      let start = at;
      while (start > 0 && this.isAt(text, start - 1)) start -= 1;
      let end = at + 1;
      while (end < text.length && end < start + length && this.isAt(text, end)) end += 1;
      if (end - start >= length) return true;
    }
    return false;
  }
}
