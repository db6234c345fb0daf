import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatObservation } from '../../lib/cli/flat-observation.ts';
import { type Looked, lookPatiently } from '../../lib/cli/look.ts';
import { openSavedPage } from '../../lib/cli/saved-page.ts';
import { anyReaderFor } from '../../lib/portals/every-reader.ts';

const ROOT = import.meta.dirname;
/** Longest wait for a fixture's scripts, in ms; none of them needs more than half a second. */
const PATIENCE = 4_000;

/** How a fixture's page is looked at; kept in its expected.json beside what must come of it. */
interface Look {
  url: string;
  now: string;
  settledFor: number;
  runScripts: boolean;
}

export interface Fixture {
  folder: string;
  page: Look;
  reading: unknown;
  /** Order ids beside whose rows a chip may stand, top to bottom. */
  anchors: string[];
}

/** Folders `<portal>/<slug>` that hold a source.html. */
export const fixtureFolders = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('source.html'))
    .map((name) => name.replaceAll('\\', '/').replace(/\/source\.html$/, ''))
    .sort();

const expectedFile = (folder: string, root: string): string => join(root, folder, 'expected.json');

export const fixture = (folder: string): Fixture => ({
  folder,
  ...JSON.parse(readFileSync(expectedFile(folder, ROOT), 'utf8')),
});

/** Reads a fixture's page as the terminal would: as it is read, and in the shape of its expected.json. */
export async function readFixture(
  { folder, page }: Pick<Fixture, 'folder' | 'page'>,
  root = ROOT,
): Promise<{ looked: Looked; expected: Omit<Fixture, 'folder'> }> {
  const url = new URL(page.url);
  const { document, close } = openSavedPage(join(root, folder, 'source.html'), url, page.runScripts);
  const at = { document, url, now: page.now, settledFor: page.settledFor };
  const before = document.documentElement.outerHTML;
  const looked = await lookPatiently(at, page.runScripts ? PATIENCE : 0);
  const anchors = [...(anyReaderFor(at)?.anchors(at) ?? [])];
  if (!page.runScripts && document.documentElement.outerHTML !== before)
    throw new Error('The reader changed the page.');
  close();
  const reading = { ...looked, observations: looked.observations.map(flatObservation) };
  return { looked, expected: { page, reading, anchors: anchors.map((anchor) => anchor.orderId) } };
}

export const writeExpected = (folder: string, expected: Omit<Fixture, 'folder'>, root = ROOT): void =>
  writeFileSync(expectedFile(folder, root), `${JSON.stringify(expected, null, 2)}\n`);
