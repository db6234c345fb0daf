import { NOTE_REACH, noteHint, noteMarkers, notePatterns } from '../../packs/amazon/pages/notes.ts';

/** A comment cell taken apart. `note` 'unreadable': Amazon's form with words that are not known. */
export interface SplitComment {
  comments: string;
  note: 'fba-delivery' | 'buy-shipping' | 'unreadable' | null;
}

interface Found {
  start: number;
  note: 'fba-delivery' | 'buy-shipping' | 'unreadable';
}

const QUOTES = `"'“”„«»「」『』‘’`;
const QUOTE = `[${QUOTES}]`;
/** Where a line or a sentence begins. */
const BEGINNING = `(?<=^|\\n|[.。!?！？…][)\\s]*)(?:« ?|${QUOTE})?`;
/** Not where somebody begins to report another's words. */
const NOT_QUOTED = `(?<![${QUOTES}:：]|[«:：]\\s)`;
const every = (source: string): RegExp => new RegExp(source, 'gu');
const markers = noteMarkers.map(({ source }) => ({
  begun: every(`${BEGINNING}${source}\\s*[:：]\\s*`),
  within: every(`${NOT_QUOTED}${source}\\s*[:：]\\s*`),
}));
const sentences = notePatterns.flatMap(({ bare, note }) =>
  bare === null
    ? []
    : [
        {
          note,
          alone: new RegExp(`^${QUOTE}?\\s?${bare.source}`, 'u'),
          begun: every(`${BEGINNING}${bare.source}`),
          within: every(`${NOT_QUOTED}(?<=\\s)${bare.source}`),
        },
      ],
);
const QUOTATION = new RegExp(`^${QUOTE}([^"“”„«»「」『』]*)${QUOTE}[\\s.。]*$`);
const END = new RegExp(`^[\\s.。]*${QUOTE}?[\\s.。]*$`);

/**
 * Splits Amazon's note off the end of a comment cell's text. A note is taken for one only in Amazon's own form, with
 * nothing after it: "Message from Amazon:" and words that are known, or the whole known sentence where a line or
 * sentence begins. A buyer who quotes such words in mid-comment keeps them. "Message from Amazon:" at the beginning
 * of a line or sentence with words that are not known is 'unreadable'. So is a text that was not gathered to its end.
 */
export function splitNote(text: string, whole: boolean): SplitComment {
  if (!whole) return { comments: text, note: 'unreadable' };
  const from = Math.max(0, text.length - NOTE_REACH);
  const tail = text.slice(from);
  if (!noteHint.test(tail)) return { comments: text, note: null };
  const found = markedNote(lower(tail)) ?? bareNote(lower(tail), tail);
  if (!found) return { comments: text, note: null };
  return { comments: text.slice(0, from + found.start).trimEnd(), note: found.note };
}

/** Lower case without a change of length, so that places stay true. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

function markedNote(tail: string): Found | null {
  for (const marker of markers) {
    const begun = lastMatch(tail, marker.begun);
    if (begun) {
      const body = tail.slice(begun.index + begun[0].length);
      const known = notePatterns.find((pattern) => pattern.marked.test(body));
      return { start: begun.index, note: known && isOneSentence(body) ? known.note : 'unreadable' };
    }
    const within = lastMatch(tail, marker.within);
    const said = within && wholeSentence(tail.slice(within.index + within[0].length));
    if (said) return { start: within.index, note: said };
  }
  return null;
}

const lastMatch = (text: string, pattern: RegExp): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);

/** The note whose whole known sentence a text is, in quotation marks or not. */
function wholeSentence(body: string): Found['note'] | null {
  for (const { alone, note } of sentences) {
    const match = alone.exec(body);
    if (match && END.test(body.slice(match[0].length))) return note;
  }
  return null;
}

/** A note is one sentence, or one quotation; what follows it would be the buyer's. */
function isOneSentence(body: string): boolean {
  const inner = QUOTATION.exec(body)?.[1] ?? body;
  return /^[^.。!?！？]*[.。]?\s*$/.test(inner.trim().replace(/amazon\.[a-z]{2,3}\b/g, 'amazon'));
}

/** The sentence without "Message from Amazon:": at a beginning, or with a capital, and then not in quotation marks. */
function bareNote(tail: string, original: string): Found | null {
  for (const { begun, within, note } of sentences) {
    const inside = lastMatch(tail, within);
    const match =
      lastMatch(tail, begun) ?? (inside && /^\p{Lu}/u.test(original.slice(inside.index)) ? inside : undefined);
    if (match && END.test(tail.slice(match.index + match[0].length))) return { start: match.index, note };
  }
  return null;
}
