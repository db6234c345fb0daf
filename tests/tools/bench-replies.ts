import { readFileSync } from 'node:fs';
import { lint } from '../../lib/core/compliance/lint.ts';
import type { Channel } from '../../lib/core/replies/template.ts';
import { amazonCompliance } from '../../lib/packs/amazon/compliance/index.ts';

/** `npm run bench:replies [-- FILE …]`: how often the linter is right on replies it was not tuned on. */
interface Reply {
  language: string;
  marketplace: string;
  channel: Channel;
  text: string;
  label: { verdict: 'pass' | 'warn' | 'block'; rules: string[] };
}

interface Tally {
  faulty: number;
  caught: number;
  mainRule: number;
  compliant: number;
  falseAlarms: number;
  milliseconds: number;
}

const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['dev', 'unseen', 'other-hand-dev', 'other-hand-unseen'].map(
        (name) => `${import.meta.dirname}/../corpus/replies/${name}.jsonl`,
      );
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function judge(reply: Reply, tally: Tally): void {
  const started = performance.now();
  const { verdict, findings } = lint(reply.text, { ...reply, portal: 'amazon' }, amazonCompliance);
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

for (const file of files) {
  const replies = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reply);
  const byLanguage: Record<string, Tally> = {};
  for (const reply of replies) {
    for (const key of [reply.language, 'all']) {
      byLanguage[key] ??= { faulty: 0, caught: 0, mainRule: 0, compliant: 0, falseAlarms: 0, milliseconds: 0 };
      judge(reply, byLanguage[key]);
    }
  }
  console.log(file.split('/').slice(-1)[0]);
  console.table(
    Object.fromEntries(
      Object.entries(byLanguage).map(([language, one]) => [
        language,
        {
          faulty: one.faulty,
          recall: percent(one.caught, one.faulty),
          'right rule': percent(one.mainRule, one.faulty),
          compliant: one.compliant,
          'false alarms': percent(one.falseAlarms, one.compliant),
          'ms each': (one.milliseconds / (one.faulty + one.compliant)).toFixed(2),
        },
      ]),
    ),
  );
}
