import { Menu } from '@mantine/core';
import { IconCalendarDown, IconClipboardText } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DeadlineView } from '../lib/ui/deadline-view.ts';
import { useFileAddress } from '../lib/ui/file-address.ts';
import { calendarOf, linesOf } from '../lib/ui/take-along.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  rows: readonly DeadlineView[];
  fileName: string;
  onCopyText: (text: string) => void;
}

/** Menu items that take windows elsewhere: into a calendar, or as text. The browser saves the file at a click. */
export function TakeAlong({ rows, fileName, onCopyText }: Props) {
  const translator = useT();
  const { t } = translator;
  const calendar = useMemo(() => calendarOf(rows, Date.now(), translator), [rows, translator]);
  const [href, keep] = useFileAddress(calendar, 'text/calendar;charset=utf-8');
  return (
    <>
      <Menu.Item
        component="a"
        href={href ?? undefined}
        download={fileName}
        onClick={keep}
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        data-testid="calendar-file"
      >
        {t('ui:take.calendar')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconClipboardText size={14} aria-hidden />}
        data-testid="copy-text"
        onClick={() => onCopyText(linesOf(rows, translator))}
      >
        {t('ui:take.text')}
      </Menu.Item>
    </>
  );
}
