/** Where a text's sentences and clauses end, in folded units. */
export interface Pieces {
  sentences: number;
  /** Where each sentence begins and ends. */
  bounds: readonly { start: number; end: number }[];
  sentenceOf(unit: number): number;
  clauseOf(unit: number): number;
}

const SENTENCE_END = /[!?。！？\n]+|\.(?=\s|$)|…/g;
const CLAUSE_END = /[,;:、；：，()（）–—]+|\s-\s/g;
/** "z. B. ", "Nr. ", "Mrs. ", "1. ": a dot that ends nothing. */
const NO_END =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|nr|no|mr|mrs|ms|dr|st|art|approx|ca|bzw|inkl|zzgl|sig|sra|sr|num|tel|mme|pcs)$/u;

export function piecesOf(text: string): Pieces {
  const sentenceEnds: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match[0] === '.' && NO_END.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    sentenceEnds.push(match.index + match[0].length);
  }
  const clauseEnds = [...sentenceEnds, ...[...text.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length)];
  clauseEnds.sort((one, other) => one - other);
  return {
    sentences: sentenceEnds.length + 1,
    bounds: [...sentenceEnds, text.length].map((end, at) => ({ start: sentenceEnds[at - 1] ?? 0, end })),
    sentenceOf: (unit) => countUpTo(sentenceEnds, unit),
    clauseOf: (unit) => countUpTo(clauseEnds, unit),
  };
}

/** How many of the ascending numbers are not greater than the unit. */
function countUpTo(ends: readonly number[], unit: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
