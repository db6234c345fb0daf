import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFixture, toldOf } from './make-fixture.ts';

/**
 * Makes a fixture folder of a capture that the extension saved, and says what the readers read of it.
 * `npm run fixture -- [--name slug] FILE.html`
 */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('usage: npm run fixture -- [--name slug] FILE.html');
  const made = await makeFixture(file, values.name, resolve(import.meta.dirname, '../portals'));
  process.stdout.write(`${toldOf(made)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
