import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useRef } from 'react';
import type { NumberLine } from '../lib/ui/number-lines.ts';
import { useT } from '../lib/ui/translator.tsx';
import { type NumberEdit, NumberEditor } from './number-editor.tsx';
import { SourceLine } from './source-line.tsx';

export interface NumberActions {
  check: (line: NumberLine, value: number) => string | null;
  onKeep: (line: NumberLine, edit: NumberEdit) => void;
  onReset: (line: NumberLine) => void;
}

interface Props extends NumberActions {
  line: NumberLine;
  editing: boolean;
  onEdit: (line: NumberLine | null) => void;
}

/** One number: what it is, where it holds, how much it is and since when, where that is written. */
export function NumberRow({ line, editing, check, onKeep, onReset, onEdit }: Props) {
  const { t } = useT();
  const change = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    onEdit(null);
    change.current?.focus();
  };
  return (
    <>
      <Table.Tr data-testid="number" data-number={line.parameter} data-own={line.own ? true : undefined}>
        <Table.Th scope="row" fw={400} className="top">
          <Text size="sm">{line.name}</Text>
          <Text size="xs" c="dimmed">
            {line.portalName} · {line.stores}
          </Text>
          <SourceLine
            name={line.sourceTitle}
            href={line.sourceHref}
            date={line.sourceDate}
            confidence={line.confidence}
          />
          {line.conflict !== null && (
            <Text size="xs" c="var(--tone-doubt)">
              {line.conflict}
            </Text>
          )}
        </Table.Th>
        <Table.Td className="top">
          <Text size="sm" className="figures">
            {line.amount}
          </Text>
          {line.own ? (
            <OwnValue line={line} own={line.own} />
          ) : (
            <Text size="xs" c="dimmed">
              {line.since}
            </Text>
          )}
        </Table.Td>
        <Table.Td className="top">
          {line.fixed !== null ? (
            <Text size="xs" c="dimmed">
              {line.fixed}
            </Text>
          ) : (
            <Stack gap={4} align="flex-start">
              <Button
                ref={change}
                size="compact-xs"
                variant="default"
                aria-label={t('packs:edit', { name: line.name })}
                aria-expanded={editing}
                onClick={() => onEdit(editing ? null : line)}
              >
                {t('packs:edit.short')}
              </Button>
              {line.own && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('packs:reset', { amount: line.published, name: line.name })}
                  onClick={() => {
                    onReset(line);
                    change.current?.focus();
                  }}
                >
                  {t('packs:reset.short', { amount: line.published })}
                </Button>
              )}
            </Stack>
          )}
        </Table.Td>
      </Table.Tr>
      {editing && (
        <Table.Tr data-testid="number-editor">
          <Table.Td colSpan={3}>
            <NumberEditor
              line={line}
              check={check}
              onKeep={(edit) => {
                close();
                onKeep(line, edit);
              }}
              onCancel={close}
            />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function OwnValue({ line, own }: { line: NumberLine; own: NonNullable<NumberLine['own']> }) {
  const { t } = useT();
  return (
    <>
      <Group gap={4}>
        <Badge size="xs" variant="outline" color="gray" c="var(--tone-strike)" radius="sm" tt="none">
          {t('packs:ownValue')}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed">
        {t('packs:published', { amount: line.published })}
      </Text>
      {own.note !== '' && (
        <Text size="xs" className="wrap">
          {t('packs:noteLabel', { note: own.note })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('packs:madeAt', { date: own.madeAt })}
      </Text>
    </>
  );
}
