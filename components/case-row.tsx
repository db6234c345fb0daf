import { Box, Group, Text, UnstyledButton } from '@mantine/core';
import type { RowView } from '../lib/ui/row-view.ts';
import { ClosingTime } from './closing-time.tsx';
import { OutcomeWord } from './outcome-word.tsx';

interface Props {
  row: RowView;
  onOpen: (caseId: string) => void;
  onFocusRow: (caseId: string) => void;
}

/** A row of the page in view: what it is, by when, what next. */
export function CaseRow({ row, onOpen, onFocusRow }: Props) {
  return (
    <Box component="li" className="row" data-testid="case-row" data-case={row.caseId} data-outcome={row.outcome}>
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
