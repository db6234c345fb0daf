import { describe, expect, it } from 'vitest';
import { fuzz, samplesByReader } from './fuzz.ts';

const samples = [...samplesByReader()];

// `npm run bench -- fuzz` reads ten thousand pages per reader.
describe('pages that are no longer as they were', () => {
  it('are there for every reader', () => expect(samples.length).toBeGreaterThan(10));

  it.each(samples)('never make %s throw or bind a value to another order', (_, pages) => {
    expect(fuzz(pages, 200, 20_261_122).faults).toEqual([]);
  });
});
