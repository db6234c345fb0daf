import { Box, Loader } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconKeyboard, IconLayoutDashboard, IconSettings } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { DeadlineGroup, DeadlineView } from '../lib/ui/deadline-view.ts';
import type { Deadlines, Loaded, Taken } from '../lib/ui/deadlines.ts';
import { useListKeys } from '../lib/ui/list-keys.ts';
import type { TabPage } from '../lib/ui/tab-page.ts';
import { useT } from '../lib/ui/translator.tsx';
import { DeadlineList } from './deadline-list.tsx';
import type { DeadlineActions } from './deadline-row.tsx';
import { DriftNote } from './drift-note.tsx';
import { IconButton } from './icon-button.tsx';
import { KeysHelp } from './keys-help.tsx';
import { PageHeader } from './page-header.tsx';
import { Said } from './said.tsx';
import { StateNotice } from './state-notice.tsx';
import { TakeAllMenu } from './take-all-menu.tsx';

export interface PopupProps extends DeadlineActions {
  loaded: Loaded<Deadlines>;
  /** Rows that close within a week; null while it is not known. */
  thisWeek: number | null;
  groups: readonly DeadlineGroup[];
  selected: string | null;
  helpOpen: boolean;
  said: string;
  /** What is no longer found on the page in front; null where all is well or nothing can be told. */
  drift: TabPage['drift'] | null;
  /** The open windows, those not shown too; null, and said, where they could not be read. */
  readAll: () => Promise<Taken<DeadlineView> | null>;
  onMore: () => void;
  onHelp: (open: boolean) => void;
  onDashboard: () => void;
  onOptions: () => void;
  /** Opens the preview of a capture of the page in front. */
  onCapture: () => void;
}

/** The windows that close, soonest first. */
export function PopupPage({
  loaded,
  thisWeek,
  groups,
  selected,
  helpOpen,
  said,
  drift,
  readAll,
  onMore,
  onHelp,
  onDashboard,
  onOptions,
  onCapture,
  ...actions
}: PopupProps) {
  const { t } = useT();
  const rows: DeadlineView[] = groups.flatMap((group) => group.rows);
  const withRow = useCallback(
    (id: string, run: (row: DeadlineView) => void): void => {
      const row = rows.find((one) => one.id === id);
      if (row) run(row);
    },
    [rows],
  );
  useListKeys({
    ids: rows.map(({ id }) => id),
    selected,
    onCopy: (id) => withRow(id, actions.onCopy),
    onHelp: () => onHelp(true),
  });
  const note = thisWeek !== null && rows.length > 0 ? t('ui:popup.thisWeek', { count: thisWeek }) : '';
  return (
    <Box component="main" className="page popup">
      <PageHeader title={t('ui:popup.title')} note={note}>
        {rows.length > 0 && <TakeAllMenu readAll={readAll} onCopyText={actions.onCopyText} />}
        <IconButton
          label={t('ui:keys.title')}
          icon={<IconKeyboard size={18} aria-hidden />}
          onClick={() => onHelp(true)}
        />
        <IconButton
          label={t('dashboard:open')}
          icon={<IconLayoutDashboard size={18} aria-hidden />}
          onClick={onDashboard}
        />
        <IconButton label={t('ui:options.title')} icon={<IconSettings size={18} aria-hidden />} onClick={onOptions} />
      </PageHeader>
      <Box className="page-body">
        {drift && <DriftNote drift={drift} onCapture={onCapture} />}
        {loaded.state === 'loading' && (
          <StateNotice icon={<Loader size="sm" />} sentence={t('ui:popup.loading')} next={t('ui:popup.loadingNext')} />
        )}
        {loaded.state === 'failed' && (
          <StateNotice
            role="alert"
            icon={<IconAlertTriangle size={28} />}
            sentence={t('ui:failed.sentence')}
            next={t('ui:failed.next', { reason: loaded.reason })}
          />
        )}
        {loaded.state === 'ready' && rows.length === 0 && (
          <StateNotice icon={<IconInbox size={28} />} sentence={t('ui:popup.empty')} next={t('ui:popup.emptyNext')} />
        )}
        {loaded.state === 'ready' && rows.length > 0 && (
          <DeadlineList groups={groups} selected={selected} onMore={loaded.value.more ? onMore : null} {...actions} />
        )}
      </Box>
      <Said sentence={said} />
      <KeysHelp opened={helpOpen} onClose={() => onHelp(false)} />
    </Box>
  );
}
