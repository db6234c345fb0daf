// `npm test`: sets up what is missing, then types, lint, unit, builds and both browsers. Goes on after a failure, so
// that one run tells everything; ends non-zero when any step failed.
import { ensureDependencies, ensureNode, npx, run } from './bootstrap.mjs';
import { browserPath, ensureCjkFont } from './browsers.mjs';

ensureNode();
ensureDependencies();
const env = { RECOURSE_CHROMIUM: browserPath('chromium'), RECOURSE_FIREFOX: browserPath('firefox') };
ensureCjkFont();
Object.assign(process.env, env);

const steps = [
  ['types', () => npx('wxt', 'prepare').ok && npx('tsc', '--noEmit')],
  ['lint', () => run('npm', ['run', '--silent', 'lint'])],
  ['unit', () => run('npm', ['run', '--silent', 'unit'])],
  ['build', () => run('npm', ['run', '--silent', 'build'])],
  ['web-ext lint', () => npx('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery')],
  ['browser: Chromium', () => run('npm', ['run', '--silent', 'e2e:chromium'])],
  ['browser: Firefox', () => run('npm', ['run', '--silent', 'e2e:firefox'])],
];

const results = [];
for (const [name, step] of steps) {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`);
  const result = step();
  results.push({ name, ok: result.ok === true, seconds: result.seconds ?? 0 });
}
process.stdout.write('\n');
for (const { name, ok, seconds } of results)
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
const failed = results.filter((result) => !result.ok).length;
process.stdout.write(`\nsteps: ${results.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
