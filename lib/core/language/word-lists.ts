import { UnitSet } from './unit-set.ts';

interface Listed {
  word: string;
  /** Its second unit: most words are told apart by it. */
  second: number;
  /** The bit of the list that it is of. */
  list: number;
}

/** Lists of words of scripts without spaces, looked for all at once. */
export class WordLists {
  private readonly firsts: UnitSet;
  private readonly byFirst = new Map<number, Listed[]>();

  constructor(lists: readonly (readonly string[])[]) {
    this.firsts = new UnitSet(lists.flat());
    for (const [place, words] of lists.entries())
      for (const word of words) {
        const listed = { word, second: word.charCodeAt(1), list: 1 << place };
        const others = this.byFirst.get(word.charCodeAt(0));
        if (others) others.push(listed);
        else this.byFirst.set(word.charCodeAt(0), [listed]);
      }
  }

  /** The lists of which a word is in the text: the first is bit 0, the second bit 1. */
  listsIn(text: string): number {
    let lists = 0;
    for (let at = 0; at < text.length; at += 1) if (this.firsts.isAt(text, at)) lists |= this.listsAt(text, at);
    return lists;
  }

  private listsAt(text: string, at: number): number {
    const next = text.charCodeAt(at + 1);
    let lists = 0;
    for (const { word, second, list } of this.byFirst.get(text.charCodeAt(at)) ?? [])
      if (word.length === 1 || (second === next && text.startsWith(word, at))) lists |= list;
    return lists;
  }
}
