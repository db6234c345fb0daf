import { Box, Button, Group, Loader, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCameraDown,
  IconEyeOff,
  IconInbox,
  IconLock,
  IconPlus,
  IconPuzzle,
  IconSettings,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { PageState } from '../lib/core/model/names.ts';
import type { Loaded } from '../lib/ui/deadlines.ts';
import { useListKeys } from '../lib/ui/list-keys.ts';
import type { RowView } from '../lib/ui/row-view.ts';
import type { TabPage } from '../lib/ui/tab-page.ts';
import { useT } from '../lib/ui/translator.tsx';
import { CaseRow } from './case-row.tsx';
import { DriftNote } from './drift-note.tsx';
import { IconButton } from './icon-button.tsx';
import { PageHeader } from './page-header.tsx';
import { StateNotice } from './state-notice.tsx';
import { tones } from './tone.tsx';

interface Props {
  /** Undefined until it is known; null on a page that is none of ours. */
  page: TabPage | null | undefined;
  rows: Loaded<RowView[]>;
  onOpen: (caseId: string) => void;
  onMore: (() => void) | null;
  onAdd: () => void;
  onOptions: () => void;
  /** Opens the preview of a capture of the page in front. */
  onCapture: () => void;
}

const icons: Record<Exclude<PageState, 'read'>, ReactNode> = {
  empty: <IconInbox size={28} />,
  loading: <Loader size="sm" />,
  'signed-out': <IconLock size={28} />,
  changed: <IconPuzzle size={28} />,
  unknown: <IconEyeOff size={28} />,
};

/** The rows of the page in the tab in front, each with its hint. */
export function RowsPage({ page, rows, onOpen, onMore, onAdd, onOptions, onCapture }: Props) {
  const { t } = useT();
  const [selected, setSelected] = useState<string | null>(null);
  const state = page?.state ?? 'unknown';
  const lost = page?.unreadable.length ?? 0;
  const shown = state === 'read' && rows.state === 'ready' ? rows.value : [];
  useListKeys({ ids: shown.map(({ caseId }) => caseId), selected });
  return (
    <Box component="main" className="page">
      <PageHeader
        title={t('ui:panel.title')}
        note={shown.length > 0 ? t('ui:panel.rows', { count: shown.length }) : ''}
      >
        {page && !page.drift && state !== 'unknown' && (
          <IconButton
            label={t('ui:drift.capture')}
            icon={<IconCameraDown size={18} aria-hidden />}
            onClick={onCapture}
          />
        )}
        <IconButton label={t('dashboard:add.open')} icon={<IconPlus size={18} aria-hidden />} onClick={onAdd} />
        <IconButton label={t('ui:options.title')} icon={<IconSettings size={18} aria-hidden />} onClick={onOptions} />
      </PageHeader>
      <Box className="page-body" data-page-state={state}>
        {page !== undefined && state !== 'read' && (
          <StateNotice
            icon={icons[state]}
            sentence={t(`ui:page.${state}.sentence`)}
            next={t(`ui:page.${state}.next`)}
            action={page && state === 'unknown' ? { label: t('ui:drift.capture'), run: onCapture } : undefined}
          />
        )}
        {page?.drift && <DriftNote drift={page.drift} said={state === 'changed'} onCapture={onCapture} />}
        {rows.state === 'failed' && (
          <StateNotice
            role="alert"
            icon={<IconAlertTriangle size={28} />}
            sentence={t('ui:failed.sentence')}
            next={t('ui:failed.next', { reason: rows.reason })}
          />
        )}
        {lost > 0 && (
          <Group className="group-head" gap={6} wrap="nowrap" c={tones['needs-review'].color} role="status">
            <IconAlertTriangle size={14} aria-hidden />
            <Text size="sm" c="inherit">
              {t('ui:page.unreadable', { count: lost })}
            </Text>
          </Group>
        )}
        {state === 'read' && rows.state === 'ready' && rows.value.length === 0 && lost === 0 && (
          <StateNotice
            icon={<IconInbox size={28} />}
            sentence={t('ui:page.empty.sentence')}
            next={t('ui:page.empty.next')}
          />
        )}
        {shown.length > 0 && (
          <Box component="ul" className="rows" aria-label={t('ui:panel.list')}>
            {shown.map((row) => (
              <CaseRow key={row.caseId} row={row} onOpen={onOpen} onFocusRow={setSelected} />
            ))}
          </Box>
        )}
        {shown.length > 0 && onMore && (
          <Group justify="center" p="xs">
            <Button variant="subtle" size="xs" onClick={onMore}>
              {t('ui:showMore')}
            </Button>
          </Group>
        )}
      </Box>
    </Box>
  );
}
