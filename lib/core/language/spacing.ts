import type { Folded } from './fold.ts';

/** White space other than a single space or a single line break. */
const WIDE = /\s(?:\s|(?<=[^ \n]))/;
const WHITE_SPACE = /\s+/g;
const BREAKS_LINE = /[\n\r\u2028\u2029]/;

/** Each run of white space becomes one space, or one line break where it breaks the line; it comes from all of the run. */
export function spacedOnce(folded: Folded): Folded {
  if (!WIDE.test(folded.text)) return folded;
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const take = (end: number): void => {
    parts.push(folded.text.slice(at, end));
    for (; at < end; at += 1) {
      from.push(folded.from[at] ?? 0);
      to.push(folded.to[at] ?? 0);
    }
  };
  for (const { index, 0: run } of folded.text.matchAll(WHITE_SPACE)) {
    take(index);
    at = index + run.length;
    parts.push(BREAKS_LINE.test(run) ? '\n' : ' ');
    from.push(folded.from[index] ?? 0);
    to.push(folded.to[at - 1] ?? 0);
  }
  take(folded.text.length);
  return { source: folded.source, text: parts.join(''), from, to };
}
