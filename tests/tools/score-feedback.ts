import { readFileSync } from 'node:fs';
import { FeedbackLine, subjectOf } from '../../lib/cli/feedback-line.ts';
import { openSecondVoice } from '../../lib/core/language/voices.ts';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { assessFeedback } from '../../lib/core/policy/assess.ts';
import { unknownSeller } from '../../lib/core/policy/seller.ts';
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { loadAspectWeights } from '../../lib/packs/amazon/model/index.ts';

/** A line of a labelled file: `assess` input with the outcome a careful reader gives. */
interface Label {
  outcome: Assessment['outcome'];
  ground: string | null;
  reasonCode: number | null;
  accept: string[];
  why: string;
}

interface Scored {
  language: string;
  label: Label;
  found: Assessment;
}

const second = process.argv.includes('--words-only') ? undefined : openSecondVoice(await loadAspectWeights());

const claims = (outcome: string): boolean => outcome === 'removable' || outcome === 'strike-through';
const right = ({ label, found }: Scored): boolean =>
  found.outcome === label.outcome || label.accept.includes(found.outcome);
const falseClaim = (one: Scored): boolean => claims(one.found.outcome) && !claims(one.label.outcome) && !right(one);
const missed = (one: Scored): boolean => claims(one.label.outcome) && !right(one) && !claims(one.found.outcome);
const wrongGround = ({ label, found }: Scored): boolean =>
  claims(label.outcome) &&
  claims(found.outcome) &&
  (found.outcome !== label.outcome || found.ground !== label.ground || found.reasonCode !== label.reasonCode);

function score(file: string): Scored[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((text) => {
    const raw = JSON.parse(text) as { language: string; label: Label };
    const subject = subjectOf(FeedbackLine.parse(raw));
    return {
      language: raw.language,
      label: raw.label,
      found: assessFeedback(subject, amazonPack, { seller: unknownSeller, second }),
    };
  });
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;

function figures(rows: readonly Scored[]): Record<string, string> {
  const due = rows.filter(({ label }) => claims(label.outcome));
  const kept = rows.filter(({ label }) => !claims(label.outcome));
  const claimed = due.filter(({ found }) => claims(found.outcome));
  const clear = rows.filter(({ label }) => label.outcome !== 'needs-review' && !label.accept.includes('needs-review'));
  const count = (from: readonly Scored[], of: (one: Scored) => boolean): number => from.filter(of).length;
  return {
    outcome: share(count(rows, right), rows.length),
    'false claims': share(count(kept, falseClaim), kept.length),
    recall: share(claimed.length, due.length),
    'ground and code': share(claimed.length - count(claimed, wrongGround), claimed.length),
    'needs review': share(
      count(clear, ({ found }) => found.outcome === 'needs-review'),
      clear.length,
    ),
  };
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (files.length === 0) files.push('tests/corpus/examples/feedback.jsonl', 'tests/corpus/hard/dev.jsonl');
for (const file of files) {
  const rows = score(file);
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  console.log(file);
  console.table({
    all: figures(rows),
    ...Object.fromEntries(
      languages.map((language) => [language, figures(rows.filter((one) => one.language === language))]),
    ),
  });
  if (!process.argv.includes('--errors')) continue;
  for (const one of rows.filter((row) => !right(row) || wrongGround(row)))
    console.log(
      [
        falseClaim(one) ? 'FALSE CLAIM' : missed(one) ? 'missed' : 'other',
        `${one.language} ${one.label.outcome}/${one.label.ground} → ${one.found.outcome}/${one.found.ground}`,
        one.label.why,
        one.found.criteria
          .filter(({ truth }) => truth !== 'yes')
          .map(
            ({ id, truth, spans }) => `${id}=${truth}[${spans.map((span) => `${span.aspect}:${span.text}`).join(' ')}]`,
          )
          .join(' '),
      ].join(' | '),
    );
}
