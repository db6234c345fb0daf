import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const command = ['--import', 'tsx', 'lib/cli/deadlines.ts'];

interface Answer {
  id: unknown;
  windows?: { id: string; opensOn: string | null; closesOn: string | null; state: string; warnings?: string[] }[];
  error?: { path: string; message: string };
}

function deadlines(lines: string[]): Promise<{ status: number | null; answers: Answer[]; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve({
        status: child.exitCode,
        answers: stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Answer),
        errors: stderr,
      }),
    );
    child.stdin?.end(lines.join('\n'));
  });
}

const base = { id: 'a', portal: 'amazon', marketplace: 'US', kind: 'seller-feedback', asOf: '2026-11-22' };
const line = (more: object = {}): string => JSON.stringify({ ...base, ...more });

describe('deadlines', () => {
  it('answers each line with its windows', async () => {
    const { status, answers, errors } = await deadlines([
      line({ feedbackDate: '2026-10-01', orderDate: null, colour: 'red' }),
      JSON.stringify({
        id: 7,
        portal: 'merchant',
        kind: 'merchant-return',
        signedAt: '2026-11-20',
        asOf: '2026-11-22',
      }),
      JSON.stringify({ id: 'c', portal: 'aliexpress', kind: 'evaluation', asOf: '2026-11-22T10:00:00+08:00' }),
      JSON.stringify({
        id: 'e',
        portal: 'ebay',
        kind: 'dispute',
        openedAt: '2026-11-20',
        asOf: '2026-11-22',
      }),
      line({ kind: 'a-to-z-claim', buyerContactedAt: '2026-11-20T10:00:00-08:00', timeZone: 'Asia/Shanghai' }),
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c', 'e', 'a']);
    expect(answers[0]?.windows?.find(({ id }) => id === 'AMZ-FB-SELLER-REQUEST-90D')).toEqual({
      id: 'AMZ-FB-SELLER-REQUEST-90D',
      opensOn: '2026-10-01',
      closesOn: '2026-12-30',
      state: 'open',
      basis: expect.any(String),
      source: expect.any(String),
      sourceDate: expect.any(String),
      confidence: 'medium-high',
      actor: 'seller',
    });
    expect(answers[2]?.windows?.every(({ state }) => state === 'unknown')).toBe(true);
    expect(answers[3]?.windows?.find(({ id }) => id === 'ebay.case.respond')).toMatchObject({
      closesOn: '2026-11-25',
      state: 'closing',
    });
    expect(answers[4]?.windows?.find(({ id }) => id === 'AMZ-AZ-SELLER-CONTACT-72H')).toMatchObject({
      closesOn: '2026-11-24T02:00:00+08:00',
      warnings: [expect.stringContaining('2026-11-23T02:00:00+08:00')],
    });
  });

  it('says which place of a wrong line is wrong, goes on, and ends with 1', async () => {
    const wrong: [object, string][] = [
      [{ feedbackDate: '2026-02-30' }, 'feedbackDate'],
      [{ asOf: '2026-11-22T10:00:00' }, 'asOf'],
      [{ asOf: undefined }, 'asOf'],
      [{ orderDate: 20261122 }, 'orderDate'],
      [{ marketplace: 'ZZ' }, 'marketplace'],
      [{ marketplace: undefined }, 'marketplace'],
      [{ portal: 'aliexpress' }, 'marketplace'],
      [{ kind: 'feedback' }, 'kind'],
      [{ portal: 'bazaar' }, 'portal'],
      [{ portal: 'shopee', marketplace: undefined }, 'marketplace'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    ];
    const { status, answers } = await deadlines([...wrong.map(([more]) => line(more)), '{"id":', '[]', line()]);
    expect(status).toBe(1);
    expect(answers).toHaveLength(wrong.length + 3);
    expect(answers.slice(0, wrong.length).map(({ id, error }) => [id, error?.path])).toEqual(
      wrong.map(([, path]) => ['a', path]),
    );
    for (const { error } of answers.slice(0, wrong.length + 2)) expect(error?.message).toMatch(/\w{3,}/);
    expect(answers[wrong.length]?.id).toBeNull();
    expect(answers[wrong.length + 1]?.error?.message).toContain('expected an object');
    expect(answers.at(-1)?.windows?.length).toBeGreaterThan(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    child.stdin.end(`${line({ feedbackDate: '2026-10-01' })}\n`.repeat(3_000));
    expect(await ended).toBe(0);
    expect(errors).toBe('');
  });
});
