import nlp from 'compromise';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { SecondVoice } from '../../../lib/core/language/read-comment.ts';
import { assessFeedback } from '../../../lib/core/policy/assess.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { type CorpusLine, commentsOf } from '../train/corpus.ts';

const COMMENTS = 1000;
/** Comments of the corpus are put together until they are this long, in characters; then they are about 120. */
const LONG_ENOUGH = 95;
const TOO_LONG = 170;
/** Every so many days a feedback was left. */
const DAYS = 28;
/** Turns that each run has, and rounds of a turn: within one a run has memory and caches to itself, as in real use. */
const TURNS = 4;
const ROUNDS = 6;

const storeOf: Readonly<Record<string, string>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  ja: 'JP',
  zh: 'US',
};

interface Measured {
  language: string;
  subject: FeedbackSubject;
}

/** Comments of about the length the target speaks of, the languages in turn. */
function mixed(lines: readonly CorpusLine[]): Measured[] {
  const byLanguage = new Map<string, string[]>();
  let text = '';
  for (const [at, { t }] of commentsOf(lines).entries()) {
    const language = lines[at]?.file.slice(0, 2) ?? '';
    const texts = byLanguage.get(language) ?? [];
    byLanguage.set(language, texts);
    text = `${text} ${t.join('')}`.trim();
    if (text.length < LONG_ENOUGH) continue;
    if (text.length <= TOO_LONG) texts.push(text);
    text = '';
  }
  const languages = [...byLanguage.keys()];
  return Array.from({ length: COMMENTS }, (_, at) => {
    const language = languages[at % languages.length] ?? 'en';
    const texts = byLanguage.get(language) ?? [];
    return {
      language,
      subject: subjectOf(texts[Math.floor(at / languages.length) % texts.length] ?? '', at, language),
    };
  });
}

const subjectOf = (comments: string, at: number, language: string): FeedbackSubject => ({
  marketplace: storeOf[language] ?? null,
  rating: 1 + (at % 3),
  comments,
  fulfillmentChannel: (['AFN', 'MFN', null] as const)[at % 3] ?? null,
  buyShipping: null,
  shippedOnTime: null,
  feedbackDates: [`2026-10-${String(1 + (at % DAYS)).padStart(2, '0')}`],
  orderDate: null,
  removalAction: null,
  struckThrough: null,
  arrivedOnTime: null,
  itemAsDescribed: null,
  customerService: null,
  asOf: '2026-11-05',
});

/** Least time of the processor that each run took in any round, in ms; a busy machine slows all runs of a turn alike. */
function leastOf<Name extends string>(runs: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const least = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, run] of Object.entries<() => void>(runs))
      for (let round = 0; round < ROUNDS; round += 1) least[name] = Math.min(least[name] ?? 0, timeOf(run));
  return least as Record<Name, number>;
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How long verdicts take, and two libraries that only look at words on the same English comments. */
export function speedFigures(lines: readonly CorpusLine[], second: SecondVoice): Record<string, string> {
  const all = mixed(lines);
  const english = all.filter(({ language }) => language === 'en');
  const characters = all.reduce((sum, { subject }) => sum + (subject.comments?.length ?? 0), 0) / all.length;
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const judgeEach = (some: readonly Measured[]) => (): void => {
    for (const { subject } of some) assessFeedback(subject, amazonPack, { seller: unknownSeller, second });
  };
  const read = (look: (text: string) => unknown) => (): void => {
    for (const { subject } of english) look(subject.comments ?? '');
  };
  const took = leastOf({
    ours: judgeEach(all),
    oursEnglish: judgeEach(english),
    compromise: read((text) => nlp(text).json()),
    obscenity: read((text) => matcher.hasMatch(text)),
  });
  const times = (other: number): string => (other / took.oursEnglish).toFixed(2);
  return {
    [`${all.length} comments of ${characters.toFixed(0)} characters`]: `${took.ours.toFixed(0)} ms (target 250)`,
    [`${english.length} English ones`]: `${took.oursEnglish.toFixed(0)} ms`,
    'compromise on the same': `${took.compromise.toFixed(0)} ms, ${times(took.compromise)} times ours (target 5)`,
    'obscenity alone on the same': `${took.obscenity.toFixed(0)} ms, ${times(took.obscenity)} times ours`,
  };
}
