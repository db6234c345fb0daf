import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { ALIEXPRESS_HOSTS } from '../../lib/packs/aliexpress/hosts.ts';
import { SELLER_CENTRAL_HOSTS } from '../../lib/packs/amazon/hosts.ts';
import { pageAt } from './pages.ts';

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

/** The hosts whose names the sample portal answers to. */
export const PORTAL_HOSTS: readonly string[] = [...SELLER_CENTRAL_HOSTS, ...ALIEXPRESS_HOSTS];

/** The sample portal on loopback, https, any host name of the portals. `today` fixes the dates it prints. */
export async function startPortal(today = new Date()): Promise<SamplePortal> {
  const names = PORTAL_HOSTS.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sample-portal' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const requests: string[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(url.pathname);
    const asset = assets[url.pathname];
    const page = asset ? null : pageAt(url, today);
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
