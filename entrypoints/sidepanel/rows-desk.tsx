import { useMemo, useState } from 'react';
import { RowsPage } from '../../components/rows-page.tsx';
import { hasVerdict } from '../../lib/browser/unjudged.ts';
import { useRows } from '../../lib/ui/cases.ts';
import { pageDb } from '../../lib/ui/db.ts';
import type { Loaded } from '../../lib/ui/deadlines.ts';
import { requestWindow, useDesk } from '../../lib/ui/desk.ts';
import { useNow } from '../../lib/ui/now.ts';
import { captureTabInFront } from '../../lib/ui/open-capture.ts';
import { openOptions } from '../../lib/ui/open-case.ts';
import { plainRow, type RowView, rowView } from '../../lib/ui/row-view.ts';
import { sayOr } from '../../lib/ui/say-or.ts';
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
    const { translator } = desk;
    const value = files.value.map(({ one, sameOrder }) => {
      const assessment = desk.assess(one, sameOrder, at);
      const counting = { requestWindow, zone: desk.zoneOf(one), now };
      if (hasVerdict(one)) return rowView(one, assessment, counting, translator);
      const kind = sayOr({ key: `dashboard:kind.${one.kind}` }, one.kind, translator);
      return plainRow(one, kind, assessment, counting, translator);
    });
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
      onCapture={() => void captureTabInFront()}
    />
  );
}
