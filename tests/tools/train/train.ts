import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusLines } from './corpus.ts';
import { commentTask } from './task.ts';
import { trainWeights } from './train-weights.ts';

const target = join(import.meta.dirname, '../../../lib/packs/amazon/model/weights.json');

const lines = corpusLines();
const started = performance.now();
const file = `${JSON.stringify(trainWeights(commentTask(lines)))}\n`;
writeFileSync(target, file);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${lines.length} comments, ${file.length} bytes of weights, ${seconds} s`);
