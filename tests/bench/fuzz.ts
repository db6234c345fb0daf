import { fuzz, samplesByReader } from '../portals/fuzz.ts';
import { table } from './report.ts';

const PAGES = 10_000;

/** Reads ten thousand changed pages with each reader; prints the faults, of which there must be none. */
export function fuzzBench(only = ''): string {
  const faults: string[] = [];
  const rows = [...samplesByReader()]
    .filter(([reader]) => reader.includes(only))
    .map(([reader, samples]) => {
      const from = performance.now();
      const result = fuzz(samples, PAGES, 1);
      faults.push(...result.faults);
      const perPage = (performance.now() - from) / result.pages;
      return [reader, result.pages, result.observations, result.faults.length, `${perPage.toFixed(2)} ms`];
    });
  const head = ['reader', 'pages', 'observations', 'faults', 'a page'];
  return `${table(head, rows)}${faults.slice(0, 20).join('\n')}\n`;
}
