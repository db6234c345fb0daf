import { Button, Center, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface NoticeProps {
  icon: ReactNode;
  sentence: string;
  /** The one next step, in words. */
  next: string;
  action?: { label: string; run: () => void } | undefined;
  role?: 'status' | 'alert';
}

/** A designed state without rows: one sentence, one next step. */
export function StateNotice({ icon, sentence, next, action, role = 'status' }: NoticeProps) {
  return (
    <Center p="xl" role={role}>
      <Stack gap={6} align="center" maw={300}>
        <Text component="span" c="dimmed" lh={0} aria-hidden>
          {icon}
        </Text>
        <Text size="md" fw={600} ta="center">
          {sentence}
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          {next}
        </Text>
        {action && (
          <Button size="xs" variant="default" mt={6} onClick={action.run}>
            {action.label}
          </Button>
        )}
      </Stack>
    </Center>
  );
}
