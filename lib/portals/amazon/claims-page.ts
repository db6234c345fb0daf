import type { CaseKind } from '../../core/model/names.ts';
import type { PageReading, ReaderId } from '../../core/model/observation.ts';
import type { Anchor, Page } from '../contract.ts';
import { readDate } from '../dates.ts';
import type { Told } from '../told.ts';
import { put } from '../told.ts';
import {
  type CasePart,
  newPart,
  observeParts,
  putAmount,
  putMoment,
  putStage,
  shortly,
  stateWithout,
  unbound,
} from './case-parts.ts';
import { type CaseRow, caseRows, contentOf, hasHeading, saysEmpty } from './case-rows.ts';

const moments = [
  'claimOpenedDate',
  'replyByDate',
  'informationRequestedDate',
  'decidedDate',
  'notifiedDate',
  'orderDate',
] as const;
type ClaimLabel = (typeof moments)[number] | 'amountInDispute' | 'claimReason' | 'claimStatus';
type Labels = Readonly<Partial<Record<ClaimLabel, readonly string[]>> & Record<'orderId', readonly string[]>>;

/** What tells claims and chargebacks apart. */
export interface ClaimsPage {
  page: string;
  kind: CaseKind;
  reader: ReaderId;
  labels: Labels;
  headings: readonly string[];
  empty: readonly string[];
  /** Marks that show the page is what its address says. */
  markers?: string;
}

const rowsOn = ({ document }: Page, labels: Labels): CaseRow<ClaimLabel>[] => {
  const all = Object.fromEntries(
    [...moments, 'amountInDispute', 'claimReason', 'claimStatus', 'orderId'].map((name) => [
      name,
      labels[name as ClaimLabel | 'orderId'] ?? [],
    ]),
  );
  return caseRows<ClaimLabel>(contentOf(document), {
    labels: all as Record<ClaimLabel | 'orderId', readonly string[]>,
  });
};

/** Reads a list of claims. Rows found without a header are read by their labels, and the reading says so. */
export function* readClaims(at: Page, claims: ClaimsPage): Generator<void, PageReading, void> {
  const rows = rowsOn(at, claims.labels);
  const parts: CasePart[] = [];
  const unreadable: PageReading['unreadable'] = [];
  for (const [index, row] of rows.entries()) {
    const part = partOf(row, claims.labels);
    if (part) parts.push(part);
    else unreadable.push(unbound(index));
    yield;
  }
  const told = observeParts(at, claims.kind, claims.reader, parts);
  if (rows.some(({ byHeader }) => !byHeader))
    unreadable.push({
      what: claims.page,
      why: 'in-doubt: no table with known headers; rows are what stands around an order id',
    });
  const content = contentOf(at.document);
  const ours =
    hasHeading(content, claims.headings) ||
    (claims.markers !== undefined && at.document.querySelector(claims.markers) !== null);
  const state =
    told.observations.length > 0
      ? 'read'
      : stateWithout(at, { ours, rows: rows.length, empty: saysEmpty(content, claims.empty) });
  const { page, reader } = claims;
  return {
    portal: 'amazon',
    page,
    reader,
    state,
    observations: told.observations,
    unreadable: [...unreadable, ...told.unreadable],
  };
}

function partOf(row: CaseRow<ClaimLabel>, labels: Labels): CasePart | null {
  if (row.orderId === null) return null;
  const part = newPart(row.orderId);
  const told = (name: ClaimLabel): Told<string> => row.text(name);
  for (const name of moments) if (labels[name]) putMoment(part, name, row.figure(name));
  // Dates without a word beside them may mean anything.
  if (part.moments.size === 0 && row.lines.some((line) => readDate(line) !== null))
    part.absent.claimOpenedDate = 'in-doubt';
  putAmount(part, row.figure('amountInDispute'));
  put(part, 'claimReason', shortly(told('claimReason')));
  put(part, 'claimStatus', shortly(told('claimStatus')));
  putStage(part, told('claimStatus'), row.element);
  return part;
}

/** The first cell of each order's row: there a chip finds room. */
export function* claimAnchors(at: Page, labels: Labels): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const { orderId, element } of rowsOn(at, labels)) {
    if (orderId === null || found.has(orderId)) continue;
    found.add(orderId);
    yield { orderId, element: element.firstElementChild ?? element };
  }
}
