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
  const openers = new Set(root.next.keys());
  const finder: AtomFinder =
    options.script === 'words' ? wordFinder(names, openers, options.apostrophe) : characterFinder(names, openers);
  return { find: (folded) => walkAll(root, finder(folded), GAP[options.script]) };
}

/** One pass over a text. */
interface Walk<Meaning> {
  sightings: Sightings;
  gap: number;
  /** The words from the first step to this one. */
  path: { start: number; end: number }[];
  found: Match<Meaning>[];
}

function walkAll<Meaning>({ next }: Node<Meaning>, sightings: Sightings, gap: number): Match<Meaning>[] {
  const walk: Walk<Meaning> = { sightings, gap, path: [], found: [] };
  for (let unit = 0; unit < sightings.units; unit += 1) {
    for (const { atom, length } of sightings.openingAt(unit)) step(walk, next.get(atom), unit, length);
  }
  return walk.found;
}

function step<Meaning>(walk: Walk<Meaning>, next: Node<Meaning> | undefined, unit: number, length: number): void {
  if (next === undefined) return;
  const { sightings, path } = walk;
  path.push({ start: sightings.start(unit), end: sightings.end(unit + length - 1) });
  visit(walk, next, unit + length);
  path.pop();
}

function follow<Meaning>(walk: Walk<Meaning>, branch: Map<number, Node<Meaning>>, unit: number): void {
  for (const { atom, length } of walk.sightings.at(unit)) step(walk, branch.get(atom), unit, length);
}

function visit<Meaning>(walk: Walk<Meaning>, at: Node<Meaning>, unit: number): void {
  if (at.meanings.length > 0) take(walk, at.meanings);
  if (at.next.size > 0) follow(walk, at.next, unit);
  if (at.afterGap.size === 0) return;
  const last = Math.min(unit + walk.gap, walk.sightings.units - 1);
  for (let later = unit; later <= last; later += 1) follow(walk, at.afterGap, later);
}

function take<Meaning>({ path, found }: Walk<Meaning>, meanings: readonly Meaning[]): void {
  const parts = [...path];
  let weight = parts.length;
  for (const { start, end } of parts) weight += end - start;
  for (const meaning of meanings) found.push({ meaning, parts, weight });
}
