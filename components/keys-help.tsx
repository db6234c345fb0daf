import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useT } from '../lib/ui/translator.tsx';

const lines = [
  { keys: ['j', 'k'], says: 'ui:keys.move' },
  { keys: ['Enter'], says: 'ui:keys.open' },
  { keys: ['c'], says: 'ui:keys.copy' },
  { keys: ['?'], says: 'ui:keys.help' },
] as const;

/** The keys of the list. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useT();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('ui:keys.title')}
      size="xs"
      centered
      closeButtonProps={{ 'aria-label': t('ui:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap={8}>
        {lines.map(({ keys, says }) => (
          <Group key={says} justify="space-between">
            <Text size="sm">{t(says)}</Text>
            <Group gap={4}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
