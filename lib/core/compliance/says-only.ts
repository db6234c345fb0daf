import { expression } from './shapes.ts';

/** Letters that may be left over: a name under a greeting is longer, an "and" is not. */
const LEFT_OVER = 3;
/** A character of these scripts says as much as a short word. */
const WORD_LIKE = /[\u3400-\u9FFF]/;
/** A longer text says more. In characters. */
const LONGEST = 400;

/**
 * Whether a text says this and nothing else. `needed` and `allowed` are regular expressions of whole phrases, read
 * without letter case; each of `needed` must stand in the text.
 */
export function saysOnly(text: string, needed: readonly string[], allowed: readonly string[] = []): boolean {
  if (text.length > LONGEST || !needed.every((phrases) => expression(phrases, 'iu').test(text))) return false;
  const rest = [...needed, ...allowed].reduce((left, phrases) => left.replace(expression(phrases, 'giu'), ' '), text);
  const letters = rest.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (WORD_LIKE.test(letter) ? LEFT_OVER : 1), 0) <= LEFT_OVER;
}
