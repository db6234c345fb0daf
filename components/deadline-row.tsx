import { ActionIcon, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconClockPause, IconCopy, IconDots } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DeadlineView } from '../lib/ui/deadline-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { ClosingTime } from './closing-time.tsx';
import { OutcomeWord } from './outcome-word.tsx';
import { OwnLines } from './own-lines.tsx';
import { TakeAlong } from './take-along.tsx';

/** Days for which a window can be put aside. */
const SNOOZE_DAYS = [1, 3, 7] as const;
type SnoozeDays = (typeof SNOOZE_DAYS)[number];

export interface DeadlineActions {
  onOpen: (row: DeadlineView) => void;
  onCopy: (row: DeadlineView) => void;
  onDone: (row: DeadlineView) => void;
  onSnooze: (row: DeadlineView, days: SnoozeDays) => void;
  onFocusRow: (row: DeadlineView) => void;
  onCopyText: (text: string) => void;
}

interface Props extends DeadlineActions {
  row: DeadlineView;
  selected: boolean;
}

/** One window: what it is, by when, what next; and what can be done with it. */
export function DeadlineRowItem({ row, selected, onOpen, onCopy, onDone, onSnooze, onFocusRow, onCopyText }: Props) {
  const { t } = useT();
  const over = row.closing.bucket === 'overdue';
  return (
    <Group
      component="li"
      data-testid="deadline-row"
      data-case={row.caseId}
      data-window={row.windowId}
      data-closes-on={row.closesOn}
      data-selected={selected || undefined}
      className="row"
      gap={4}
      wrap="nowrap"
      align="center"
      onFocus={() => onFocusRow(row)}
    >
      <UnstyledButton className="row-open" data-row={row.id} onClick={() => onOpen(row)}>
        <Group justify="space-between" wrap="nowrap" gap={8}>
          <OutcomeWord outcome={over ? 'not-applicable' : row.outcome} word={over ? t('ui:closed') : row.word} />
          <ClosingTime closing={row.closing} />
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
      <ActionIcon
        variant="subtle"
        color="gray"
        c="dimmed"
        size={28}
        data-testid="copy-reply"
        aria-label={t('ui:row.copy', { order: row.orderId })}
        title={t('ui:copy')}
        onClick={() => onCopy(row)}
      >
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
      <RowMenu row={row} over={over} onDone={onDone} onSnooze={onSnooze} onCopyText={onCopyText} />
    </Group>
  );
}

interface MenuProps extends Pick<DeadlineActions, 'onDone' | 'onSnooze' | 'onCopyText'> {
  row: DeadlineView;
  over: boolean;
}

/** Made at the first press: fifty menus at once would hold the popup's first sight back. */
function RowMenu({ row, over, onDone, onSnooze, onCopyText }: MenuProps) {
  const { t } = useT();
  const rows = useMemo(() => [row], [row]);
  const [wanted, setWanted] = useState(false);
  const target = (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="dimmed"
      size={28}
      aria-haspopup="menu"
      aria-label={t('ui:row.more', { order: row.orderId })}
      title={t('ui:more')}
      {...(wanted ? {} : { onClick: () => setWanted(true) })}
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );
  if (!wanted) return target;
  return (
    <Menu position="bottom-end" width={240} shadow="md" defaultOpened>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCheck size={14} aria-hidden />} onClick={() => onDone(row)}>
          {t('ui:done')}
        </Menu.Item>
        {!over && <Menu.Divider />}
        {!over &&
          SNOOZE_DAYS.map((days) => (
            <Menu.Item
              key={days}
              leftSection={<IconClockPause size={14} aria-hidden />}
              onClick={() => onSnooze(row, days)}
            >
              {t(`ui:snooze.${days}`)}
            </Menu.Item>
          ))}
        {!over && <Menu.Divider />}
        {!over && <TakeAlong rows={rows} fileName={`recourse-${row.orderId}.ics`} onCopyText={onCopyText} />}
      </Menu.Dropdown>
    </Menu>
  );
}
