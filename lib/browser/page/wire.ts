import { browser } from 'wxt/browser';
import type { ProtocolMap } from '../messaging.ts';

/*
 * The page's end of the protocol: the envelope of @webext-core/messaging, which the worker uses, without the weight of
 * its error serialiser and logger. Every page of the portal carries this script, so each kilobyte counts.
 */

type Name = keyof ProtocolMap;
type Sent<N extends Name> = Parameters<ProtocolMap[N]>[0];
type Answer<N extends Name> = ReturnType<ProtocolMap[N]>;

/** Rejects when the worker refused, failed or went away. */
export async function send<N extends Name>(type: N, data: Sent<N>): Promise<Answer<N>> {
  const answer: { res?: Answer<N>; err?: { message?: string } } | undefined = await browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    timestamp: Date.now(),
  });
  if (!answer || answer.err) throw new Error(answer?.err?.message);
  return answer.res as Answer<N>;
}

/** Listens to what the worker tells this page. */
export function listen<N extends Name>(type: N, heard: (data: Sent<N>) => void): void {
  browser.runtime.onMessage.addListener((message: { type?: unknown; data: Sent<N> }, _, respond) => {
    if (message?.type !== type) return;
    heard(message.data);
    respond({});
  });
}
