import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/cli/read-page-command.ts';

const url = 'https://sellercentral.amazon.com/feedback-manager/index.html';
const fixture = (slug: string): string => resolve(import.meta.dirname, '../portals/amazon', slug, 'source.html');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const answerOf = async (...args: string[]) => JSON.parse((await readPage(['--url', url, ...args])).output);

describe('read-page', () => {
  it('prints one JSON object with flat observations', async () => {
    const answer = await answerOf('--now', '2026-11-22T09:00:00+01:00', fixture('today-en-us-without-scripts'));
    expect(Object.keys(answer)).toEqual(['portal', 'page', 'reader', 'state', 'observations', 'unreadable']);
    expect(answer.observations[0]).toEqual({
      kind: 'sellerFeedback',
      orderId: '111-2000001-2000001',
      rating: 1,
      comments: 'Ordered two weeks ago, nothing came and nobody answers.',
      feedbackDate: '2026-11-18',
      marketplace: 'US',
      absent: { removalAction: 'not-ready' },
    });
  });

  it('gives null for what a row did not tell, and both dates of one in doubt', async () => {
    const [row] = (await answerOf(fixture('dates-one-in-doubt'))).observations;
    expect(row).toMatchObject({ feedbackDate: null, feedbackDates: ['2026-04-05', '2026-05-04'] });
    const [odd] = (await answerOf(fixture('odd-ratings'))).observations;
    expect(odd).toMatchObject({ rating: null, absent: { rating: 'unreadable' } });
  });

  it('runs scripts found beside the page and waits for what they draw late', async () => {
    saved('draw.js', 'window.drawn = true;');
    const page = saved(
      'late.html',
      `<html lang="en-US"><script src="https://elsewhere.example/static/draw.js?v=1"></script><feedback-list>
      <kat-table-row id="feedback-details"><kat-table-cell class="col_order_date">Nov 18, 2026</kat-table-cell>
      <kat-table-cell class="col_feedback_rating"><kat-star-rating value="2"></kat-star-rating></kat-table-cell>
      <kat-table-cell class="col_order_id"><kat-link label="111-2000001-2000001"></kat-link></kat-table-cell>
      <kat-table-cell class="col_actions"><kat-dropdown-button></kat-dropdown-button></kat-table-cell></kat-table-row>
      </feedback-list><script>
      if (window.drawn) setTimeout(() => {
        const root = document.querySelector('kat-dropdown-button').attachShadow({ mode: 'open' });
        root.innerHTML = '<button data-action="request_removal">x</button>';
      }, 120);
      </script></html>`,
    );
    expect((await answerOf(page)).observations[0].absent.removalAction).toBe('not-ready');
    expect((await answerOf('--run-scripts', page)).observations[0].removalAction).toBe('offered');
  });

  it('gives scripts no way out', async () => {
    const page = saved(
      'out.html',
      `<html><head><title>x</title></head><body><div id="sc-content-container"></div><script>
      const ways = [typeof XMLHttpRequest, typeof WebSocket, typeof EventSource, typeof fetch];
      document.querySelector('#sc-content-container').innerHTML =
        ways.every((way) => way === 'undefined') ? '<feedback-list></feedback-list>' : '<h1>open</h1>';
      </script></body></html>`,
    );
    expect((await answerOf('--run-scripts', '--settled-ms', '20000', page)).state).toBe('changed');
  });

  it('believes an empty list only when told that the page has settled', async () => {
    expect((await answerOf(fixture('empty-list-settled'))).state).toBe('loading');
    expect((await answerOf('--settled-ms', '12000', fixture('empty-list-settled'))).state).toBe('empty');
  });

  it('calls a page that no reader knows unknown, off the portals without a portal', async () => {
    const page = saved('other.html', '<p>Hello</p>');
    const unknown = { page: 'unknown', reader: null, state: 'unknown', observations: [], unreadable: [] };
    const at = async (address: string) => JSON.parse((await readPage(['--url', address, page])).output);
    expect(await at('https://sellercentral.amazon.com/home')).toEqual({ portal: 'amazon', ...unknown });
    expect(await at('https://shop.example/feedback-manager/')).toEqual({ portal: null, ...unknown });
  });

  it.each([
    ['a missing file', ['--url', url, '/nowhere/page.html'], /file cannot be read/],
    ['no file', ['--url', url], /Name one file/],
    ['two files', ['--url', url, 'a.html', 'b.html'], /Name one file/],
    ['no address', ['a.html'], /--url is missing/],
    ['a bad address', ['--url', 'feedback', 'a.html'], /--url is not/],
    ['a file address', ['--url', 'file:///a.html', 'a.html'], /--url is not/],
    ['a bad moment', ['--url', url, '--now', 'today', 'a.html'], /--now is not/],
    ['a moment without a zone', ['--url', url, '--now', '2026-11-22T09:00', 'a.html'], /--now is not/],
    ['a day that is none', ['--url', url, '--now', '2026-13-41', 'a.html'], /--now is not/],
    ['a bad number', ['--url', url, '--settled-ms', '-5x', 'a.html'], /settled-ms/],
    ['an option that is none', ['--url', url, '--fast', 'a.html'], /--fast/],
  ])('refuses %s with a sentence, status 2 and nothing on standard output', async (_, args, sentence) => {
    expect(await readPage(args)).toEqual({ status: 2, output: '', errors: expect.stringMatching(sentence) });
  });

  it('is a command of its own', async () => {
    const root = resolve(import.meta.dirname, '../..');
    const run = promisify(execFile);
    const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'lib/cli/read-page.ts'), '--url', url];
    const missing = join(folder, 'none.html');
    const [found, refused] = await Promise.allSettled(
      [fixture('today-zh-cn'), missing].map((file) => run(process.execPath, [...args, file], { cwd: root })),
    );
    expect(found?.status === 'fulfilled' && JSON.parse(found.value.stdout).observations).toHaveLength(4);
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 2, stdout: '' } });
  }, 60_000);
});
