import { Box, Button, Group, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconFilterOff, IconInbox, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import type { CaseFilter } from '../lib/ui/case-filter.ts';
import type { CaseIds } from '../lib/ui/case-list.ts';
import type { Loaded } from '../lib/ui/deadlines.ts';
import type { RowView } from '../lib/ui/row-view.ts';
import { useTableKeys } from '../lib/ui/table-keys.ts';
import { useT } from '../lib/ui/translator.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';
import { StateNotice } from './state-notice.tsx';

interface Props {
  list: Loaded<CaseIds>;
  rows: ReadonlyMap<string, RowView>;
  filter: CaseFilter;
  selected: string | null;
  /** What stands at the right: a case, or the form for a new one; null for neither. */
  beside: ReactNode;
  onFilter: (part: Partial<CaseFilter>) => void;
  onSelect: (caseId: string) => void;
  onOpen: (caseId: string) => void;
  onRange: (first: number, last: number) => void;
  onAdd: () => void;
  onImport: () => void;
  onHelp: () => void;
}

const NO_IDS: readonly string[] = [];

/** All cases at the left, one of them at the right. */
export function CasesPage(props: Props) {
  const { list, rows, filter, selected, beside, onFilter, onSelect, onOpen, onRange, onAdd, onImport, onHelp } = props;
  const { t } = useT();
  const search = useRef<HTMLInputElement>(null);
  const ready = list.state === 'ready' ? list.value : null;
  const ids = ready?.ids ?? NO_IDS;
  useTableKeys({ ids, selected, onSelect, onOpen, onSearch: () => search.current?.focus(), onHelp });
  return (
    <Box className="desk" data-beside={beside !== null || undefined}>
      <Box component="section" className="desk-list" aria-label={t('dashboard:tab.cases')}>
        <CaseFilters
          filter={filter}
          portals={ready?.portals ?? []}
          kinds={ready?.kinds ?? []}
          searchRef={search}
          onChange={onFilter}
        />
        <Group className="group-head" justify="space-between" gap={8} wrap="nowrap">
          <Text size="xs" c="dimmed" role="status" className="figures">
            {ready ? t('dashboard:cases.count', { count: ready.ids.length, total: ready.total }) : ''}
          </Text>
          <Button size="compact-xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
            {t('dashboard:add.open')}
          </Button>
        </Group>
        {list.state === 'loading' && <Loader size="sm" m="xl" />}
        {list.state === 'failed' && (
          <StateNotice
            role="alert"
            icon={<IconAlertTriangle size={28} />}
            sentence={t('ui:failed.sentence')}
            next={t('ui:failed.next', { reason: list.reason })}
          />
        )}
        {ready?.total === 0 && (
          <StateNotice
            icon={<IconInbox size={28} />}
            sentence={t('dashboard:cases.none')}
            next={t('dashboard:cases.noneNext')}
            action={{ label: t('dashboard:cases.import'), run: onImport }}
          />
        )}
        {ready && ready.total > 0 && ids.length === 0 && (
          <StateNotice
            icon={<IconFilterOff size={28} />}
            sentence={t('dashboard:cases.nonePass')}
            next={t('dashboard:cases.nonePassNext')}
          />
        )}
        {ids.length > 0 && (
          <CaseTable ids={ids} rows={rows} selected={selected} onSelect={onSelect} onOpen={onOpen} onRange={onRange} />
        )}
      </Box>
      <Box className="desk-case">
        {beside ?? (
          <StateNotice
            icon={<IconInbox size={28} />}
            sentence={t('dashboard:cases.choose')}
            next={t('dashboard:cases.chooseNext')}
          />
        )}
      </Box>
    </Box>
  );
}
