import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/ui/translator.tsx';

const LONGEST_TITLE = 80;

interface Props {
  /** Of the own template that is open; empty for a shipped one. */
  title: string;
  onSave: (title: string) => void;
}

/** Keeps the text as a template of the seller's own. */
export function SaveTemplate({ title, onSave }: Props) {
  const { t } = useT();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <Button size="compact-xs" variant="subtle" data-testid="save-template" onClick={() => setTyped(title)}>
        {t('ui:own.keep')}
      </Button>
    );
  const name = typed.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        onSave(name);
        setTyped(null);
      }}
    >
      <Group gap={4} align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          data-autofocus
          autoFocus
          maxLength={LONGEST_TITLE}
          label={t('ui:own.title')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" aria-disabled={name === ''}>
          {t('ui:own.save')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setTyped(null)}>
          {t('ui:cancel')}
        </Button>
      </Group>
    </form>
  );
}
