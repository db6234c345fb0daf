import { readFileSync } from 'node:fs';
import { FeedbackLine, subjectOf } from '../../../lib/cli/feedback-line.ts';
import type { SecondVoice } from '../../../lib/core/language/read-comment.ts';
import type { Assessment } from '../../../lib/core/model/assessment.ts';
import { assessFeedback } from '../../../lib/core/policy/assess.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';

/** What a careful reader says; `accept` lists outcomes that are not counted as wrong. */
export interface Label {
  outcome: Assessment['outcome'];
  ground: string | null;
  reasonCode: number | null;
  accept: readonly string[];
}

export interface LabelledFeedback {
  language: string;
  subject: FeedbackSubject;
  label: Label;
}

/** A labelled feedback with the product's own answer. */
export interface Judged extends LabelledFeedback {
  found: Assessment;
}

/** @throws on a line that is not in the format of `assess` with a label. */
export const labelledFile = (file: string): LabelledFeedback[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const raw = JSON.parse(line) as { language: string; label: Label };
      return { language: raw.language, label: raw.label, subject: subjectOf(FeedbackLine.parse(raw)) };
    });

export const judge = (all: readonly LabelledFeedback[], second: SecondVoice | undefined): Judged[] =>
  all.map((one) => ({ ...one, found: assessFeedback(one.subject, amazonPack, { seller: unknownSeller, second }) }));
