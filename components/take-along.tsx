import { Menu } from '@mantine/core';
import { IconCalendarDown, IconClipboardText } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DeadlineView } from '../lib/ui/deadline-view.ts';
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
  const [href, setHref] = useState<string>();
  const saving = useRef(new Set<string>());
  useEffect(() => {
    const file = new Blob([calendarOf(rows, Date.now(), translator)], { type: 'text/calendar;charset=utf-8' });
    const made = URL.createObjectURL(file);
    setHref(made);
    // A file that is being saved must outlive the menu, which closes at the click; the page takes it along when it ends.
    return () => {
      if (!saving.current.has(made)) URL.revokeObjectURL(made);
    };
  }, [rows, translator]);
  return (
    <>
      <Menu.Item
        component="a"
        href={href}
        download={fileName}
        onClick={() => href !== undefined && saving.current.add(href)}
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
