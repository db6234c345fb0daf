import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeadlineView } from '../lib/ui/deadline-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { TakeAlong } from './take-along.tsx';

interface Props {
  /** Every open window, those below "Show more" too. */
  readAll: () => Promise<readonly DeadlineView[]>;
  onCopyText: (text: string) => void;
}

/** All open windows as a calendar file or as text; read when the menu is opened. */
export function TakeAllMenu({ readAll, onCopyText }: Props) {
  const { t } = useT();
  const [rows, setRows] = useState<readonly DeadlineView[] | null>(null);
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      opened={rows !== null}
      onChange={(opened) => {
        if (opened) void readAll().then(setRows);
        else setRows(null);
      }}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={t('ui:take.all')} title={t('ui:take.all')}>
          <IconCalendarDown size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {rows && (
          <>
            <Menu.Label>{t('ui:take.count', { count: rows.length })}</Menu.Label>
            <TakeAlong rows={rows} fileName="recourse-windows.ics" onCopyText={onCopyText} />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
