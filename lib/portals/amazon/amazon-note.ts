import { NOTE_REACH, noteMarkers, notePatterns } from '../../packs/amazon/pages/notes.ts';

/** A comment cell taken apart. `note` 'unreadable': Amazon's form with words that are not known. */
export interface SplitComment {
  comments: string;
  note: 'fba-delivery' | 'buy-shipping' | 'unreadable' | null;
}

const OPENING = `["'“”„«»「『‘’]`;
const CLOSING = `["'“”»«」』’‘]`;
const END = new RegExp(`^[\\s.。!]*${CLOSING}?[\\s.。]*$`);

/**
 * Splits Amazon's note off the end of a comment cell's text. A note is taken for one only in Amazon's own form: after
 * "Message from Amazon:" where a line or sentence begins, or as the whole known sentence, and with nothing after it.
 * A buyer who quotes such words in mid-comment keeps them. `whole` false (text not gathered to its end): no telling.
 */
export function splitNote(text: string, whole: boolean): SplitComment {
  if (!whole) return { comments: text, note: 'unreadable' };
  const from = Math.max(0, text.length - NOTE_REACH);
  const tail = lower(text.slice(from));
  const marked = markedNote(tail);
  const found = marked ?? bareNote(tail);
  return found
    ? { comments: text.slice(0, from + found.start).trimEnd(), note: found.note }
    : { comments: text, note: null };
}

interface Found {
  start: number;
  note: 'fba-delivery' | 'buy-shipping' | 'unreadable';
}

/** Lower case without a change of length, so that places stay true. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

function markedNote(tail: string): Found | null {
  for (const marker of noteMarkers) {
    const form = new RegExp(`(?<=^|\\n|[.。!?！？…]\\s*)${OPENING}?${marker.source}\\s*[:：]\\s*`, 'gu');
    const match = [...tail.matchAll(form)].at(-1);
    if (!match) continue;
    const body = tail.slice(match.index + match[0].length);
    const known = notePatterns.find((pattern) => pattern.marked.test(body));
    return { start: match.index, note: known && oneSentence(body) ? known.note : 'unreadable' };
  }
  return null;
}

/** A note is one sentence, or one quotation; what follows it would be the buyer's. */
function oneSentence(body: string): boolean {
  const quoted = new RegExp(`^${OPENING}([^"“”„«»「」『』]*)${CLOSING}[\\s.。]*$`);
  const inner = quoted.exec(body)?.[1] ?? body;
  return /^[^.。!?！？]*[.。]?\s*$/.test(inner.trim().replace(/amazon\.[a-z]{2,3}/g, 'amazon'));
}

function bareNote(tail: string): Found | null {
  for (const { bare, note } of notePatterns) {
    if (!bare) continue;
    const match = new RegExp(`(?:(?<=^|\\n)${OPENING}?|(?<=[.。!?！？]\\s*))${bare.source}`, 'u').exec(tail);
    if (match && END.test(tail.slice(match.index + match[0].length))) return { start: match.index, note };
  }
  return null;
}
