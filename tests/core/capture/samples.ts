import { anonymise, type Capture } from '../../../lib/core/capture/anonymise.ts';
import type { CapturedElement, CapturedNode } from '../../../lib/core/capture/tree.ts';
import { captureFacts } from '../../../lib/packs/capture/index.ts';

export const salt = (seed: number): Uint8Array => new Uint8Array(16).fill(seed);

/** An element of a made-up page. */
export const element = (
  tag: string,
  attributes: Record<string, string>,
  ...children: CapturedNode[]
): CapturedElement => ({ tag, attributes: Object.entries(attributes), children });

/** A page of Seller Central whose body holds the given nodes, made anonymous. */
export const captureOf = (body: readonly CapturedNode[], seed = 7, struck: readonly string[] = []): Capture =>
  anonymise(
    {
      url: 'https://sellercentral.amazon.com/feedback-manager/index.html',
      takenAt: '2026-11-22T12:00:00.000Z',
      root: element('html', {}, element('body', {}, ...body)),
    },
    { facts: captureFacts, salt: salt(seed), struck },
  );

/** What the body of a capture holds. */
export function bodyOf({ page }: Capture): CapturedNode[] {
  const body = page.root.children.find((node) => typeof node !== 'string' && node.tag === 'body');
  if (typeof body !== 'object') throw new Error('A capture has a body.');
  return body.children;
}

/** What one text turns into. */
export const textAfter = (text: string, seed?: number, struck?: readonly string[]): string =>
  String(bodyOf(captureOf([text], seed, struck))[0]);

/** What one attribute turns into; undefined when it goes. */
export function attributeAfter(tag: string, attributes: Record<string, string>, name: string): string | undefined {
  const [made] = bodyOf(captureOf([element(tag, attributes)]));
  if (typeof made !== 'object') throw new Error('The element went.');
  return new Map(made.attributes).get(name);
}
