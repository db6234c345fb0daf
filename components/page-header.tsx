import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** The one line on top: where one is, how much there is, and a few quiet buttons. */
export function PageHeader({ title, note, children }: { title: string; note?: string; children?: ReactNode }) {
  return (
    <Group component="header" className="page-header" justify="space-between" wrap="nowrap" gap={8}>
      <Group gap={10} wrap="nowrap" align="baseline" miw={0}>
        <Title order={1}>{title}</Title>
        {note && (
          <Text component="span" size="sm" c="dimmed" truncate className="figures">
            {note}
          </Text>
        )}
      </Group>
      <Group gap={2} wrap="nowrap">
        {children}
      </Group>
    </Group>
  );
}
