import type { AbsentReason, FactName } from '../../core/model/fact.ts';
import type { CaseKind, PageState } from '../../core/model/names.ts';
import type { Observation, PageReading, ReaderId, Unreadable } from '../../core/model/observation.ts';
import { currencies } from '../../packs/amazon/currencies.ts';
import { caseShell as shell } from '../../packs/amazon/pages/case-shell.ts';
import { claimStages, stagesLeftOpen } from '../../packs/amazon/pages/case-words.ts';
import type { StoreCode } from '../../packs/amazon/store-hints.ts';
import { readAmount } from '../amounts.ts';
import { fold } from '../columns.ts';
import type { Page } from '../contract.ts';
import { dateOrderOf } from '../dates.ts';
import { cutText, isHiddenWithin, visibleText } from '../dom.ts';
import { SETTLED_AFTER } from '../limits.ts';
import { type PrintedMoment, readLastMoment, settleMoment } from '../moments.ts';
import { type Gathered, put, type Told } from '../told.ts';
import { MAX_SHORT } from './order-facts.ts';
import { marketplaceOf } from './order-id.ts';

type MomentName = Extract<FactName, `${string}Date`> & Exclude<FactName, 'feedbackDate'>;

/** One order's part of a page, its dates not settled yet. */
export interface CasePart extends Gathered {
  orderId: string;
  moments: Map<MomentName, PrintedMoment>;
}

export function newPart(orderId: string): CasePart {
  const part: CasePart = { orderId, facts: {}, absent: {}, moments: new Map() };
  const store = marketplaceOf(orderId);
  put(part, 'marketplace', store === undefined ? { absent: 'not-on-page' } : { value: store });
  return part;
}

/** A text as a fact: one line, cut to the model's bound. */
export const shortly = (told: Told<string>): Told<string> =>
  'value' in told ? { value: cutText(told.value.replaceAll('\n', ' '), MAX_SHORT) } : told;

/** Words without a figure stand there when the page has no date to show. */
export function putMoment(part: CasePart, name: MomentName, text: Told<string>): void {
  const moment = 'value' in text ? readLastMoment(text.value) : null;
  if (moment) part.moments.set(name, moment);
  else part.absent[name] = 'absent' in text ? text.absent : /\d/.test(text.value) ? 'unreadable' : 'not-on-page';
}

export function putAmount(part: CasePart, text: Told<string>): void {
  const store = part.facts.marketplace as StoreCode | undefined;
  const amount = 'value' in text ? readAmount(text.value, store && currencies[store]) : null;
  const none: AbsentReason = 'absent' in text ? text.absent : 'unreadable';
  put(part, 'amountInDispute', amount ? { value: amount } : { absent: none });
}

/** Whose turn it is: by the status's words, else by the buttons that the row offers. */
export function putStage(part: CasePart, status: Told<string>, row: Element): void {
  const buttons = [...row.querySelectorAll(shell.buttons)]
    .filter((one) => !isHiddenWithin(one, row))
    .map((one) => fold(one.getAttribute('label') ?? visibleText(one)));
  const said = 'value' in status ? fold(status.value) : null;
  const stage = (said === null ? null : stageOf([said])) ?? stageOf(buttons);
  const isOpen = said === null || stagesLeftOpen.some((word) => said.startsWith(word));
  put(part, 'claimStage', stage ? { value: stage } : { absent: isOpen ? 'not-on-page' : 'unreadable' });
}

function stageOf(texts: readonly string[]): keyof typeof claimStages | null {
  for (const [stage, words] of Object.entries(claimStages) as [keyof typeof claimStages, readonly string[]][])
    if (texts.some((text) => words.some((word) => text.startsWith(word)))) return stage;
  return null;
}

/** Reports that a row names no single order. A row is named by its number: its words could be the buyer's. */
export const unbound = (index: number): Unreadable => ({
  what: `row ${index + 1}`,
  why: 'no single order id of the form 3-7-7',
});

/**
 * Binds each part to its order. What two rows of one order do not agree on is in doubt; so is a number date that no
 * other date of the page explains.
 */
export function observeParts(
  page: Page,
  kind: CaseKind,
  reader: ReaderId,
  parts: readonly CasePart[],
): Pick<PageReading, 'observations' | 'unreadable'> {
  const order = dateOrderOf(
    parts.flatMap(({ moments }) => [...moments.values()].map(({ date }) => date)),
    null,
    false,
  );
  const byOrder = new Map<string, Gathered>();
  for (const part of parts) {
    for (const [name, moment] of part.moments) {
      const value = settleMoment(moment, order);
      put(part, name, value ? { value } : { absent: 'in-doubt' });
    }
    const { facts, absent } = part;
    const before = byOrder.get(part.orderId);
    byOrder.set(part.orderId, before ? merged(before, part) : { facts, absent });
  }
  const all = [...byOrder];
  return {
    observations: all.map(
      ([orderId, told]): Observation => ({ portal: 'amazon', kind, orderId, reader, observedAt: page.now, ...told }),
    ),
    unreadable: all.flatMap(([orderId, told]) => unreadIn(orderId, told)),
  };
}

/** What two rows of one order tell together. */
function merged(one: Gathered, other: Gathered): Gathered {
  const facts = { ...other.facts, ...one.facts };
  const absent = { ...other.absent, ...one.absent };
  for (const name of Object.keys(facts) as FactName[]) {
    const [a, b] = [one.facts[name], other.facts[name]];
    delete absent[name];
    if ((a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b)) || isDoubt(name, one, other)) {
      delete facts[name];
      absent[name] = 'in-doubt';
    }
  }
  return { facts, absent };
}

const isDoubt = (name: FactName, ...all: readonly Gathered[]): boolean =>
  all.some(({ absent }) => absent[name] === 'in-doubt');

/** What is worth a line in the report. No text of the page is quoted: it could be the buyer's. */
const unreadIn = (orderId: string, { absent }: Gathered): Unreadable[] =>
  (Object.entries(absent) as [FactName, AbsentReason][]).flatMap(([name, why]) =>
    why === 'unreadable' || why === 'in-doubt' ? [{ what: `${name} ${orderId}`, why }] : [],
  );

interface Seen {
  /** Something on the page shows that it is the one its address names. */
  ours: boolean;
  /** Rows there are, but none that could be bound. */
  rows: number;
  /** Whether the page itself says that there is nothing. */
  empty: boolean;
}

/** What a page without anything that could be read is. An empty list is still loading until nothing more can come. */
export function stateWithout({ document, settledFor }: Page, { ours, rows, empty }: Seen): PageState {
  if ([...document.querySelectorAll(shell.loading)].some((one) => !isHiddenWithin(one, document))) return 'loading';
  if (rows > 0) return 'changed';
  if (!ours && document.querySelector(shell.content)?.firstElementChild && settledFor >= SETTLED_AFTER)
    return 'unknown';
  if (settledFor < SETTLED_AFTER) return 'loading';
  return empty ? 'empty' : 'changed';
}
