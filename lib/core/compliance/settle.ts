import type { Level } from './finding.ts';
import type { Hearing, Stretch } from './hearing.ts';
import { judgeInputs } from './judge-inputs.ts';
import type { LintRule, VoiceReading } from './pack.ts';
import type { Reading } from './reading.ts';
import type { LintVoice } from './voice.ts';
import { apart, type Found, STRENGTH, speaksIn } from './words.ts';

/** A label that the judge weighs, with its rule. */
interface Fault {
  label: string;
  rule: LintRule;
  /** Of the message. */
  share: number;
}

/**
 * Puts words and trained voice together. The judge says whether the message is faulty and what its main fault is; words
 * show where. Rules of which the voice knows nothing keep what words found. The main fault comes first.
 */
export function settle(reading: Reading, words: readonly Found[], hearing: Hearing, voice: LintVoice): Found[] {
  const { rules, voice: settings } = reading.look.pack;
  const faults = faultsOf(voice.judge(judgeInputs(reading, hearing, words)), reading);
  const judged = new Set(rules.filter((rule) => isJudged(rule, settings)).map(({ id }) => id));
  const kept = words.filter(({ rule, certain }) => certain || !judged.has(rule.id));
  const shareOf = (rule: LintRule): number =>
    faults.reduce((sum, fault) => sum + (fault.rule.id === rule.id ? fault.share : 0), 0);
  const loudestRule = rules.reduce((best, rule) => (shareOf(rule) > shareOf(best) ? rule : best));
  const untold = isTold(loudestRule, reading) ? settings.wrong : settings.untold;
  const needed = words.some(({ rule }) => judged.has(rule.id)) ? settings.agreed : untold;
  if (faults.reduce((sum, { share }) => sum + share, 0) < needed) return kept;
  const leads = (rule: LintRule): boolean =>
    words.some((one) => one.rule === rule && (one.certain || (judged.has(rule.id) && shareOf(rule) >= settings.leads)));
  const alone = (rule: LintRule): boolean =>
    rule === loudestRule && isTold(rule, reading) && (shareOf(rule) >= settings.wrong || !rules.some(leads));
  const main = rules.find((rule) => alone(rule) || leads(rule)) ?? loudestRule;
  const loudest = (label: string): Stretch => loudestOf(label, hearing, settings);
  const named = rules.flatMap((rule) => {
    const share = shareOf(rule);
    if (!judged.has(rule.id) || share === 0) return [];
    const fault = faults.reduce((best, one) =>
      one.rule.id === rule.id && (best.rule.id !== rule.id || one.share > best.share) ? one : best,
    );
    const own = words.filter((one) => one.rule.id === rule.id);
    const there = loudest(fault.label);
    const heard =
      rule === main ||
      rule === loudestRule ||
      share >= settings.further ||
      (own.length > 0 && share >= settings.echo) ||
      shareIn(there, fault.label, settings) >= settings.loud;
    if (!heard) return [];
    const level = levelOf(fault, reading);
    const spans = own.length > 0 ? own.map(({ span }) => span) : [there.span];
    return apart(spans.map((span) => ({ rule, span, level, certain: false })));
  });
  const weight = ({ rule, level }: Found): number => STRENGTH[level] + (rule === main ? 0.9 : 0);
  const others = kept.filter(({ rule }) => !named.some((one) => one.rule.id === rule.id));
  return [...named, ...others].sort((one, other) => weight(other) - weight(one));
}

/** The judge weighs what changes the verdict and what a label stands for. */
const isJudged = ({ id, level }: LintRule, { labels }: VoiceReading): boolean =>
  level !== 'info' && Object.values(labels).some((meaning) => meaning?.rule === id);

/** A fault that no word of the text names is only guessed at: plain messages are full of words the voice never heard. */
function isTold({ id }: LintRule, { hits, look }: Reading): boolean {
  const meanings = look.pack.voice.toldBy[id];
  return meanings === undefined || hits.some(({ concept }) => meanings.includes(concept));
}

/** A rule that does not hold in this channel is not weighed. */
function faultsOf(shares: ReadonlyMap<string, number>, reading: Reading): Fault[] {
  const { rules, voice } = reading.look.pack;
  return [...shares].flatMap(([label, share]) => {
    const rule = rules.find(({ id }) => id === voice.labels[label]?.rule);
    return rule && speaksIn(rule, reading) ? [{ label, rule, share }] : [];
  });
}

const placesOf = new WeakMap<VoiceReading['labels'], ReadonlyMap<string, number>>();

/** The places of the labels among the shares, looked for once. */
function placesIn(labels: VoiceReading['labels']): ReadonlyMap<string, number> {
  const known = placesOf.get(labels) ?? new Map(Object.keys(labels).map((label, at) => [label, at]));
  placesOf.set(labels, known);
  return known;
}

const shareIn = ({ shares }: Stretch, label: string, { labels }: VoiceReading): number =>
  shares[placesIn(labels).get(label) ?? -1] ?? 0;

/** Two sentences are shown together only if neither says it alone. */
const MUCH_LOUDER = 1.5;

function loudestOf(label: string, { alone, pairs, whole }: Hearing, settings: VoiceReading): Stretch {
  const most = (stretches: readonly Stretch[]): Stretch =>
    stretches.reduce(
      (best, one) => (shareIn(one, label, settings) > shareIn(best, label, settings) ? one : best),
      stretches[0] ?? whole,
    );
  const single = most(alone);
  const pair = most(pairs);
  return shareIn(pair, label, settings) > MUCH_LOUDER * shareIn(single, label, settings) ? pair : single;
}

function levelOf({ label, rule }: Fault, { look }: Reading): Level {
  const { channel, marketplace } = look.context;
  const meaning = look.pack.voice.labels[label];
  const strict =
    meaning?.strict?.channels.includes(channel) || meaning?.strict?.marketplaces.includes(marketplace ?? '');
  return strict ? rule.level : (meaning?.level ?? rule.level);
}
