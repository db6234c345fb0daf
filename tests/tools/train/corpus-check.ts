import { corpusFaults } from './check-corpus.ts';
import { replyFaults } from './check-replies.ts';
import { corpusLines } from './corpus.ts';
import { replyFolder } from './reply-task.ts';

const comments = corpusLines();
const replies = corpusLines(replyFolder);
const faults = [...corpusFaults(comments), ...replyFaults(replies)];
for (const fault of faults) console.log(fault);
console.log(`${comments.length} comments, ${replies.length} replies, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
