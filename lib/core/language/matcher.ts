import type { AtomFinder, Sightings } from './atoms.ts';
import { characterFinder, wordFinder } from './atoms.ts';
import type { Folded } from './fold.ts';
import { stepsOf } from './pattern.ts';

/** An entry found in a text. Offsets are folded units. */
export interface Match<Meaning> {
  meaning: Meaning;
  /** The stretches of the words that matched, gaps left out. */
  parts: readonly { start: number; end: number }[];
  /** How much was matched: longer phrases win over the words within them. */
  weight: number;
}

export interface MatcherOptions {
  script: 'words' | 'characters';
  apostrophe: 'joins' | 'splits';
  classes: Readonly<Record<string, string>>;
}

export interface Matcher<Meaning> {
  find(folded: Folded): Match<Meaning>[];
}

interface Node<Meaning> {
  next: Map<number, Node<Meaning>>;
  afterGap: Map<number, Node<Meaning>>;
  meanings: Meaning[];
}

/** Words, or characters of scripts without spaces, that may stand between two steps of an entry. */
const GAP = { words: 3, characters: 6 } as const;

const node = <Meaning>(): Node<Meaning> => ({ next: new Map(), afterGap: new Map(), meanings: [] });

/** Compiles entries to one trie over word shapes: one pass over a text finds all. */
export function compileMatcher<Meaning>(
  entries: Iterable<readonly [entry: string, meaning: Meaning]>,
  options: MatcherOptions,
): Matcher<Meaning> {
  const atoms = new Map<string, number>();
  const root = node<Meaning>();
  for (const [entry, meaning] of entries) {
    let at = root;
    for (const step of stepsOf(entry, options.classes)) {
      const atom = atoms.get(step.atom) ?? atoms.size;
      atoms.set(step.atom, atom);
      const branch = step.gap ? at.afterGap : at.next;
      const next = branch.get(atom) ?? node<Meaning>();
      branch.set(atom, next);
      at = next;
    }
    at.meanings.push(meaning);
  }
  const names = [...atoms.keys()];
  const finder: AtomFinder =
    options.script === 'words' ? wordFinder(names, options.apostrophe) : characterFinder(names);
  return { find: (folded) => walkAll(root, finder(folded), GAP[options.script]) };
}

function walkAll<Meaning>(root: Node<Meaning>, sightings: Sightings, gap: number): Match<Meaning>[] {
  const found: Match<Meaning>[] = [];
  const path: { start: number; end: number }[] = [];
  const visit = (at: Node<Meaning>, unit: number): void => {
    if (at.meanings.length > 0) {
      const parts = [...path];
      const weight = parts.reduce((sum, part) => sum + part.end - part.start, 0) + parts.length;
      for (const meaning of at.meanings) found.push({ meaning, parts, weight });
    }
    if (at.next.size > 0) follow(at.next, unit);
    if (at.afterGap.size > 0) {
      for (let skip = 0; skip <= gap && unit + skip < sightings.units; skip += 1) follow(at.afterGap, unit + skip);
    }
  };
  const follow = (branch: Map<number, Node<Meaning>>, unit: number): void => {
    for (const sighting of sightings.at(unit)) {
      const next = branch.get(sighting.atom);
      if (!next) continue;
      const after = unit + sighting.length;
      path.push({ start: sightings.start(unit), end: sightings.end(after - 1) });
      visit(next, after);
      path.pop();
    }
  };
  for (let unit = 0; unit < sightings.units; unit += 1) follow(root.next, unit);
  return found;
}
