import { openSecondVoice } from '../core/language/voices.ts';
import { assessFeedback } from '../core/policy/assess.ts';
import { unknownSeller } from '../core/policy/seller.ts';
import { translatorFor } from '../i18n/index.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import { loadAspectWeights } from '../packs/amazon/model/index.ts';
import { FeedbackLine, subjectOf } from './feedback-line.ts';
import { parseLine, runLines } from './lines.ts';

/** `npm run --silent assess`: the verdict on each feedback on stdin, see "Terminal commands" in the README. */
const { say } = await translatorFor('en');
const second = openSecondVoice(await loadAspectWeights());

process.exitCode = await runLines((value) => {
  const line = parseLine(FeedbackLine, value);
  const found = assessFeedback(subjectOf(line), amazonPack, { seller: unknownSeller, second });
  return {
    id: line.id,
    outcome: found.outcome,
    ground: found.ground,
    reasonCode: found.reasonCode,
    language: found.language,
    evidence: found.evidence,
    blockers: found.blockers,
    windows: found.windows.map(({ id, opensOn, closesOn, state, confidence, source }) => ({
      id,
      opensOn,
      closesOn,
      state,
      confidence,
      source,
    })),
    flags: found.flags,
    next: say(found.next),
    why: found.why.map(say),
    ...(found.wouldHave ? { wouldHave: found.wouldHave } : {}),
  };
});
