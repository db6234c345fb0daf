import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Looked, lookPatiently } from '../../lib/cli/look.ts';
import { openSavedPage } from '../../lib/cli/saved-page.ts';
import { CAPTURE_META } from '../../lib/core/capture/anonymise.ts';
import { readFixture, writeExpected } from '../portals/fixture.ts';

/** Longer than any page needs to draw itself, in ms: the seller had it before their eyes. */
const SETTLED = 60_000;
/** Where a file without an address is opened, to see what it says of itself. */
const NOWHERE = new URL('https://capture.example/');

interface About {
  url: string;
  takenAt: string;
}

/** How a capture's page was looked at. Throws a sentence when the file is none. */
function aboutOf(file: string): About {
  const { document, close } = openSavedPage(file, NOWHERE, false);
  const content = document.querySelector(`meta[name="${CAPTURE_META}"]`)?.getAttribute('content');
  close();
  if (!content)
    throw new Error(
      'This file is no capture: a page saved as it is holds people’s data. Capture it with the extension.',
    );
  const { url, takenAt } = JSON.parse(content) as Partial<About>;
  if (!url || !URL.canParse(url) || !takenAt || Number.isNaN(Date.parse(takenAt)))
    throw new Error('The capture does not say how its page was looked at.');
  return { url, takenAt };
}

export interface MadeFixture {
  /** `<portal>/<slug>` */
  folder: string;
  looked: Looked;
}

/**
 * Makes a fixture folder `<portal>/<name>` of a capture: source.html, expected.json with what the readers make of it
 * today, and notes.md to be written. Throws a sentence when the file is no capture, belongs to no portal, or the folder
 * is there already.
 */
export async function makeFixture(file: string, name: string | undefined, root: string): Promise<MadeFixture> {
  const { url, takenAt } = aboutOf(file);
  const page = { url, now: takenAt, settledFor: SETTLED, runScripts: false };
  const saved = openSavedPage(file, new URL(url), false);
  const first = await lookPatiently(
    { document: saved.document, url: new URL(url), now: takenAt, settledFor: SETTLED },
    0,
  );
  saved.close();
  if (first.portal === null) throw new Error(`The capture's address is none of a known portal: ${url}`);
  const slug = name ?? `captured-${first.page}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) throw new Error('A name is made of small letters, figures and dashes.');
  const folder = `${first.portal}/${slug}`;
  const source = join(root, folder, 'source.html');
  if (existsSync(dirname(source))) throw new Error(`${folder} is there already: choose another name with --name.`);
  mkdirSync(dirname(source), { recursive: true });
  copyFileSync(file, source);
  const { looked, expected } = await readFixture({ folder, page }, root);
  writeExpected(folder, expected, root);
  writeFileSync(
    join(root, folder, 'notes.md'),
    `Captured with the extension and made anonymous; dates are years earlier. What it shows: to be written.\n`,
  );
  return { folder, looked };
}

/** What the readers read of a new fixture, in sentences. */
export function toldOf({ folder, looked }: MadeFixture): string {
  const { reader, state, observations, unreadable, missed = [], pageFacts } = looked;
  const facts = new Map<string, number>();
  for (const one of observations)
    for (const name of Object.keys(one.facts)) facts.set(name, (facts.get(name) ?? 0) + 1);
  return [
    `tests/portals/${folder}: ${state}, by ${reader ? `${reader.id} version ${reader.version}` : 'no reader'}`,
    `rows: ${observations.length}`,
    ...[...facts].map(([name, rows]) => `  ${name}: in ${rows}`),
    ...(pageFacts ? [`facts of the page: ${Object.keys(pageFacts).join(', ')}`] : []),
    ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : []),
    ...(unreadable.length > 0 ? [`unreadable: ${unreadable.length}`] : []),
    ...unreadable.slice(0, 10).map(({ what, why }) => `  ${what}: ${why}`),
    'Next: look through source.html once more, write notes.md, read expected.json against the page.',
  ].join('\n');
}
