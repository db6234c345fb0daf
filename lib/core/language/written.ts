import type { Folded } from './fold.ts';
import { spacedOnce } from './spacing.ts';

/** A letter with the marks that follow it. */
const LETTER = /[\s\S]\p{M}*/gu;

/**
 * A text for eyes that look at its signs, case and all: accents are part of their letters (NFC), white space stands
 * once between words and not around them. Never throws, lone surrogates included.
 */
export function writtenOnce(source: string): Folded {
  const spaced = spacedOnce(source.normalize('NFC') === source ? asItStands(source) : composed(source));
  const start = spaced.text.length - spaced.text.trimStart().length;
  const end = Math.max(start, spaced.text.trimEnd().length);
  return {
    source,
    text: spaced.text.slice(start, end),
    from: spaced.from.slice(start, end),
    to: spaced.to.slice(start, end),
  };
}

const asItStands = (source: string): Folded => ({
  source,
  text: source,
  from: Array.from({ length: source.length }, (_, unit) => unit),
  to: Array.from({ length: source.length }, (_, unit) => unit + 1),
});

function composed(source: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  for (const { index, 0: letter } of source.matchAll(LETTER)) {
    const one = letter.normalize('NFC');
    text += one;
    for (let unit = 0; unit < one.length; unit += 1) {
      // What stays as it is keeps a place for each of its units.
      from.push(one === letter ? index + unit : index);
      to.push(one === letter ? index + unit + 1 : index + letter.length);
    }
  }
  return { source, text, from, to };
}
