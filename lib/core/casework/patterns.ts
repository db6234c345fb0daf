import type { Case } from '../model/case.ts';
import { currentFact } from './current.ts';

/** When several cases together are unusual: data of a portal's pack. */
export interface PatternLimits {
  /** Ratings up to this one count, inclusive. */
  highestRating: number;
  /** This many within so many days, the case's own day included, are a burst. */
  burst: { count: number; days: number };
  /** Share of common trigrams from which two comments are the same wording, and the shortest comment looked at. */
  wording: { similarity: number; minLength: number };
}

type PatternId = 'burst' | 'repeated-buyer' | 'same-wording';

/** Something worth knowing that no ground is made of; `caseIds` are the other cases in it. */
export interface Pattern {
  id: PatternId;
  caseIds: string[];
}

/** Unusual company of a case among others of its kind and portal. Everything is compared here, nothing is asked. */
export function patternsOf(one: Case, others: readonly Case[], limits: PatternLimits): Pattern[] {
  const low = (each: Case): boolean =>
    (currentFact(each, 'rating') ?? Number.POSITIVE_INFINITY) <= limits.highestRating;
  if (!low(one)) return [];
  const company = others.filter((other) => other.orderId !== one.orderId && other.kind === one.kind && low(other));
  const mark = currentFact(one, 'buyerMark');
  const found: [PatternId, Case[], least: number][] = [
    ['burst', company.filter((other) => apart(one.day, other.day) < limits.burst.days), limits.burst.count - 1],
    ['repeated-buyer', company.filter((other) => mark !== undefined && currentFact(other, 'buyerMark') === mark), 1],
    ['same-wording', company.filter((other) => sameWording(one, other, limits.wording)), 1],
  ];
  return found
    .filter(([, cases, least]) => cases.length >= least)
    .map(([id, cases]) => ({ id, caseIds: cases.map((other) => other.id) }));
}

const DAY = 86_400_000;

const apart = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

function sameWording(one: Case, other: Case, { similarity, minLength }: PatternLimits['wording']): boolean {
  const [a, b] = [one, other].map((each) => plain(currentFact(each, 'comments') ?? ''));
  if (a === undefined || b === undefined || a.length < minLength || b.length < minLength) return false;
  return a === b || overlap(trigrams(a), trigrams(b)) >= similarity;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) found.add(text.slice(at, at + 3));
  return found;
}

/** Jaccard's measure, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
