import { Box, Group, Select, Switch, Table, Text, TextInput, Title } from '@mantine/core';
import { IconSearch, IconZoomCancel } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { type NumberFilter, type NumberLine, numbersMatching } from '../lib/ui/number-lines.ts';
import { useT } from '../lib/ui/translator.tsx';
import { type NumberActions, NumberRow } from './number-row.tsx';
import { StateNotice } from './state-notice.tsx';

interface Props extends NumberActions {
  lines: readonly NumberLine[];
  /** The number that was asked for, by its parameter's id; null for none. */
  asked: string | null;
  /** Faults and files, below the head. */
  children?: ReactNode;
}

const everything: NumberFilter = { search: '', portal: null, ownOnly: false };

/** Every number of every pack in a table that can be searched, each to be replaced by the seller's own. */
export function NumbersPage({ lines, asked, children, ...actions }: Props) {
  const { t } = useT();
  const [filter, setFilter] = useState<NumberFilter>(everything);
  const [editing, setEditing] = useState<string | null>(null);
  useEffect(() => {
    if (asked !== null) setFilter({ ...everything, search: asked });
  }, [asked]);
  const portals = [...new Map(lines.map(({ portal, portalName }) => [portal, portalName]))];
  const shown = numbersMatching(lines, filter);
  const change = (part: Partial<NumberFilter>): void => setFilter({ ...filter, ...part });
  return (
    <Box className="shelf">
      <Title order={2}>{t('packs:title')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('packs:what')}
      </Text>
      {children}
      <Group gap={8} mb="xs">
        <TextInput
          type="search"
          className="filter-search"
          aria-label={t('packs:search')}
          placeholder={t('packs:search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={filter.search}
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
        <Select
          size="xs"
          aria-label={t('packs:portal')}
          placeholder={t('packs:portal')}
          clearable
          clearButtonProps={{ 'aria-label': t('packs:portal.all') }}
          value={filter.portal}
          data={portals.map(([value, label]) => ({ value, label }))}
          onChange={(value) => change({ portal: portals.find(([portal]) => portal === value)?.[0] ?? null })}
        />
        <Switch
          size="xs"
          label={t('packs:ownOnly')}
          checked={filter.ownOnly}
          onChange={(event) => change({ ownOnly: event.currentTarget.checked })}
        />
        <Text size="xs" c="dimmed" role="status">
          {t('packs:count', { count: shown.length })}
        </Text>
      </Group>
      {shown.length === 0 ? (
        <StateNotice icon={<IconZoomCancel size={28} />} sentence={t('packs:none')} next={t('packs:noneNext')} />
      ) : (
        <Table
          className="numbers"
          verticalSpacing={8}
          horizontalSpacing={8}
          layout="fixed"
          aria-label={t('packs:title')}
        >
          <Table.Thead className="quiet-head">
            <Table.Tr>
              <Table.Th>{t('packs:column.name')}</Table.Th>
              <Table.Th className="numbers-value">{t('packs:column.value')}</Table.Th>
              <Table.Th className="numbers-act">{t('packs:column.act')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((line) => (
              <NumberRow
                key={line.key}
                line={line}
                editing={editing === line.key}
                {...actions}
                onEdit={(of) => setEditing(of?.key ?? null)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Box>
  );
}
