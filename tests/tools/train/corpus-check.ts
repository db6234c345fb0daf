import { corpusFaults } from './check-corpus.ts';
import { corpusLines } from './corpus.ts';

const lines = corpusLines();
const faults = corpusFaults(lines);
for (const fault of faults) console.log(fault);
console.log(`${lines.length} comments, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
