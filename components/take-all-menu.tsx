import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeadlineView } from '../lib/ui/deadline-view.ts';
import type { Taken } from '../lib/ui/deadlines.ts';
import { useT } from '../lib/ui/translator.tsx';
import { TakeAlong } from './take-along.tsx';

interface Props {
  /** The open windows, those below "Show more" too; null, and said, where they could not be read. */
  readAll: () => Promise<Taken<DeadlineView> | null>;
  onCopyText: (text: string) => void;
}

/** All open windows as a calendar file or as text; read when the menu is opened. */
export function TakeAllMenu({ readAll, onCopyText }: Props) {
  const { t } = useT();
  const [taken, setTaken] = useState<Taken<DeadlineView> | null>(null);
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      opened={taken !== null}
      onChange={(opened) => {
        if (opened) void readAll().then(setTaken);
        else setTaken(null);
      }}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={t('ui:take.all')} title={t('ui:take.all')}>
          <IconCalendarDown size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {taken && (
          <>
            <Menu.Label>
              {taken.rows.length === taken.total
                ? t('ui:take.count', { count: taken.total })
                : t('ui:take.soonest', { shown: taken.rows.length, count: taken.total })}
            </Menu.Label>
            <TakeAlong rows={taken.rows} fileName="recourse-windows.ics" onCopyText={onCopyText} />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
