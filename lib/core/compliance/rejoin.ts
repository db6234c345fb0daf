import type { Folded } from '../language/fold.ts';

/** "r e v i e w", "w.h.a.t.s.a.p.p": single letters kept apart so that nobody finds the word. */
const APART = /(?<!\p{L})(?:\p{L}[ ._*·-]){3,}\p{L}(?!\p{L})/gu;

/** Closes up words whose letters were kept apart; every unit still knows where it came from. */
export function rejoin(folded: Folded): Folded {
  if (!APART.test(folded.text)) return folded;
  APART.lastIndex = 0;
  const kept: number[] = [];
  let at = 0;
  for (const match of folded.text.matchAll(APART)) {
    for (; at < match.index; at += 1) kept.push(at);
    for (; at < match.index + match[0].length; at += 1) if (/\p{L}/u.test(folded.text.charAt(at))) kept.push(at);
  }
  for (; at < folded.text.length; at += 1) kept.push(at);
  return {
    source: folded.source,
    text: kept.map((unit) => folded.text.charAt(unit)).join(''),
    from: kept.map((unit) => folded.from[unit] ?? 0),
    to: kept.map((unit) => folded.to[unit] ?? 0),
  };
}
