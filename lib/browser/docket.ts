import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { ChipView } from './chip-view.ts';
import type { DeadlinesOf } from './db/case-store.ts';
import type { Desk } from './desk.ts';

interface Judged {
  one: Case;
  sameOrder: readonly Case[];
  assessment: Assessment;
}

/**
 * The cases judged in one piece of work, at one moment: what the store asks for its windows is kept for the chips, so
 * that no comment is read twice.
 */
export class Docket {
  private readonly judged = new Map<string, Judged>();

  constructor(
    private readonly desk: Desk,
    private readonly now: Date,
  ) {}

  /** An order by itself is no case that waits for an answer. */
  readonly deadlinesOf: DeadlinesOf = (one, sameOrder) => {
    if (one.kind === 'order') return [];
    const assessment = this.desk.assess(one, sameOrder, this.now);
    this.judged.set(one.id, { one, sameOrder, assessment });
    return this.desk.deadlinesOf(one, assessment);
  };

  /** The chip of a case that was judged here. */
  chipOf(caseId: string): ChipView[] {
    const found = this.judged.get(caseId);
    return found ? [this.desk.chipOf(found.one, found.sameOrder, found.assessment, this.now)] : [];
  }
}
