import { Alert, Text } from '@mantine/core';
import type { ContactWarning } from '../../lib/core/replies/contact-limits.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** What speaks against writing to this buyer now. */
export function ContactNotes({ warnings }: { warnings: readonly ContactWarning[] }) {
  const { say } = useT();
  if (warnings.length === 0) return null;
  return (
    <Alert variant="outline" color="yellow" p="xs" role="note" data-testid="contact-notes">
      {warnings.map(({ id, message, source }) => (
        <Text key={id} size="sm" data-warning={id}>
          {say(message)}
          {source && (
            <Text component="span" size="xs" c="dimmed">
              {' '}
              {source}
            </Text>
          )}
        </Text>
      ))}
    </Alert>
  );
}
