import { windowsFor } from '../core/windows/compute.ts';
import { translatorFor } from '../i18n/index.ts';
import { windowPacks } from '../packs/windows.ts';
import { DeadlinesLine, inputOf } from './deadlines-input.ts';
import { parseLine, runLines } from './lines.ts';

/** `npm run --silent deadlines`: the windows of each case on stdin, see "Terminal commands" in the README. */
const english = await translatorFor('en');

process.exitCode = await runLines((value) => {
  const line = parseLine(DeadlinesLine, value);
  const windows = windowsFor(inputOf(line), windowPacks).map(({ warnings, ...window }) => ({
    ...window,
    ...(warnings ? { warnings: warnings.map(english.say) } : {}),
  }));
  return { id: line.id, windows };
});
