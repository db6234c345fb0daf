import type { Span } from '../model/span.ts';
import { spanOf } from '../model/span.ts';
import type { CompliancePack, LintLexicon } from './pack.ts';

const compiled = new Map<string, Map<string, RegExp>>();

/** A regular expression from a pack, made once. */
export function expression(source: string, flags: string): RegExp {
  const alike = compiled.get(flags) ?? new Map<string, RegExp>();
  compiled.set(flags, alike);
  const known = alike.get(source);
  if (known) return known;
  const made = new RegExp(source, flags);
  alike.set(source, made);
  return made;
}

/** Finds things by their shape in the text as written. */
const all = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => spanOf(text, match.index, match.index + match[0].length));

const PICTURE =
  /(?:\p{Emoji_Presentation}|[\p{Extended_Pictographic}--[©®™‼⁉ℹ↔-↪▪▫◻◼〰〽㊗㊙]])(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gv;
const KAOMOJI = /[(（][\^＾≧´;；T][^()（）\n]{1,5}[\^＾≦`;；T][)）]?[)）]/g;

/** Pictures, one span for a run of them. */
export function pictures(text: string): Span[] {
  const runs: Span[] = [];
  for (const one of [...all(text, PICTURE), ...all(text, KAOMOJI)]) {
    const before = runs.at(-1);
    if (before && before.end === one.start) runs[runs.length - 1] = spanOf(text, before.start, one.end);
    else runs.push(one);
  }
  return runs;
}

const MAIL = /[a-z0-9._%+-]+\s?[@＠]\s?[a-z0-9-]+(?:[.．][a-z0-9-]+)+/giu;

/** Words of scripts without spaces need none around them. */
const unspaced = (cue: string): string =>
  cue
    .split('|')
    .filter((word) => /[\u2E80-\u9FFF]/.test(word))
    .join('|') || '(?!)';

/** A shape in words, and what every text has in which it stands: looked for first, being quick to look for. */
interface Spelled {
  hint: RegExp;
  whole: RegExp;
}

const inWords = ({ hint, whole }: Spelled, text: string): Span[] => (hint.test(text) ? all(text, whole) : []);

const spelledMails = new WeakMap<LintLexicon, Spelled>();

/** Finds addresses with their signs in words; made once for each lexicon. */
function spelledMail(lexicon: LintLexicon): Spelled {
  const known = spelledMails.get(lexicon);
  if (known) return known;
  const { cues } = lexicon;
  const name = '[a-z0-9._%+-]{2,}';
  const at = String.raw`(?:[\[({（]\s*(?:@|${cues.at})\s*[\])}）]|\s(?:${cues.at})\s|${unspaced(cues.at)}|＠)`;
  const dot = String.raw`(?:\.|\s*[\[({（]\s*(?:\.|${cues.dot})\s*[\])}）]\s*|\s+(?:${cues.dot})\s+|${unspaced(cues.dot)})`;
  const whole = String.raw`${name}\s*${at}\s*(?!www\b)[a-z0-9-]{2,}(?:${dot}[a-z0-9-]{2,})+`;
  const made = { hint: new RegExp(at, 'iu'), whole: new RegExp(whole, 'giu') };
  spelledMails.set(lexicon, made);
  return made;
}

/** Mail addresses, also with the signs spelled out. */
export function mails(text: string, lexicon: LintLexicon): Span[] {
  const plain = /[@＠]/.test(text) ? all(text, MAIL) : [];
  const spelled = inWords(spelledMail(lexicon), text);
  return [...plain, ...spelled.filter((one) => !plain.some((other) => other.start < one.end && one.start < other.end))];
}

const ADDRESS_LIKE =
  /(?:https?:\/\/|www\.)[^\s<>"'「」（）()，。、]+|(?<![@\p{L}\p{N}._-])(?:[a-z0-9-]+\.)+([a-z]{2,})(?![\p{L}\p{N}@-])(?:\/[^\s<>"'）)，。、]*)?/giu;

/** "punto de", "point it": two letters after a spelled-out dot are mostly a word. */
const SPELLED_ENDING = 3;

/** What tells a link from other words, made once for each lexicon of a pack. */
interface LinkSigns {
  endings: ReadonlySet<string>;
  spelled: Spelled;
}

const linkSigns = new WeakMap<CompliancePack, Map<LintLexicon, LinkSigns>>();

function linkSignsOf(lexicon: LintLexicon, pack: CompliancePack): LinkSigns {
  const ofPack = linkSigns.get(pack) ?? new Map<LintLexicon, LinkSigns>();
  linkSigns.set(pack, ofPack);
  const known = ofPack.get(lexicon);
  if (known) return known;
  const { dot } = lexicon.cues;
  const endings = pack.hostEndings.filter((one) => one.length >= SPELLED_ENDING).join('|');
  const between = String.raw`(?:[\[({（]\s*(?:\.|${dot})\s*[\])}）]|\s(?:${dot})\s)`;
  const whole = String.raw`(?<![\p{L}\p{N}])(?:www\s+(?:${dot})\s+)?[a-z0-9-]{2,}\s*${between}\s*(?:${endings})(?![\p{L}\p{N}])`;
  const spelled = { hint: new RegExp(between, 'iu'), whole: new RegExp(whole, 'giu') };
  const made = { endings: new Set(pack.hostEndings), spelled };
  ofPack.set(lexicon, made);
  return made;
}

/** Links as written with their hosts, a full stop behind them left out. */
const writtenLinks = (text: string): { link: Span; host: string; ending: string | undefined }[] =>
  [...text.matchAll(ADDRESS_LIKE)].map((match) => {
    const link = match[0].replace(/[.,;:!?]+$/, '');
    const host = (link.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
    return { link: spanOf(text, match.index, match.index + link.length), host, ending: match[1]?.toLowerCase() };
  });

/** Links to places where a message may not send the buyer; `dot com` spelled out counts. */
export function foreignLinks(text: string, lexicon: LintLexicon, pack: CompliancePack): Span[] {
  const { endings, spelled } = linkSignsOf(lexicon, pack);
  const written = writtenLinks(text).flatMap(({ link, host, ending }) =>
    (ending !== undefined && !endings.has(ending)) || allowed(host, pack.allowedHosts) ? [] : [link],
  );
  return [...written, ...inWords(spelled, text)];
}

/** An address as far as it is one: scripts without spaces write on right behind it, and nobody needs ; or ! in it. */
const IN_ADDRESS = /^[!-~]+?(?=[;!]|[^!-~]|$)/;

/** Links to places where a message may send the buyer, without what is written on behind them. */
export const ownLinks = (text: string, pack: CompliancePack): Span[] =>
  text.includes('://')
    ? writtenLinks(text).flatMap(({ link, host, ending }) =>
        ending === undefined && allowed(host, pack.allowedHosts) ? [addressIn(text, link)] : [],
      )
    : [];

const addressIn = (text: string, { start, text: link }: Span): Span =>
  spanOf(text, start, start + (IN_ADDRESS.exec(link)?.[0].length ?? 0));

const allowed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) =>
    one.endsWith('.')
      ? expression(`(?:^|\\.)${one.slice(0, -1)}\\.(?:com?\\.)?[a-z]{2,3}$`, '').test(host)
      : host === one || host.endsWith(`.${one}`),
  );

export const byPattern = (text: string, pattern: string, flags: string): Span[] =>
  pattern === '' ? [] : all(text, expression(pattern, flags));
