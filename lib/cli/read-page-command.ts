import { parseArgs } from 'node:util';
import { flatObservation } from './flat-observation.ts';
import { lookPatiently } from './look.ts';
import { openSavedPage } from './saved-page.ts';

const USAGE = 'usage: read-page -- --url URL [--now ISO] [--run-scripts] [--settled-ms N] FILE.html';
/** Longest wait for a page's scripts, in ms. */
const PATIENCE = 5_000;

interface Request {
  file: string;
  url: URL;
  now: string;
  runScripts: boolean;
  settledFor: number;
}

/** Throws a sentence for the person at the terminal when the arguments cannot be used. */
function requestOf(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      now: { type: 'string' },
      'run-scripts': { type: 'boolean', default: false },
      'settled-ms': { type: 'string', default: '0' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file.');
  return {
    file,
    url: urlOf(values.url),
    now: momentOf(values.now),
    runScripts: values['run-scripts'],
    settledFor: millisecondsOf(values['settled-ms']),
  };
}

function urlOf(text: string | undefined): URL {
  if (text === undefined) throw new Error('--url is missing: the address the page was saved from.');
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`--url is not an http or https address: ${text}`);
  return new URL(text);
}

/** UTC. A date alone is its midnight in UTC. */
function momentOf(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString();
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
  if (!iso.test(text) || Number.isNaN(Date.parse(text)))
    throw new Error(`--now is not an ISO date, or date-time with Z or an offset: ${text}`);
  return new Date(text).toISOString();
}

function millisecondsOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--settled-ms is not a whole number of milliseconds: ${text}`);
  return Number(text);
}

export interface Answer {
  status: 0 | 2;
  /** What belongs on standard output and standard error; each ends with a line break or is empty. */
  output: string;
  errors: string;
}

/**
 * One saved page to one JSON object `{portal, page, reader, state, observations, unreadable}`, its observations flat
 * (see flatObservation), with `pageFacts` where the page tells what belongs to no order. Status 2, with a sentence and the usage, when the arguments or the file cannot be used.
 */
export async function readPage(args: string[]): Promise<Answer> {
  try {
    const request = requestOf(args);
    const saved = openSavedPage(request.file, request.url, request.runScripts);
    const patience = request.runScripts ? PATIENCE : 0;
    const looked = await lookPatiently({ ...request, document: saved.document }, patience);
    saved.close();
    const { portal, page, reader, state, observations, unreadable, pageFacts } = looked;
    const told = { portal, page, reader, state, observations: observations.map(flatObservation), unreadable };
    const answer = pageFacts ? { ...told, pageFacts } : told;
    return { status: 0, output: `${JSON.stringify(answer)}\n`, errors: '' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { status: 2, output: '', errors: `${why}\n${USAGE}\n` };
  }
}
