import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AspectWeights } from '../../../lib/core/language/model-weights.ts';
import { type CorpusLine, corpusLines, trainFolder } from './corpus.ts';
import { replyFolder, replyTask } from './reply-task.ts';
import { trainComments } from './train-comments.ts';
import { trainWeights } from './train-weights.ts';

/** npm run train [-- comments|replies]: the weights of both models, or of one. */
const packs = join(import.meta.dirname, '../../../lib/packs/amazon');
const trainReplies = (lines: readonly CorpusLine[]): AspectWeights => trainWeights(replyTask(lines));
const models = [
  { name: 'comments', folder: trainFolder, train: trainComments, target: 'model/weights.json' },
  { name: 'replies', folder: replyFolder, train: trainReplies, target: 'compliance/model/weights.json' },
];
const asked = process.argv[2];

for (const { name, folder, train, target } of models) {
  if (asked !== undefined && asked !== name) continue;
  const lines = corpusLines(folder);
  const started = performance.now();
  const file = `${JSON.stringify(train(lines))}\n`;
  writeFileSync(join(packs, target), file);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${name}: ${lines.length} texts, ${file.length} bytes of weights, ${seconds} s`);
}
