import { fold } from '../language/fold.ts';
import { type Hit, hitsOf, type Reader } from './hits.ts';
import { piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';

/** A name for what a text's words mean, the same in every language, and how much it counts against one word. */
export interface Mark {
  name: string;
  value: number;
}

const ALONE = 1;
const IN_TURN = 0.7;

/** The meanings of a sentence, and which comes before which. `hits` in the order of the text. */
function marksOf(hits: readonly Hit[]): Mark[] {
  const names = [...new Set(hits.map(({ concept, negated }) => (negated ? `-${concept}` : concept)))];
  return names.flatMap((name, at) => [
    { name, value: ALONE },
    ...names.slice(at + 1).map((next) => ({ name: `${name} ${next}`, value: IN_TURN })),
  ]);
}

/** The marks of a stretch of sentences, each once. */
export function marksTogether(sentences: readonly (readonly Mark[])[]): Mark[] {
  const known = new Map<string, Mark>();
  for (const mark of sentences.flat()) known.set(mark.name, mark);
  return [...known.values()];
}

/** The marks of each sentence. */
export const marksBySentence = (hits: readonly Hit[], sentences: number): Mark[][] =>
  Array.from({ length: sentences }, (_, at) => marksOf(hits.filter(({ sentence }) => sentence === at)));

/** The marks of a text that stands alone. */
export function marksIn(text: string, reader: Reader): Mark[] {
  const folded = rejoin(fold(text, reader.letters));
  const pieces = piecesOf(folded.text);
  return marksTogether(marksBySentence(hitsOf(folded, reader, pieces), pieces.sentences));
}
