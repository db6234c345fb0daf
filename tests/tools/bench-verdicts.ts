import { join } from 'node:path';
import type { SecondVoice } from '../../lib/core/language/read-comment.ts';
import { openSecondVoice } from '../../lib/core/language/voices.ts';
import { loadAspectWeights } from '../../lib/packs/amazon/model/index.ts';
import { commentsOf, corpusFolder, corpusLines } from './train/corpus.ts';
import { commentTask } from './train/task.ts';
import { foldsOf } from './train/train-comments.ts';
import { trainWeights } from './train/train-weights.ts';
import { clauseCalibration } from './verdicts/clause-calibration.ts';
import { calibration, confusion, figuresBy, figuresOf, groundFigures } from './verdicts/figures.ts';
import { judgeFolds } from './verdicts/folds.ts';
import { judge, labelledFile } from './verdicts/judged.ts';
import { speedFigures } from './verdicts/speed.ts';

/*
 * npm run bench:verdicts [-- --unseen] [-- --clauses] [-- --folds]
 * `--unseen` adds the halves of the hard comments, of those like the examples and of the awkward ones that nobody
 * looks at before a release; `--clauses` holds the model against a fifth of the corpus after training on the rest (some minutes);
 * `--folds` judges every comment of the corpus by voices trained on the other four fifths (twice as long).
 */
const asked = new Set(process.argv.slice(2));
const second = openSecondVoice(await loadAspectWeights());
// Measured before anything else, as in real use: each voice judging alone leaves the engine with shapes of votes that no
// seller's browser meets, and now and then it judges twice as slowly ever after.
const speed = speedFigures(corpusLines(), second);
const modelAlone: SecondVoice = { ...second, merge: (_lexicon, model) => [...model] };
const voices: Record<string, SecondVoice | undefined> = { lexicon: undefined, model: modelAlone, both: second };

const blind = asked.has('--unseen') ? ['hard/unseen.jsonl', 'alike/unseen.jsonl', 'awkward/unseen.jsonl'] : [];
const files = ['examples/feedback.jsonl', 'hard/dev.jsonl', 'alike/dev.jsonl', 'awkward/dev.jsonl', ...blind];
const lengthOf = (text: string): string => {
  if (text.length < 30) return 'under 30 characters';
  return text.length < 100 ? '30 to 99 characters' : '100 characters and more';
};

for (const file of files) {
  const feedback = labelledFile(join(corpusFolder, file));
  const judged = judge(feedback, second);
  console.log(`\n${file}: ${judged.length} comments`);
  console.table({ all: figuresOf(judged), ...figuresBy(judged, ({ language }) => language) });
  console.table(figuresBy(judged, ({ subject }) => lengthOf(subject.comments ?? '')));
  console.table(groundFigures(judged));
  console.log('Careful reader (rows) and product (columns)');
  console.table(confusion(judged));
  console.log('Likelihood said, claims right');
  console.table(calibration(judged));
  console.log('One voice and both');
  console.table(
    Object.fromEntries(Object.entries(voices).map(([voice, one]) => [voice, figuresOf(judge(feedback, one))])),
  );
}

console.log('\nSpeed');
console.table(speed);

if (asked.has('--clauses')) {
  const lines = corpusLines();
  const held = lines.filter((_, at) => at % 5 === 0);
  const rest = lines.filter((_, at) => at % 5 !== 0);
  console.log('\nModel on a fifth of the corpus, trained on the rest');
  console.table(clauseCalibration(trainWeights(commentTask(rest)), commentsOf(held)));
}

if (asked.has('--folds')) {
  const judged = judgeFolds(foldsOf(corpusLines()));
  console.log(`\nTraining comments, each judged by voices that never saw it: ${judged.length}`);
  console.table({ all: figuresOf(judged), ...figuresBy(judged, ({ language }) => language) });
  console.table(groundFigures(judged));
  console.log('Likelihood said, claims right');
  console.table(calibration(judged));
}
