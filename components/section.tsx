import { Box, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of a case, with its heading; `aside` stands at the heading's end. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" className="section" aria-labelledby={id}>
      <Group justify="space-between" gap={8} mb={6} wrap="nowrap">
        <Title order={2} id={id} fz="sm">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Box>
  );
}
