// Finds a browser, or brings one. Plain JavaScript: it runs before anything is compiled.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);
const onWindows = (...parts) => windowsRoots.map((root) => join(root, ...parts));

const places = {
  // Chromium and Edge first: branded Chrome no longer takes an extension from the command line in every version.
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ],
};
const override = { chromium: 'RECOURSE_CHROMIUM', firefox: 'RECOURSE_FIREFOX' };
const debian = { chromium: 'chromium', firefox: 'firefox-esr' };

export function installed(name) {
  const named = process.env[override[name]];
  if (named) return existsSync(named) ? named : null;
  return places[name].find((path) => existsSync(path)) ?? null;
}

const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
let updated = false;

function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!updated) updated = run('update', '-q');
  return run('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** The path of a browser; installs it where that is possible, else throws one clear line. */
export function browserPath(name) {
  const found = installed(name);
  if (found) return found;
  if (hasApt()) {
    process.stdout.write(`No ${name} here: installing Debian's ${debian[name]} …\n`);
    if (apt([debian[name]])) return installed(name);
  }
  if (name === 'chromium') {
    process.stdout.write("No Chromium, Edge or Chrome here: trying Playwright's download …\n");
    const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
    if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0) {
      const where = execFileSync(
        process.execPath,
        ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
        {
          cwd: join(import.meta.dirname, '../..'),
          encoding: 'utf8',
        },
      );
      if (existsSync(where)) return where;
    }
  }
  throw new Error(
    `No ${name} was found and none could be installed. Install ${name === 'chromium' ? 'Chromium, Edge or Chrome' : 'Firefox'}, or set ${override[name]} to its path.`,
  );
}

/** Chinese and Japanese need a font for screenshots; without one they are drawn as boxes, which is said. */
export function ensureCjkFont() {
  if (process.platform !== 'linux') return;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (!(hasApt() && apt(['fonts-noto-cjk', 'fontconfig'])))
    process.stdout.write('Note: no font for Chinese and Japanese was found; screenshots will show boxes.\n');
}
