import { readPage } from './read-page-command.ts';

const { status, output, errors } = await readPage(process.argv.slice(2));
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = status;
