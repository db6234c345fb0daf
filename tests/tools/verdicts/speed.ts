import nlp from 'compromise';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { SecondVoice } from '../../../lib/core/language/read-comment.ts';
import { judge, type LabelledFeedback } from './judged.ts';

const COMMENTS = 1000;
/** Average length of the comments measured, in characters. */
const LENGTH = 120;
const ROUNDS = 5;

/** Comments of the average length the target speaks of, languages mixed as in the file. */
export function sized(feedback: readonly LabelledFeedback[]): LabelledFeedback[] {
  const texts = feedback.filter(({ subject }) => (subject.comments ?? '') !== '');
  const mixed = Array.from({ length: COMMENTS }, (_, at) => texts[(at * 7) % texts.length]);
  return mixed.flatMap((one, at) => {
    if (one === undefined) return [];
    const other = texts.find(({ language }, place) => language === one.language && place > at % texts.length);
    const own = one.subject.comments ?? '';
    const comments = own.length >= LENGTH ? own : `${own}${ending(own)}${other?.subject.comments ?? own}`;
    return [{ ...one, subject: { ...one.subject, comments: comments.slice(0, 2 * LENGTH - 40) } }];
  });
}

const ending = (text: string): string => (/[.!?。！？]$/.test(text) ? ' ' : '. ');

/** Shortest of several runs, in milliseconds, after one to warm up. */
function best(run: () => void): number {
  run();
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

export function speedFigures(feedback: readonly LabelledFeedback[], second: SecondVoice): Record<string, string> {
  const all = sized(feedback);
  const textsOf = (rows: readonly LabelledFeedback[]): string[] => rows.map(({ subject }) => subject.comments ?? '');
  const average = textsOf(all).reduce((sum, text) => sum + text.length, 0) / all.length;
  const english = all.filter(({ language }) => language === 'en');
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const ours = best(() => judge(all, second));
  const oursEnglish = best(() => judge(english, second));
  const compromise = best(() => {
    for (const text of textsOf(english)) nlp(text).json();
  });
  const obscenity = best(() => {
    for (const text of textsOf(english)) matcher.hasMatch(text);
  });
  return {
    [`${all.length} comments of ${average.toFixed(0)} characters`]: `${ours.toFixed(0)} ms (target 250)`,
    [`${english.length} English ones`]: `${oursEnglish.toFixed(0)} ms`,
    'compromise on the same': `${compromise.toFixed(0)} ms, ${(compromise / oursEnglish).toFixed(1)} times ours (target 5)`,
    'obscenity alone on the same': `${obscenity.toFixed(0)} ms, ${(obscenity / oursEnglish).toFixed(2)} times ours`,
  };
}
