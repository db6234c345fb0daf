import { readFileSync } from 'node:fs';
import { lint } from '../../lib/core/compliance/lint.ts';
import { type LintVoice, openJudge, openLintVoice } from '../../lib/core/compliance/voice.ts';
import type { Channel } from '../../lib/core/replies/template.ts';
import { amazonCompliance } from '../../lib/packs/amazon/compliance/index.ts';
import { loadReplyWeights } from '../../lib/packs/amazon/compliance/model/index.ts';
import { replySpeed } from './reply-speed.ts';
import { corpusLines } from './train/corpus.ts';
import { replyFolder, replyOf } from './train/reply-task.ts';
import { heldOutReplies, mainFaultOf, replyStoreOf, trainJudge } from './train/train-replies.ts';

/**
 * `npm run bench:replies [-- FILE …]`: how often the linter is right on replies it was not trained on, by words alone
 * and with the trained voice. `-- --folds`: on the training corpus, each message heard by models that never saw it.
 * `-- --unseen`: also on the files that nothing is tuned on. `-- --speed`: only how long a long draft takes.
 */
interface Reply {
  language: string;
  marketplace: string | null;
  channel: Channel;
  text: string;
  label: { verdict: 'pass' | 'warn' | 'block'; rules: readonly string[] };
}

interface Tally {
  faulty: number;
  caught: number;
  mainRule: number;
  compliant: number;
  falseAlarms: number;
  milliseconds: number;
}

const empty = (): Tally => ({ faulty: 0, caught: 0, mainRule: 0, compliant: 0, falseAlarms: 0, milliseconds: 0 });
const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);

function judge(reply: Reply, tally: Tally, voice?: LintVoice): void {
  const started = performance.now();
  const { verdict, findings } = lint(reply.text, { ...reply, portal: 'amazon' }, amazonCompliance, voice);
  tally.milliseconds += performance.now() - started;
  if (reply.label.verdict === 'pass') {
    tally.compliant += 1;
    if (verdict !== 'pass') tally.falseAlarms += 1;
    return;
  }
  tally.faulty += 1;
  if (verdict !== 'pass') tally.caught += 1;
  if (findings.find((one) => one.level !== 'info')?.ruleId === reply.label.rules[0]) tally.mainRule += 1;
}

type Tallies = Map<string, { words: Tally; both: Tally }>;

function count(tallies: Tallies, reply: Reply, voice: LintVoice): void {
  for (const key of ['all', reply.language, reply.label.rules[0] ?? reply.channel]) {
    const tally = tallies.get(key) ?? { words: empty(), both: empty() };
    tallies.set(key, tally);
    judge(reply, tally.words);
    judge(reply, tally.both, voice);
  }
}

function print(title: string, tallies: Tallies): void {
  console.log(title);
  const both = (words: string, together: string): string => `${words} → ${together}`;
  console.table(
    Object.fromEntries(
      [...tallies].map(([key, { words, both: two }]) => [
        key,
        {
          faulty: two.faulty,
          recall: both(percent(words.caught, words.faulty), percent(two.caught, two.faulty)),
          'right rule': both(percent(words.mainRule, words.faulty), percent(two.mainRule, two.faulty)),
          compliant: two.compliant,
          'false alarms': both(percent(words.falseAlarms, words.compliant), percent(two.falseAlarms, two.compliant)),
          'ms each': (two.milliseconds / (two.faulty + two.compliant)).toFixed(2),
        },
      ]),
    ),
  );
}

const repliesIn = (file: string): Reply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Reply]));

function measureFiles(files: readonly string[], voice: LintVoice): void {
  for (const file of files) {
    const tallies: Tallies = new Map();
    for (const reply of repliesIn(file)) count(tallies, reply, voice);
    print(`${file.split('/').slice(-1)[0]} (words alone → with the voice)`, tallies);
  }
}

function measureFolds(): void {
  const tallies: Tallies = new Map();
  const parts = heldOutReplies(corpusLines(replyFolder));
  for (const part of parts) {
    const others = parts.filter((one) => one !== part).flatMap(({ samples }) => samples);
    const voice: LintVoice = { ...part.listener, judge: openJudge(trainJudge(others)) };
    for (const line of part.lines) {
      const reply = replyOf(line);
      const rule = amazonCompliance.voice.labels[mainFaultOf(reply)]?.rule;
      const verdict = rule === undefined ? 'pass' : 'block';
      const label = { verdict, rules: rule === undefined ? [] : [rule] } as const;
      const { language, ch: channel } = reply;
      count(tallies, { language, channel, marketplace: replyStoreOf(reply), text: reply.t.join(''), label }, voice);
    }
  }
  print('training corpus, out of fold (words alone → with the voice)', tallies);
}

const options = process.argv.slice(2);
const named = options.filter((one) => !one.startsWith('--'));
const blind = options.includes('--unseen') ? ['other-hand-unseen', 'alike-unseen'] : [];
const usual = ['dev', 'unseen', 'other-hand-dev', 'alike-dev', 'kinds-dev', ...blind];
const pathOf = (name: string): string => `${import.meta.dirname}/../corpus/replies/${name}.jsonl`;

if (options.includes('--folds')) measureFolds();
else {
  const voice = openLintVoice(await loadReplyWeights());
  if (!options.includes('--speed')) measureFiles(named.length > 0 ? named : usual.map(pathOf), voice);
  if (named.length === 0) console.table(replySpeed(repliesIn(pathOf('dev')), voice));
}
