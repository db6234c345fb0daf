import { Group, Select, Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { type CaseFilter, outcomeChoices } from '../lib/ui/case-filter.ts';
import { sayOr } from '../lib/ui/say-or.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  filter: CaseFilter;
  portals: readonly string[];
  kinds: readonly string[];
  searchRef: RefObject<HTMLInputElement | null>;
  onChange: (part: Partial<CaseFilter>) => void;
}

/** What of the cases to list. Portals and kinds are those there are cases of. */
export function CaseFilters({ filter, portals, kinds, searchRef, onChange }: Props) {
  const translator = useT();
  const { t } = translator;
  return (
    <Group gap={8} p="xs" className="filters">
      <TextInput
        ref={searchRef}
        type="search"
        size="xs"
        className="filter-search"
        aria-label={t('dashboard:filter.search')}
        placeholder={t('dashboard:filter.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
      />
      <Select
        size="xs"
        className="filter-choice"
        aria-label={t('dashboard:filter.portal')}
        placeholder={t('dashboard:filter.portal')}
        clearable
        value={filter.portal}
        data={portals.map((value) => ({
          value,
          label: sayOr({ key: `dashboard:portal.${value}` }, value, translator),
        }))}
        onChange={(portal) => onChange({ portal })}
      />
      <Select
        size="xs"
        className="filter-choice"
        aria-label={t('dashboard:filter.kind')}
        placeholder={t('dashboard:filter.kind')}
        clearable
        value={filter.kind}
        data={kinds.map((value) => ({ value, label: sayOr({ key: `dashboard:kind.${value}` }, value, translator) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        size="xs"
        className="filter-choice"
        aria-label={t('dashboard:filter.outcome')}
        placeholder={t('dashboard:filter.outcome')}
        clearable
        value={filter.outcome}
        data={outcomeChoices.map((value) => ({
          value,
          label: value === 'rest' ? t('dashboard:filter.rest') : t(`page:outcome.${value}`),
        }))}
        onChange={(value) => onChange({ outcome: outcomeChoices.find((one) => one === value) ?? null })}
      />
      <Switch
        size="xs"
        label={t('dashboard:filter.open')}
        checked={filter.open}
        onChange={(event) => onChange({ open: event.currentTarget.checked })}
      />
    </Group>
  );
}
