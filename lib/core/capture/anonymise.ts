import { attributeReplacer } from './attributes.ts';
import { YEAR_CHOICES, yearsBack } from './dates.ts';
import { keyedBy } from './keyed.ts';
import { type Kept, Ledger, type Replacement } from './ledger.ts';
import { linkReplacer } from './links.ts';
import { nameReplacer } from './names.ts';
import { Substitutes, tokensOf } from './substitutes.ts';
import { textReplacer } from './text.ts';
import { type CapturedElement, type CapturedNode, type CapturedPage, textsOf } from './tree.ts';
import { type CaptureFacts, foldWords, vocabularyOf } from './vocabulary.ts';

/** Elements that go with all they hold: code, styles, other documents, and our own marks. */
const GONE = new Set(
  'script style link meta base noscript iframe frame frameset object embed applet template audio video source track canvas map area portal recourse-chip recourse-status recourse-draft-check'.split(
    ' ',
  ),
);
/** Elements that stay without what they hold. */
const HOLLOW = new Set(['svg', 'math', 'textarea']);
const HEADER = new Set('th thead button kat-button kat-table-head label kat-label legend option kat-option'.split(' '));
const HEADER_ROLES = new Set(['columnheader', 'tab', 'button']);

/** Name of the meta element in which a capture keeps how its page was looked at. */
export const CAPTURE_META = 'recourse-capture';

export interface Capture {
  page: CapturedPage;
  replacements: Replacement[];
  kept: Kept[];
}

export interface CaptureOptions {
  facts: CaptureFacts;
  /** SALT_BYTES random bytes, thrown away with the page. */
  salt: Uint8Array;
  /** Words of the seller that are to go too, although they are the portal's. */
  struck?: readonly string[];
}

/**
 * A page with every text, number, address and name replaced that is not the portal's own, deterministically under the
 * salt. What is not known is replaced. Dates are years earlier, day and month the same.
 */
export function anonymise(page: CapturedPage, { facts, salt, struck = [] }: CaptureOptions): Capture {
  const out = new Set(struck.map(foldWords).filter(Boolean));
  const vocabulary = vocabularyOf(facts, out);
  const keyed = keyedBy(salt);
  const ledger = new Ledger();
  const substitutes = new Substitutes(keyed, vocabulary, tokensOf([page.url, ...textsOf(page.root)]));
  const names = nameReplacer({ vocabulary, struck: out, substitutes, ledger });
  const links = linkReplacer(vocabulary, substitutes, names, ledger);
  const years = yearsBack(keyed('years')(YEAR_CHOICES));
  const text = textReplacer({
    vocabulary,
    struck: out,
    substitutes,
    ledger,
    years,
    link: links.link,
    mail: links.mail,
  });
  const attribute = attributeReplacer({ names, text, link: links.noted });

  const nodesOf = (nodes: readonly CapturedNode[], header: boolean): CapturedNode[] =>
    nodes.flatMap((node): CapturedNode[] => {
      if (typeof node === 'string') return [text(node, header)];
      return GONE.has(node.tag) ? [] : [elementOf(node, header)];
    });

  const elementOf = ({ tag, attributes, children, shadow }: CapturedElement, around: boolean): CapturedElement => {
    const own = new Map(attributes);
    const header = around || HEADER.has(tag) || HEADER_ROLES.has(own.get('role') ?? '');
    const inputType = (own.get('type') ?? '').toLowerCase();
    const kept = attributes.flatMap(([name, value]): [string, string][] => {
      const made = attribute(tag, name, value, inputType);
      return made === null ? [] : [[name, made]];
    });
    const made: CapturedElement = {
      tag: names.tag(tag),
      attributes: kept,
      children: HOLLOW.has(tag) ? [] : nodesOf(children, header),
    };
    return shadow ? { ...made, shadow: nodesOf(shadow, header) } : made;
  };

  const url = links.link(page.url);
  const takenAt = `${Number(page.takenAt.slice(0, 4)) - years}${page.takenAt.slice(4)}`;
  const root = withMeta(elementOf(page.root, false), { url, takenAt });
  return { page: { url, takenAt, root }, replacements: ledger.replacements, kept: ledger.kept };
}

/** Says at the top of the file how the page was looked at, so that it can be read again. */
function withMeta(root: CapturedElement, about: { url: string; takenAt: string }): CapturedElement {
  const head: CapturedElement = (root.children.find((node) => typeof node !== 'string' && node.tag === 'head') as
    | CapturedElement
    | undefined) ?? { tag: 'head', attributes: [], children: [] };
  const metas: CapturedElement[] = [
    { tag: 'meta', attributes: [['charset', 'utf-8']], children: [] },
    {
      tag: 'meta',
      attributes: [
        ['name', CAPTURE_META],
        ['content', JSON.stringify(about)],
      ],
      children: [],
    },
  ];
  const whole = { ...head, children: [...metas, ...head.children] };
  return { ...root, children: [whole, ...root.children.filter((node) => node !== head)] };
}
