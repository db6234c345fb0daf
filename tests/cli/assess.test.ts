import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Runs the command as a person would, with these lines on stdin. */
function assess(lines: readonly string[]): Promise<{ status: number | null; answers: Record<string, unknown>[] }> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/assess.ts'], { cwd: root });
    let output = '';
    run.stdout.on('data', (chunk) => {
      output += chunk;
    });
    run.on('error', reject);
    run.on('close', (status) =>
      resolve({
        status,
        answers: output
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      }),
    );
    run.stdin.end(lines.join('\n'));
  });
}

const line = (more: object): string => JSON.stringify({ id: 'x', portal: 'amazon', rating: 1, comments: '', ...more });

describe('assess', () => {
  it('answers every line in its shape, bad lines in their place', async () => {
    const { status, answers } = await assess([
      line({ id: 'a', comments: 'The lid broke.', feedbackDate: '2026-11-01', asOf: '2026-11-20', label: 'ignored' }),
      '{"id": broken',
      line({ id: 'b', rating: 9 }),
      line({ id: 'c', feedbackDate: '2026-02-30' }),
      line({ id: 'd', comments: 'The lid broke.', feedbackDate: '2026-01-01', asOf: '2026-11-20' }),
      line({ id: 'e', comments: 'A week late.', fulfillmentChannel: 'unknown', asOf: '2026-11-20' }),
    ]);
    expect(status).toBe(1);
    expect(answers).toHaveLength(6);
    const [a, broken, b, c, d, e] = answers;
    expect(a).toMatchObject({
      id: 'a',
      outcome: 'removable',
      ground: 'product-review',
      reasonCode: 203,
      language: 'en',
      blockers: [],
      flags: [],
      why: ['The entire comment reviews the product.'],
    });
    expect(a).toHaveProperty('evidence.0.aspect', 'product');
    expect(a).not.toHaveProperty('wouldHave');
    expect(a).toHaveProperty('windows.0', {
      id: 'AMZ-FB-SELLER-REQUEST-90D',
      opensOn: '2026-11-01',
      closesOn: '2027-01-30',
      state: 'open',
      confidence: 'medium-high',
      source: expect.stringMatching(/^https:/) as string,
    });
    expect(broken).toEqual({ id: null, error: { path: '', message: 'The line is not valid JSON.' } });
    expect(b).toMatchObject({ id: 'b', error: { path: 'rating' } });
    expect(c).toMatchObject({ id: 'c', error: { path: 'feedbackDate' } });
    expect(d).toMatchObject({
      id: 'd',
      outcome: 'not-removable',
      ground: null,
      wouldHave: { outcome: 'removable', ground: 'product-review', reasonCode: 203 },
    });
    expect(d).toHaveProperty('why.0', expect.stringMatching(/closed/));
    expect(e).toMatchObject({ id: 'e', outcome: 'needs-review', next: expect.stringMatching(/order page/) as string });
  });

  it('judges the labelled examples', async () => {
    const examples = readFileSync(join(root, 'tests/corpus/examples/feedback.jsonl'), 'utf8').trim().split('\n');
    const { status, answers } = await assess(examples);
    expect(status).toBe(0);
    expect(answers).toHaveLength(examples.length);
  });
});
