// `npm run demo`: sets up what is missing, builds, and shows the extension at work in a real browser.
import { ensureDependencies, ensureNode, npx } from './bootstrap.mjs';
import { browserPath, ensureCjkFont } from './browsers.mjs';

ensureNode();
ensureDependencies();
process.env.RECOURSE_CHROMIUM = browserPath('chromium');
ensureCjkFont();
if (!npx('wxt', 'build', '-b', 'chrome', '--mv3').ok) process.exit(1);
process.exit(npx('tsx', 'tests/tools/demo.ts', ...process.argv.slice(2)).ok ? 0 : 1);
