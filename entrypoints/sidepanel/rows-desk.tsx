import { useMemo, useState } from 'react';
import { RowsPage } from '../../components/rows-page.tsx';
import { useRows } from '../../lib/ui/cases.ts';
import { pageDb } from '../../lib/ui/db.ts';
import type { Loaded } from '../../lib/ui/deadlines.ts';
import { requestWindow, useDesk } from '../../lib/ui/desk.ts';
import { useNow } from '../../lib/ui/now.ts';
import { openOptions } from '../../lib/ui/open-case.ts';
import { type RowView, rowView } from '../../lib/ui/row-view.ts';
import { PAGE_SIZE } from '../../lib/ui/store.ts';
import { useTabPage } from '../../lib/ui/tab-page.ts';

/** The list: follows the tab in front. */
export function RowsDesk({ onOpen, onAdd }: { onOpen: (caseId: string) => void; onAdd: () => void }) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const page = useTabPage();
  const files = useRows(pageDb(), page ?? null, limit);
  const desk = useDesk();
  const now = useNow();
  const rows = useMemo((): Loaded<RowView[]> => {
    if (files.state !== 'ready') return files;
    if (!desk) return { state: 'loading' };
    const at = new Date(now);
    const value = files.value.map(({ one, sameOrder }) =>
      rowView(one, desk.assess(one, sameOrder, at), { requestWindow, zone: desk.zoneOf(one), now }, desk.translator),
    );
    return { state: 'ready', value };
  }, [files, desk, now]);
  const more = (page?.orderIds.length ?? 0) > limit;
  return (
    <RowsPage
      page={page}
      rows={rows}
      onOpen={onOpen}
      onMore={more ? () => setLimit(limit + PAGE_SIZE) : null}
      onAdd={onAdd}
      onOptions={openOptions}
    />
  );
}
