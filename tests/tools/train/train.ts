import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusLines, trainFolder } from './corpus.ts';
import { replyFolder } from './reply-task.ts';
import { trainComments } from './train-comments.ts';
import { trainReplies } from './train-replies.ts';

/** npm run train [-- comments|replies]: the weights of both models, or of one. */
const packs = join(import.meta.dirname, '../../../lib/packs/amazon');
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
