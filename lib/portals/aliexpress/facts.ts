import type { AbsentReason, FactName, MomentReading } from '../../core/model/fact.ts';
import type { Observation, PageReading, ReaderId, Unreadable } from '../../core/model/observation.ts';
import { returnWaits, stages } from '../../packs/aliexpress/pages/words.ts';
import { fold } from '../columns.ts';
import type { Page } from '../contract.ts';
import { cutText } from '../dom.ts';
import { type Gathered, put, type Told } from '../told.ts';
import { countdownEnd, pacificMoment } from './moments.ts';
import { shopOf } from './shell.ts';

/** Longest text kept of a title, status or reason, in UTF-16 code units: the model's bound. */
const MAX_SHORT = 500;
const MAX_SKU = 120;

type MomentName = 'orderDate' | 'shippedDate' | 'receiptConfirmedDate' | 'completedDate';
type DisputeMoment = 'disputeOpenedDate' | 'disputeModifiedDate' | 'returnAgreedDate';

export const shortly = (told: Told<string>): Told<string> =>
  'value' in told ? { value: cutText(told.value.replaceAll('\n', ' '), MAX_SHORT) } : told;

export const skuOf = (told: Told<string>): Told<string> =>
  'value' in told && told.value.length > MAX_SKU ? { absent: 'unreadable' } : told;

/** Puts the moment that a text prints; words without a figure stand there when the page has none to show. */
export function putMoment(into: Gathered, name: MomentName | DisputeMoment, text: Told<string>): void {
  put(
    into,
    name,
    momentOf(text, (shown) => pacificMoment(shown)),
  );
}

function momentOf(text: Told<string>, read: (shown: string) => MomentReading | null): Told<MomentReading> {
  if ('absent' in text) return text;
  const value = read(text.value);
  return value ? { value } : { absent: /\d/.test(text.value) ? 'unreadable' : 'not-on-page' };
}

/** Whose turn it is by a status's words; absent when it holds none that is known. */
function stageOf(status: Told<string>): Told<keyof typeof stages> {
  if ('absent' in status) return status;
  const words = fold(status.value);
  for (const [stage, known] of Object.entries(stages) as [keyof typeof stages, readonly string[]][])
    if (known.some((word) => words.includes(word))) return { value: stage };
  return { absent: 'unreadable' };
}

/** Puts where a dispute stands, and the end of the wait that its status means. */
export function putStanding(into: Gathered, status: Told<string>, countdown: Told<string>, now: string): void {
  const stage = stageOf(status);
  put(into, 'disputeStatus', shortly(status));
  put(into, 'disputeStage', stage);
  const name = 'value' in stage && 'value' in status ? waitOf(stage.value, fold(status.value)) : null;
  if (name !== null)
    put(
      into,
      name,
      momentOf(countdown, (shown) => countdownEnd(shown, now)),
    );
}

function waitOf(
  stage: keyof typeof stages,
  status: string,
): 'solutionEndsDate' | 'addressEndsDate' | 'receiptEndsDate' | null {
  const says = (words: readonly string[]): boolean => words.some((word) => status.includes(word));
  if (stage === 'seller' || stage === 'negotiation') return 'solutionEndsDate';
  if (stage !== 'return') return null;
  if (says(returnWaits.address)) return 'addressEndsDate';
  return says(returnWaits.receipt) ? 'receiptEndsDate' : null;
}

/** One order's part of a page. */
export interface OrderPart extends Gathered {
  orderId: string;
}

/** Reports that a row names no single order. A row is named by its number: its words could be the buyer's. */
export const unbound = (index: number): Unreadable => ({
  what: `row ${index + 1}`,
  why: 'no single order id of 15 to 17 digits',
});

/**
 * Binds each part to its order and shop. Two parts of one order that say different things bind neither a second time:
 * the first is kept, the other reported.
 */
export function observe(
  page: Page,
  kind: Observation['kind'],
  reader: ReaderId,
  parts: readonly OrderPart[],
): Pick<PageReading, 'observations' | 'unreadable'> {
  const seen = new Map<string, Observation>();
  const unreadable: Unreadable[] = [];
  for (const part of parts) {
    put(part, 'shopId', shopOf(page));
    const { orderId, facts, absent } = part;
    const before = seen.get(orderId);
    if (before && JSON.stringify(before.facts) !== JSON.stringify(facts))
      unreadable.push({ what: `order ${orderId}`, why: 'a second row of the same order says something else' });
    if (before) continue;
    seen.set(orderId, { portal: 'aliexpress', kind, orderId, reader, observedAt: page.now, facts, absent });
    unreadable.push(...unreadIn(part));
  }
  return { observations: [...seen.values()], unreadable };
}

/** What is worth a line in the report. No text of the page is quoted: it could be the buyer's. */
const unreadIn = ({ orderId, absent }: OrderPart): Unreadable[] =>
  (Object.entries(absent) as [FactName, AbsentReason][]).flatMap(([name, why]) =>
    why === 'unreadable' || why === 'in-doubt' ? [{ what: `${name} ${orderId}`, why }] : [],
  );
