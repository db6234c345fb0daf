import { Box, Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { RowView } from '../lib/ui/row-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { CaseRow } from './case-row.tsx';

/** Height of a row until it is drawn, in px; the true one is measured then. */
const ROW = 66;
/** Rows drawn beyond the edge of what is seen. */
const BEYOND = 8;

interface Props {
  ids: readonly string[];
  /** The rows that are read by now. */
  rows: ReadonlyMap<string, RowView>;
  selected: string | null;
  onSelect: (caseId: string) => void;
  onOpen: (caseId: string) => void;
  /** First and last place in view, last one inclusive. */
  onRange: (first: number, last: number) => void;
}

/** The cases, however many: only what is in view is drawn. */
export function CaseTable({ ids, rows, selected, onSelect, onOpen, onRange }: Props) {
  const { t } = useT();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: (index) => ids[index] ?? index,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  useEffect(() => {
    const at = selected === null ? -1 : ids.indexOf(selected);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [selected, ids, virtual]);
  // The focus follows the selection, as soon as the row is drawn, unless it stands elsewhere on the page.
  const drawn = selected !== null && rows.has(selected) && items.some(({ key }) => key === selected);
  useEffect(() => {
    const { activeElement } = document;
    if (!drawn || (activeElement !== document.body && !frame.current?.contains(activeElement))) return;
    for (const button of frame.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
      if (button.dataset.row === selected) button.focus({ preventScroll: true });
  }, [selected, drawn]);
  return (
    <Box ref={frame} className="table-frame">
      <Box
        component="ul"
        className="rows table"
        h={virtual.getTotalSize()}
        aria-label={t('dashboard:cases.list')}
        data-testid="case-table"
      >
        {items.map(({ index, start, key }) => {
          const id = ids[index];
          const row = id === undefined ? undefined : rows.get(id);
          const style = { transform: `translateY(${start}px)` };
          return row ? (
            <CaseRow
              key={key}
              row={row}
              selected={row.caseId === selected}
              place={{ index, style, ref: virtual.measureElement }}
              onOpen={onOpen}
              onFocusRow={onSelect}
            />
          ) : (
            <Box key={key} component="li" className="row table-row" style={style} h={ROW} p="xs">
              <Skeleton h={12} w="40%" mb={8} />
              <Skeleton h={12} w="70%" />
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
