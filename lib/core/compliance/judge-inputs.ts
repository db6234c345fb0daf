import type { Hearing, Stretch } from './hearing.ts';
import type { CompliancePack } from './pack.ts';
import type { Reading } from './reading.ts';
import type { Found } from './words.ts';

/** A share of nothing or of everything would be endless in log-odds. */
const LEAST = 0.003;
/** Letters of a usual sentence. */
const SENTENCE = 80;
const SENTENCE_OF_CHARACTERS = 30;

/**
 * What the judge of a message is asked: how loud each label is in its loudest sentence, pair and in the whole; which
 * rules the words break; which meanings stand in it; where and in which language it is written, and how long it is.
 */
export function judgeInputs(reading: Reading, hearing: Hearing, words: readonly Found[]): Float64Array {
  const { look, hits } = reading;
  const { pack, lexicon, context, text } = look;
  const { heeds } = pack.voice;
  const verdicts = words.filter(({ level }) => level !== 'info');
  const affirmed = new Set<string>();
  const negated = new Set<string>();
  for (const hit of hits) (hit.negated ? negated : affirmed).add(hit.concept);
  const length = lexicon.script === 'characters' ? SENTENCE_OF_CHARACTERS : SENTENCE;
  return Float64Array.from([
    ...sharesIn(hearing, pack),
    ...heeds.rules.flatMap((id) =>
      (['block', 'warn'] as const).map((level) =>
        Number(verdicts.some((one) => one.rule.id === id && one.level === level)),
      ),
    ),
    ...heeds.meanings.flatMap((concept) => [Number(affirmed.has(concept)), Number(negated.has(concept))]),
    ...heeds.channels.map((alike) => Number(alike.includes(context.channel))),
    ...heeds.languages.map((language) => Number(language === lexicon.language)),
    Math.log(Math.max(1, hearing.alone.length)),
    Math.log(1 + text.length / length),
    Number(verdicts.length > 0),
  ]);
}

function sharesIn({ alone, pairs, whole }: Hearing, { voice }: CompliancePack): number[] {
  const labels = Object.values(voice.labels);
  const loudest = (stretches: readonly Stretch[]): number[] => {
    const most = labels.map(() => 0);
    for (const { shares } of stretches)
      for (let at = 0; at < most.length; at += 1) most[at] = Math.max(most[at] ?? 0, shares[at] ?? 0);
    return most;
  };
  const wrong = (stretches: readonly Stretch[]): number => {
    let most = 0;
    for (const { shares } of stretches) {
      let sum = 0;
      for (let at = 0; at < labels.length; at += 1) if (labels[at]) sum += shares[at] ?? 0;
      most = Math.max(most, sum);
    }
    return most;
  };
  const together = pairs.length > 0 ? pairs : alone;
  const groups = [alone, together, [whole]];
  return [
    ...groups.flatMap((group) => loudest(group).map(logOdds)),
    ...groups.map((group) => logOdds(wrong(group))),
    ...loudest(alone),
    ...loudest([whole]),
  ];
}

function logOdds(share: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
}
