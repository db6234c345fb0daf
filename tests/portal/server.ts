import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { SELLER_CENTRAL_HOSTS } from '../../lib/packs/amazon/hosts.ts';
import { composePage } from './compose-page.ts';
import { feedbackPage, type PortalLanguage } from './feedback-page.ts';
import { manyRows, sampleRows } from './feedback-rows.ts';
import { orderPage } from './order-page.ts';

export interface SamplePortal {
  port: number;
  /** Paths asked for, in order: browser tests look here for requests that nobody should have made. */
  requests: string[];
  close(): Promise<void>;
}

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const assets: Record<string, [type: string, body: () => string]> = {
  '/katal-stub.js': ['text/javascript', () => file('../portals/amazon/katal-stub.js')],
  '/portal.js': ['text/javascript', () => file('./portal.js')],
  '/portal.css': ['text/css', () => file('./portal.css')],
};

const html = 'text/html; charset=utf-8';

/** Query of a page: `rows` how many, `late` ms until they appear, `per` page size, `lang` en or zh, `scheme` dark. */
function pageFor(url: URL, today: Date): string | null {
  const number = (name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise);
  const language = (url.searchParams.get('lang') ?? 'en') as PortalLanguage;
  if (url.pathname === '/messaging/contact') return composePage(language, url.searchParams.get('scheme'));
  if (url.pathname.startsWith('/feedback-manager/index.html')) {
    const count = number('rows', -1);
    return feedbackPage({
      language,
      rows: count < 0 ? sampleRows : manyRows(count),
      today,
      perPage: number('per', 20),
      lateBy: number('late', 400),
    });
  }
  const [, orderId] = /^\/orders-v3\/order\/([\d-]+)$/.exec(url.pathname) ?? [];
  if (orderId !== undefined) return orderPage(orderId, today);
  if (url.pathname === '/home')
    return '<!doctype html><title>Home</title><div id="sc-content-container"><h1>Home</h1></div>';
  return null;
}

/** The sample portal on loopback, https, any Seller Central host name. `today` fixes the dates it prints. */
export async function startPortal(today = new Date()): Promise<SamplePortal> {
  const names = SELLER_CENTRAL_HOSTS.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sample-portal' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const requests: string[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(url.pathname);
    const asset = assets[url.pathname];
    const page = asset ? null : pageFor(url, today);
    if (asset) response.writeHead(200, { 'content-type': asset[0] }).end(asset[1]());
    else if (page !== null) response.writeHead(200, { 'content-type': html }).end(page);
    else response.writeHead(404, { 'content-type': html }).end('<!doctype html><title>Page not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
