import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  opened: boolean;
  onClose: () => void;
  onErase: () => void;
}

/** Asks for a typed word before everything is erased. */
export function EraseDialog({ opened, onClose, onErase }: Props) {
  const { t } = useT();
  const [typed, setTyped] = useState('');
  const word = t('ui:erase.word');
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const close = (): void => {
    setTyped('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('ui:erase.title')}
      centered
      closeButtonProps={{ 'aria-label': t('ui:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('ui:erase.warning')}</Text>
        <TextInput
          data-autofocus
          label={t('ui:erase.type', { word })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap={8}>
          <Button size="xs" variant="default" onClick={close}>
            {t('ui:cancel')}
          </Button>
          <Button
            size="xs"
            color="red.9"
            disabled={!sure}
            onClick={() => {
              setTyped('');
              onErase();
            }}
          >
            {t('ui:erase.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
