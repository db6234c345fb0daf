import { fold } from '../language/fold.ts';
import { type Hit, hitsOf, type Reader } from './hits.ts';
import { piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';

/** A name for what a text's words mean, the same in every language, and how much it counts against one word. */
export interface Mark {
  name: string;
  value: number;
  /** In the order in which marks were first made. */
  id: number;
}

const ALONE = 3;
const IN_TURN = 2;

/** Every mark that was ever made: as there are few meanings, the same ones come in every sentence. */
const alone = new Map<string, Mark>();
const inTurn = new Map<Mark, Map<Mark, Mark>>();
let made = 0;

function make(name: string, value: number): Mark {
  made += 1;
  return { name, value, id: made };
}

function markFor({ concept, negated }: Hit): Mark {
  const name = negated ? `-${concept}` : concept;
  const known = alone.get(name);
  if (known !== undefined) return known;
  const fresh = make(name, ALONE);
  alone.set(name, fresh);
  return fresh;
}

function turnFrom(first: Mark, then: Mark): Mark {
  const turns = inTurn.get(first) ?? new Map<Mark, Mark>();
  inTurn.set(first, turns);
  const known = turns.get(then);
  if (known !== undefined) return known;
  const fresh = make(`${first.name} ${then.name}`, IN_TURN);
  turns.set(then, fresh);
  return fresh;
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

/** In which call each mark was taken last, by its id: quicker than a set for every stretch of a text. */
const taken: number[] = [];
let calls = 0;

/** The marks of a stretch of sentences, each once. */
export function marksTogether(sentences: readonly (readonly Mark[])[]): readonly Mark[] {
  const together: Mark[] = [];
  calls += 1;
  for (const marks of sentences)
    for (const mark of marks) {
      if (taken[mark.id] === calls) continue;
      taken[mark.id] = calls;
      together.push(mark);
    }
  return together;
}

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
