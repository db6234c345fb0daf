import { Anchor, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { AdviceNote } from '../../lib/ui/resembling.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** Popular advice that the draft reads like, each with the way to the shelf. */
export function AdviceNotes({ notes }: { notes: readonly AdviceNote[] }) {
  const { t } = useT();
  if (notes.length === 0) return null;
  return (
    <Group gap={8} wrap="nowrap" align="flex-start" role="note" data-testid="advice-notes">
      <Text component="span" c="dimmed" lh={1}>
        <IconInfoCircle size={16} className="word-icon" aria-hidden />
      </Text>
      <div>
        <Text size="sm">{t('advice:like.note', { count: notes.length })}</Text>
        {notes.map(({ id, verdictWord, said, href }) => (
          <Text key={id} size="sm" c="dimmed">
            {verdictWord}: {said}{' '}
            <Anchor href={href} target="_blank" inherit>
              {t('advice:like.open')}
            </Anchor>
          </Text>
        ))}
      </div>
    </Group>
  );
}
