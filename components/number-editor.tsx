import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { MAX_NOTE } from '../lib/core/windows/override.ts';
import type { NumberLine } from '../lib/ui/number-lines.ts';
import { useT } from '../lib/ui/translator.tsx';

export interface NumberEdit {
  value: number;
  note: string;
}

interface Props {
  line: NumberLine;
  /** Why a value cannot be taken, in the seller's language; null when it can. */
  check: (line: NumberLine, value: number) => string | null;
  onKeep: (edit: NumberEdit) => void;
  onCancel: () => void;
}

/** The form for one own number: the value in the rule's own unit, and why. */
export function NumberEditor({ line, check, onKeep, onCancel }: Props) {
  const { t } = useT();
  const [value, setValue] = useState<number | string>(line.value ?? '');
  const [note, setNote] = useState(line.own?.note ?? '');
  const [error, setError] = useState<string | null>(null);
  const form = useId();
  const keep = (): void => {
    const why = typeof value === 'number' ? check(line, value) : t('packs:fault.required');
    setError(why);
    if (why === null && typeof value === 'number') onKeep({ value, note: note.trim() });
  };
  return (
    <form
      id={form}
      aria-label={line.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Stack gap="xs" py={8} maw={420}>
        <NumberInput
          label={t('packs:editor.value', { unit: line.unitName })}
          description={t('packs:editor.bounds', { ...line.bounds })}
          value={value}
          error={error}
          hideControls
          autoFocus
          onChange={(next) => {
            setValue(next);
            setError(null);
          }}
        />
        <Textarea
          label={t('packs:editor.note')}
          placeholder={t('packs:editor.notePlaceholder')}
          autosize
          minRows={1}
          maxLength={MAX_NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" size="xs">
            {t('packs:editor.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('packs:editor.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
