import { type Folded, sourceSpan } from '../language/fold.ts';
import type { Span } from '../model/span.ts';
import type { Level, LintContext } from './finding.ts';
import type { LintRule, VoiceReading } from './pack.ts';
import type { Pieces } from './pieces.ts';
import type { LintVoice, Shares } from './voice.ts';

export interface HeardFault {
  span: Span;
  level: Level;
}

/** What the trained voice hears in a text, sentence by sentence and in neighbours together. */
export interface Hearing {
  /** Faults against a rule that it is sure of. */
  faults(rule: LintRule): HeardFault[];
  /** Whether it hears anything of a rule, or of any other fault, in the stretch (folded units). A rule it does not know: yes. */
  echoes(rule: LintRule, start: number, end: number): boolean;
}

interface Stretch {
  span: Span;
  shares: Shares;
}

const NOTHING: Shares = new Map();

export function hear(
  folded: Folded,
  pieces: Pieces,
  voice: LintVoice,
  reading: VoiceReading,
  context: LintContext,
): Hearing {
  const listen = (from: number, to: number): Stretch => {
    const start = pieces.bounds[from]?.start ?? 0;
    const end = pieces.bounds[to]?.end ?? folded.text.length;
    const span = trimmed(folded, start, end);
    return { span, shares: span.text === '' ? NOTHING : voice.hear(span.text) };
  };
  const alone = pieces.bounds.map((_, at) => listen(at, at));
  const together = pieces.bounds.slice(1).map((_, at) => listen(at, at + 1));
  const labelsOf = (rule: LintRule): string[] =>
    Object.keys(reading.labels).filter((label) => reading.labels[label]?.rule === rule.id);

  return {
    faults(rule) {
      return labelsOf(rule).flatMap((label) => {
        const level = levelOf(label, rule, reading, context);
        const share = ({ shares } = { shares: NOTHING } as Stretch): number => shares.get(label) ?? 0;
        const single = alone.filter((one) => share(one) >= reading.believed);
        const pairs = together.filter(
          (one, at) =>
            share(one) >= reading.believedTogether &&
            share(alone[at]) < reading.believed &&
            share(alone[at + 1]) < reading.believed,
        );
        return [...single, ...pairs].map(({ span }) => ({ span, level }));
      });
    },
    echoes(rule, start, end) {
      if (labelsOf(rule).length === 0) return true;
      const from = pieces.sentenceOf(start);
      const to = pieces.sentenceOf(Math.max(start, end - 1));
      const near = from === to ? [alone[from], together[from - 1]] : [listen(from, to)];
      return near.some((one) => one !== undefined && wrongIn(one.shares, reading) >= reading.echo);
    },
  };
}

/** Share of everything that is wrong. */
function wrongIn(shares: Shares, { labels }: VoiceReading): number {
  let wrong = 0;
  for (const [label, share] of shares) if (labels[label]) wrong += share;
  return wrong;
}

function levelOf(label: string, rule: LintRule, { labels }: VoiceReading, context: LintContext): Level {
  const meaning = labels[label];
  const strict =
    meaning?.strict?.channels.includes(context.channel) ||
    meaning?.strict?.marketplaces.includes(context.marketplace ?? '');
  return strict ? rule.level : (meaning?.level ?? rule.level);
}

/** The stretch as written, white space at its ends left out. */
function trimmed(folded: Folded, start: number, end: number): Span {
  const text = folded.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return sourceSpan(folded, from, Math.max(from, start + text.trimEnd().length));
}
