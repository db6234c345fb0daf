import { Group, Progress, Text, VisuallyHidden } from '@mantine/core';
import type { UrgencyBucket } from '../lib/core/windows/urgency.ts';
import type { Closing } from '../lib/ui/dates.ts';
import { MUTED } from './tone.tsx';

const URGENT = 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))';
const SOON = 'light-dark(#8a4b00, var(--mantine-color-yellow-4))';
const CALM = 'light-dark(var(--mantine-color-dark-4), var(--mantine-color-gray-3))';

const colors: Record<UrgencyBucket, string> = {
  overdue: MUTED,
  today: URGENT,
  in3days: SOON,
  week: CALM,
  later: CALM,
};

/** Time left in words, with a small meter; the full date in title and for screen readers. */
export function ClosingTime({ closing }: { closing: Closing }) {
  const color = colors[closing.bucket];
  return (
    <Group gap={8} wrap="nowrap" title={closing.absolute} component="span">
      <Progress value={closing.quarters * 25} color={color} size={4} w={28} aria-hidden />
      <Text component="span" size="sm" c={color} fw={closing.bucket === 'today' ? 600 : 400} className="figures">
        <time dateTime={closing.dateTime}>{closing.relative}</time>
        <VisuallyHidden>, {closing.absolute}</VisuallyHidden>
      </Text>
    </Group>
  );
}
