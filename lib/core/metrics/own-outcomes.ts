import { currentFact } from '../casework/current.ts';
import type { Likelihood } from '../model/assessment.ts';
import type { Case } from '../model/case.ts';

/** What became of a request: as the seller recorded it, else as pages show it. `seems-removed`: the row is gone, nobody confirmed. */
export type RequestOutcome = 'pending' | 'removed' | 'struck-through' | 'refused' | 'seems-removed';

export function requestOutcome(one: Case): RequestOutcome | null {
  if (one.request === null) return null;
  if (one.request.decision !== 'pending') return one.request.decision;
  if (currentFact(one, 'struckThrough') || currentFact(one, 'amazonNote') !== undefined) return 'struck-through';
  return currentFact(one, 'listed') === false ? 'seems-removed' : 'pending';
}

/** The seller's own record with one ground. Undecided requests count nowhere. */
export interface OwnRecord {
  granted: number;
  refused: number;
}

export function ownRecord(cases: readonly Case[], ground: string): OwnRecord {
  const record = { granted: 0, refused: 0 };
  for (const one of cases) {
    if (one.request?.ground !== ground) continue;
    const outcome = requestOutcome(one);
    if (outcome === 'removed' || outcome === 'struck-through') record.granted += 1;
    else if (outcome === 'refused') record.refused += 1;
  }
  return record;
}

/** From how many decisions on a record speaks, and the shares of granted ones that lower and raise. */
export interface RecordWeight {
  least: number;
  lowersBelow: number;
  raisesFrom: number;
}

const steps: readonly Likelihood[] = ['low', 'medium', 'high'];

/** The likelihood from the evidence, moved at most one step by the seller's own record with the ground. */
export function refined(likelihood: Likelihood, { granted, refused }: OwnRecord, weight: RecordWeight): Likelihood {
  const decided = granted + refused;
  if (decided < weight.least) return likelihood;
  const share = granted / decided;
  const step = share < weight.lowersBelow ? -1 : share >= weight.raisesFrom ? 1 : 0;
  return steps[Math.min(steps.length - 1, Math.max(0, steps.indexOf(likelihood) + step))] ?? likelihood;
}
