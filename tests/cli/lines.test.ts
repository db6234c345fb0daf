import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseLine, runLines } from '../../lib/cli/lines.ts';

const run = async (text: string, handle: (value: unknown) => object) => {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const status = await runLines(handle, { input: Readable.from([text]), output });
  return {
    status,
    lines: chunks
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  };
};
const schema = z.object({ id: z.string(), rating: z.number() });
const echo = (value: unknown): object => ({ id: parseLine(schema, value).id });

describe('runLines', () => {
  it('answers line by line', async () => {
    expect(await run('{"id":"a","rating":1}\r\n\n{"id":"b","rating":2}', echo)).toEqual({
      status: 0,
      lines: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('says what is wrong in its place, goes on, and ends with 1', async () => {
    const { status, lines } = await run(
      '{"id":"a","rating":1}\n{oops\n{"id":"c","rating":"x"}\n[1]\n{"id":"d","rating":1}\n',
      echo,
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      { id: 'a' },
      { id: null, error: { path: '', message: 'The line is not valid JSON.' } },
      { id: 'c', error: { path: 'rating', message: expect.any(String) } },
      { id: null, error: { path: '', message: expect.any(String) } },
      { id: 'd' },
    ]);
  });

  it('takes a byte order mark and text in any script', async () => {
    expect((await run('\uFEFF{"id":"评价 é","rating":1}', echo)).lines).toEqual([{ id: '评价 é' }]);
  });

  it('does not let an endless line through', async () => {
    const { status, lines } = await run(`{"id":"${'x'.repeat(1_000_001)}"}`, echo);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
  });
});
