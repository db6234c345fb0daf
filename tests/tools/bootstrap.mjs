// What `npm test` and `npm run demo` need on a machine with nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

/** Runs one command of the project; returns whether it went well. Its output goes straight to the terminal. */
export function run(command, args, env = {}) {
  const started = Date.now();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return { ok: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
}

export const npx = (...args) => run('npx', ['--no-install', ...args]);

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Recourse needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs what the lock file says, where it is missing or older than the lock file. */
export function ensureDependencies() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  process.stdout.write('Installing dependencies (npm ci) …\n');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']).ok) process.exit(1);
}
