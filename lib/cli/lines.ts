import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type * as z from 'zod/mini';

/** What goes wrong on one line. `path` is the place inside the line's object, `message` one sentence. */
export class LineError extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** Longest line taken, in UTF-16 code units: a broken file must not fill the memory. */
const MAX_LINE = 1_000_000;

interface Streams {
  input: Readable;
  output: Writable;
}

/**
 * One JSON object a line from stdin, one a line to stdout. A line that cannot be read or judged gives
 * `{id, error: {path, message}}` in its place and the rest goes on; resolves with the exit status, 1 when any line
 * failed. Streams: memory does not grow with the input. A closed output ends the run quietly.
 */
export async function runLines(
  handle: (value: unknown) => object | Promise<object>,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  let failed = false;
  let closed = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (closed) break;
    if (line.trim() === '') continue;
    const answer = await answerFor(line, handle);
    if ('error' in answer) failed = true;
    if (!output.write(`${JSON.stringify(answer)}\n`) && !closed) await drained(output);
  }
  return failed ? 1 : 0;
}

/** Waits until the output takes more or is closed; its errors are the business of the listener above. */
async function drained(output: Writable): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(output, 'drain', { signal }), once(output, 'close', { signal })]).catch(() => undefined);
  // Takes the listeners off again: a long stream waits thousands of times.
  over.abort();
}

async function answerFor(line: string, handle: (value: unknown) => object | Promise<object>): Promise<object> {
  let value: unknown;
  try {
    if (line.length > MAX_LINE) throw new LineError('', `The line is longer than ${MAX_LINE} characters.`);
    value = parseJson(line);
    return await handle(value);
  } catch (error) {
    const path = error instanceof LineError ? error.path : '';
    return { id: idOf(value), error: { path, message: error instanceof Error ? error.message : String(error) } };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new LineError('', 'The line is not valid JSON.');
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** Parses a line's value; throws a LineError that names the first wrong place. */
export function parseLine<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LineError(issue?.path.map(String).join('.') ?? '', issue?.message ?? 'not readable');
}
