import { Badge, Box, Button, Group, Title } from '@mantine/core';
import { useDeferredValue } from 'react';
import type { DeadlineGroup } from '../lib/ui/deadline-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { type DeadlineActions, DeadlineRowItem } from './deadline-row.tsx';

/** Rows drawn at first sight, more than a popup full; the rest follows at once. */
const FIRST_SIGHT = 20;

interface Props extends DeadlineActions {
  groups: readonly DeadlineGroup[];
  selected: string | null;
  onMore: (() => void) | null;
}

/** Windows by urgency, each group with its count. */
export function DeadlineList({ groups, selected, onMore, ...actions }: Props) {
  const { t } = useT();
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const drawn = useDeferredValue(total, FIRST_SIGHT);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0));
  return (
    <>
      {groups.map(({ bucket, rows }, at) => (
        <Box component="section" key={bucket} aria-labelledby={`group-${bucket}`} className={`group group-${bucket}`}>
          <Group className="group-head" gap={8}>
            <Title order={2} id={`group-${bucket}`} fz="xs" fw={600} c="dimmed">
              {t(`ui:bucket.${bucket}`)}
            </Title>
            <Badge size="xs" variant="default" circle={rows.length < 10} className="figures">
              {rows.length}
            </Badge>
          </Group>
          <Box component="ul" className="rows">
            {rows.slice(0, Math.max(0, drawn - (starts[at] ?? 0))).map((row) => (
              <DeadlineRowItem key={row.id} row={row} selected={row.id === selected} {...actions} />
            ))}
          </Box>
        </Box>
      ))}
      {onMore && (
        <Group justify="center" p="xs">
          <Button variant="subtle" size="xs" onClick={onMore}>
            {t('ui:showMore')}
          </Button>
        </Group>
      )}
    </>
  );
}
