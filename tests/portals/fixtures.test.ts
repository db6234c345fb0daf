import { describe, expect, it } from 'vitest';
import { Observation, Unreadable } from '../../lib/core/model/observation.ts';
import { fixture, fixtureFolders, readFixture } from './fixture.ts';

// A new fixture is a new folder; `npx tsx tests/tools/regenerate-fixtures.ts` writes its expected.json for review.
describe.each(fixtureFolders())('%s', (folder) => {
  it('is read as its notes say, in shapes that fit the model', async () => {
    const { page, reading, anchors } = fixture(folder);
    const { looked, expected } = await readFixture(fixture(folder));
    expect(expected).toEqual({ page, reading, anchors });
    for (const seen of looked.observations) expect(Observation.safeParse(seen)).toMatchObject({ success: true });
    for (const one of looked.unreadable) expect(Unreadable.safeParse(one)).toMatchObject({ success: true });
  });
});
