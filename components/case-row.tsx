import { Box, Group, Text, UnstyledButton } from '@mantine/core';
import type { CSSProperties, Ref } from 'react';
import type { RowView } from '../lib/ui/row-view.ts';
import { ClosingTime } from './closing-time.tsx';
import { OutcomeWord } from './outcome-word.tsx';
import { OwnLines } from './own-lines.tsx';

/** Place of a row in a list that draws only what is in view. */
interface Place {
  index: number;
  style: CSSProperties;
  ref: Ref<HTMLLIElement>;
}

interface Props {
  row: RowView;
  selected?: boolean;
  /** Where a long list puts it. */
  place?: Place;
  onOpen: (caseId: string) => void;
  onFocusRow: (caseId: string) => void;
}

/** A row of a list: what it is, by when, what next. */
export function CaseRow({ row, selected = false, place, onOpen, onFocusRow }: Props) {
  return (
    <Box
      component="li"
      className="row"
      data-testid="case-row"
      data-case={row.caseId}
      data-outcome={row.outcome}
      data-selected={selected || undefined}
      {...(place && { ref: place.ref, style: place.style, 'data-index': place.index })}
    >
      <UnstyledButton
        className="row-open"
        w="100%"
        data-row={row.caseId}
        onClick={() => onOpen(row.caseId)}
        onFocus={() => onFocusRow(row.caseId)}
      >
        <Group justify="space-between" wrap="nowrap" gap={8} align="flex-start">
          <OutcomeWord outcome={row.outcome} word={row.word} />
          {row.closing && <ClosingTime closing={row.closing} />}
        </Group>
        <Text size="sm" lh={1.4}>
          {row.next}
        </Text>
        <OwnLines lines={row.own} short />
        <Group gap={6} wrap="nowrap" c="dimmed">
          <Text component="span" size="xs" c="inherit" className="figures">
            {row.orderId}
          </Text>
          <Text component="span" size="xs" c="inherit">
            {row.about}
          </Text>
        </Group>
      </UnstyledButton>
    </Box>
  );
}
