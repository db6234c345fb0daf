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

/** Every mark that was ever made: as there are few meanings, the same ones come in every sentence. */
const alone = new Map<string, Mark>();
const inTurn = new Map<Mark, Map<Mark, Mark>>();

function markFor({ concept, negated }: Hit): Mark {
  const name = negated ? `-${concept}` : concept;
  const known = alone.get(name) ?? { name, value: ALONE };
  alone.set(name, known);
  return known;
}

function turnFrom(first: Mark, then: Mark): Mark {
  const turns = inTurn.get(first) ?? new Map<Mark, Mark>();
  inTurn.set(first, turns);
  const known = turns.get(then) ?? { name: `${first.name} ${then.name}`, value: IN_TURN };
  turns.set(then, known);
  return known;
}

/** The meanings of a sentence, and which comes before which. `hits` in the order of the text. */
function marksOf(hits: readonly Hit[]): Mark[] {
  const single = [...new Set(hits.map(markFor))];
  const marks: Mark[] = [];
  for (const [at, mark] of single.entries()) {
    marks.push(mark);
    for (let next = at + 1; next < single.length; next += 1) marks.push(turnFrom(mark, single[next] ?? mark));
  }
  return marks;
}

/** The marks of a stretch of sentences, each once. */
export const marksTogether = (sentences: readonly (readonly Mark[])[]): readonly Mark[] =>
  sentences.length === 1 ? (sentences[0] ?? []) : [...new Set(sentences.flat())];

/** The marks of each sentence. */
export function marksBySentence(hits: readonly Hit[], sentences: number): Mark[][] {
  const bySentence: Hit[][] = Array.from({ length: sentences }, () => []);
  for (const hit of hits) bySentence[hit.sentence]?.push(hit);
  return bySentence.map(marksOf);
}

/** The marks of a text that stands alone. */
export function marksIn(text: string, reader: Reader): readonly Mark[] {
  const folded = rejoin(fold(text, reader.letters));
  const pieces = piecesOf(folded.text);
  return marksTogether(marksBySentence(hitsOf(folded, reader, pieces), pieces.sentences));
}
