import { useEffect, useState } from 'react';
import type { RecourseDb } from '../browser/db/schema.ts';
import type { Desk } from '../browser/desk.ts';
import { useCasesById } from './case-list.ts';
import { requestWindow } from './desk.ts';
import { plainRow, type RowView, rowView } from './row-view.ts';
import { sayOr } from './say-or.ts';

/** Rows read at a time, so that scrolling by one row reads nothing anew. */
const BLOCK = 25;
/** Rows kept although they are out of view. */
const KEPT = 1_000;

/**
 * The rows of a long list that are in view or were: read and judged block by block. `first` and `last`: places in
 * `ids`, last one inclusive; `now`: ms, UTC.
 */
export function useRowViews(
  db: RecourseDb,
  desk: Desk | null,
  ids: readonly string[],
  [first, last]: readonly [number, number],
  now: number,
): ReadonlyMap<string, RowView> {
  const from = Math.floor(first / BLOCK) * BLOCK;
  const to = Math.ceil((last + 1) / BLOCK) * BLOCK;
  const files = useCasesById(db, ids.slice(from, to));
  const [rows, setRows] = useState<ReadonlyMap<string, RowView>>(new Map());
  useEffect(() => {
    if (!files || !desk) return;
    const { translator } = desk;
    setRows((before) => {
      const after = new Map(before.size > KEPT ? [] : before);
      for (const { one, sameOrder } of files) {
        const { id, kind } = one;
        const assessment = desk.assess(one, sameOrder, new Date(now));
        const counting = { requestWindow, zone: desk.zoneOf(one), now };
        after.set(
          id,
          kind === 'sellerFeedback'
            ? rowView(one, assessment, counting, translator)
            : plainRow(
                one,
                sayOr({ key: `dashboard:kind.${kind}` }, kind, translator),
                assessment,
                counting,
                translator,
              ),
        );
      }
      return after;
    });
  }, [files, desk, now]);
  return rows;
}
