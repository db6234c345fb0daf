import { type Folded, unitAt } from '../language/fold.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { LintContext } from './finding.ts';
import type { CompliancePack, DetectorId, LintLexicon } from './pack.ts';
import { phones } from './phones.ts';
import { saysOnly } from './says-only.ts';
import { byPattern, foreignLinks, mails, pictures } from './shapes.ts';

export interface Look {
  /** The text as typed, and as it is looked at: spans are offsets of the latter until they are told. */
  written: Folded;
  text: string;
  /** The text without the letter pairs of a language. */
  plain: Folded;
  /** The language the text tells by itself; null when nothing tells. */
  told: string | null;
  context: LintContext;
  lexicon: LintLexicon;
  pack: CompliancePack;
}

type Detector = (look: Look) => Span[];

const wholeText = (text: string, when: boolean): Span[] => (when ? [spanOf(text, 0, text.length)] : []);
const LETTERS_TO_TELL = 40;

/** Every detector a rule may name. Spans are offsets of `Look.text`. */
export const detectors: Readonly<Record<DetectorId, Detector>> = {
  link: ({ text, lexicon, pack }) => {
    const addresses = mails(text, lexicon);
    return foreignLinks(text, lexicon, pack).filter((link) => !addresses.some((mail) => overlap(link, mail)));
  },
  mail: ({ text, lexicon }) => mails(text, lexicon),
  phone: ({ text, lexicon, pack, context }) => phones(text, lexicon, pack.countries[context.marketplace ?? '']),
  emoji: ({ text }) => pictures(text),
  person: ({ text, lexicon }) => byPattern(text, lexicon.cues.person, 'gu'),
  address: ({ text, lexicon }) => byPattern(text, lexicon.cues.address, 'gu'),
  question: ({ text, lexicon }) =>
    byPattern(text, `[?？]|${lexicon.cues.question ?? '(?!)'}`, 'gu').map((mark) => sentenceAround(text, mark)),
  'important-tag': ({ text, pack }) => {
    // Written in another language it is the same tag.
    const words = pack.lexicons.map(({ cues }) => cues.important).join('|');
    return byPattern(text, String.raw`[\[［【]\s*(?:${words})\s*[\]］】]`, 'giu');
  },
  'courtesy-only': ({ text, lexicon }) => wholeText(text, saysOnly(text, [lexicon.cues.courtesy])),
  'confirmation-only': ({ text, lexicon: { cues } }) =>
    wholeText(text, saysOnly(text, [cues.confirmation], [cues.courtesy])),
  attachment: ({ text, lexicon }) => byPattern(text, lexicon.cues.attachment, 'giu'),
  'too-long': ({ written, text, pack, context }) => {
    const limit = pack.limits[context.channel];
    if (limit === undefined || written.source.length <= limit) return [];
    return [spanOf(text, Math.min(unitAt(written, limit), Math.max(0, text.length - 1)), text.length)];
  },
  'missing-order-id': ({ text, context }) =>
    wholeText(text, context.orderId !== undefined && !text.includes(context.orderId)),
  'wrong-language': ({ text, told, context }) => {
    if (context.language === undefined || told === null || told === context.language) return [];
    return wholeText(text, (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_TO_TELL);
  },
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function sentenceAround(text: string, mark: Span): Span {
  const before = text.slice(0, mark.start);
  const start = Math.max(...['.', '!', '?', '。', '！', '？', '\n'].map((end) => before.lastIndexOf(end))) + 1;
  const lead = text.slice(start).match(/^\s*/)?.[0].length ?? 0;
  return spanOf(text, Math.min(start + lead, mark.start), mark.end);
}
