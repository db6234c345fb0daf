import type { Ledger } from './ledger.ts';
import { digitsIn } from './numbers.ts';
import { ID_DIGITS, type Substitutes } from './substitutes.ts';
import { partsOf, type Vocabulary } from './vocabulary.ts';

const PIECE = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])|[\p{L}\p{M}\p{N}]+/gu;
const ORDER = /^\d{3}-\d{7}-\d{7}$/;

const HTML_TAGS = new Set(
  'html head title body main section article aside header footer nav address h1 h2 h3 h4 h5 h6 hgroup p hr pre blockquote ol ul li menu dl dt dd figure figcaption div a em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture img svg table caption colgroup col tbody thead tfoot tr td th form label input button select datalist optgroup option textarea output progress meter fieldset legend details summary dialog slot font center strike big tt'.split(
    ' ',
  ),
);

export interface Names {
  /** A class, an id, a piece of a path: kept where every part of it is known, its other parts replaced. */
  name(name: string): string;
  /** Whether all parts of a name are known. */
  isKnown(name: string): boolean;
  /** Whether the packs know the name as a whole. */
  isPacks(name: string): boolean;
  tag(tag: string): string;
}

export interface NameParts {
  vocabulary: Vocabulary;
  /** Names, whole or in parts, that the seller does not want to stay, folded. */
  struck: ReadonlySet<string>;
  substitutes: Substitutes;
  ledger: Ledger;
}

/** Replaces names in the markup: those that are made of known words stay, as no person's name or number does. */
export function nameReplacer({ vocabulary, struck, substitutes, ledger }: NameParts): Names {
  const { names, parts } = vocabulary;
  const isPart = (part: string): boolean =>
    parts.has(part) || /^(?:[vh]?\d|\d\d)$/.test(part) || parts.has(/^(\p{L}{2,})\d{1,3}$/u.exec(part)?.[1] ?? '');
  const isPacks = (name: string): boolean => names.has(name.toLowerCase());
  const isStruck = (name: string): boolean => struck.has(name.toLowerCase());
  const isKnown = (name: string): boolean => !isStruck(name) && (isPacks(name) || partsOf(name).every(isPart));

  const piece = (text: string, all: boolean): string => {
    if (ORDER.test(text)) return substitutes.orderId(text);
    if (!all && isKnown(text)) return text;
    if (/^\p{Nd}+$/u.test(text)) return substitutes.digits(text, digitsIn(text).length >= ID_DIGITS);
    if (/^[A-Za-z0-9]+$/.test(text) && /\d/.test(text)) return substitutes.code(text);
    return substitutes.name(text);
  };

  const name = (whole: string): string => {
    if (isKnown(whole)) return /\p{L}/u.test(whole) ? ledger.keep('markup', whole) : whole;
    const all = isStruck(whole);
    const made = whole.replace(PIECE, (text) => piece(text, all));
    if (made === whole) return whole;
    const kind = ORDER.test(whole) ? 'order-id' : /^[\d-]+$/.test(whole) ? 'id' : 'markup';
    return ledger.replace(kind, whole, made);
  };

  const tag = (whole: string): string => {
    if (HTML_TAGS.has(whole) || (/^[a-z][a-z0-9-]*$/.test(whole) && isKnown(whole))) return whole;
    const made = whole
      .replace(/[^a-z0-9-]/g, '')
      .replace(PIECE, (text) => piece(text, isStruck(whole)))
      .replace(/[^a-z0-9-]/g, '');
    return ledger.replace('markup', whole, `x-${made.replace(/^x-/, '') || 'part'}`);
  };

  return { name, isKnown, isPacks, tag };
}
