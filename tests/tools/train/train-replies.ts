import { hear } from '../../../lib/core/compliance/hearing.ts';
import { judgeInputs } from '../../../lib/core/compliance/judge-inputs.ts';
import { readReply } from '../../../lib/core/compliance/reading.ts';
import { type Judge, type Listener, openListener, type ReplyWeights } from '../../../lib/core/compliance/voice.ts';
import { heardInWords } from '../../../lib/core/compliance/words.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { marketplaces } from '../../../lib/packs/amazon/marketplaces.ts';
import type { CorpusLine } from './corpus.ts';
import { fitNets, type NetSample } from './fit-nets.ts';
import { type LabelledReply, replyOf, replyTask } from './reply-task.ts';
import { trainWeights } from './train-weights.ts';

/** The parts of the corpus by when, and mostly by whom, a file was written: 0 the first files, 2 the newest. */
const PARTS = [0, 1, 2] as const;

/** "en" is a first file, "en-2", "en-more", "en-plain" and "en-templates" followed, then "en-3" and all after it. */
function replyPartOf({ file }: Pick<CorpusLine, 'file'>): number {
  const [, round] = file.replace('.jsonl', '').split('-');
  if (round === undefined) return 0;
  return Number(round) > 2 ? 2 : 1;
}

/** Where messages in a language are sent; English and Chinese ones go to the first store. */
export const replyStoreOf = ({ language }: Pick<LabelledReply, 'language'>): string | null =>
  (marketplaces.find((one) => one.language === language) ?? marketplaces[0])?.code ?? null;

/** Labels a message's main fault can have, the weightiest first: what blocks, in the order of the rules, then what warns. */
export const faultLabels: readonly string[] = (['block', 'warn'] as const).flatMap((level) =>
  amazonCompliance.rules.flatMap((rule) =>
    Object.entries(amazonCompliance.voice.labels).flatMap(([label, meaning]) =>
      meaning?.rule === rule.id && (meaning.level ?? rule.level) === level ? [label] : [],
    ),
  ),
);

/** The label of a message's main fault; an empty one if nothing is wrong. */
export const mainFaultOf = ({ a }: Pick<LabelledReply, 'a'>): string =>
  faultLabels.find((label) => a.some((labels) => labels.includes(label))) ?? '';

/**
 * The weights of the linter: of sentences, trained on all messages, and of the judge. The judge learns from what
 * models say that were trained on other files alone, because that is how the messages of other people are heard.
 */
export const trainReplies = (lines: readonly CorpusLine[], rows?: number): ReplyWeights => ({
  ...trainWeights(replyTask(lines, rows)),
  judge: trainJudge(heldOutReplies(lines, rows).flatMap(({ samples }) => samples)),
});

interface HeldOut {
  lines: readonly CorpusLine[];
  /** Trained on the other parts. */
  listener: Listener;
  samples: readonly NetSample[];
}

/** The parts of the corpus, each as models hear it that were trained on the others. */
export const heldOutReplies = (lines: readonly CorpusLine[], rows?: number): HeldOut[] =>
  PARTS.map((part) => {
    const listener = openListener(
      trainWeights(
        replyTask(
          lines.filter((line) => replyPartOf(line) !== part),
          rows,
        ),
      ),
    );
    const own = lines.filter((line) => replyPartOf(line) === part);
    return { lines: own, listener, samples: own.flatMap((line) => sampleOf(line, listener)) };
  });

const faults = ['', ...faultLabels];

function sampleOf(line: CorpusLine, listener: Listener): NetSample[] {
  const reply = replyOf(line);
  const context = {
    portal: 'amazon',
    marketplace: replyStoreOf(reply),
    channel: reply.ch,
    language: reply.language,
  };
  const reading = readReply(reply.t.join(''), context, amazonCompliance);
  if (reading === undefined) return [];
  const inputs = judgeInputs(reading, hear(reading, listener), heardInWords(reading));
  return [{ inputs, wanted: faults.indexOf(mainFaultOf(reply)) }];
}

/** Found by cross-validation; tests/corpus/replies/README.md, "Experiments". */
const PLAN = { hidden: 28, seeds: [3, 5, 7], epochs: 30, batch: 32, rate: 0.003, decay: 0.004, leftOut: 0.15 };

export function trainJudge(samples: readonly NetSample[]): Judge {
  const inputs = samples[0]?.inputs.length ?? 0;
  return { faults, inputs, ...fitNets(samples, { ...PLAN, inputs, subjects: faults.length }) };
}
