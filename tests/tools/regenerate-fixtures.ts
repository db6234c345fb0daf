import { fixture, fixtureFolders, readFixture, writeExpected } from '../portals/fixture.ts';

/**
 * Writes what the readers make of each fixture into its expected.json; look at the diff before it is believed, and
 * run `npm run lint:fix` for the layout of the files.
 * `npx tsx tests/tools/regenerate-fixtures.ts [part of a folder's name]`
 */
const [part = ''] = process.argv.slice(2);
for (const folder of fixtureFolders().filter((name) => name.includes(part)))
  writeExpected(folder, (await readFixture(fixture(folder))).expected);
