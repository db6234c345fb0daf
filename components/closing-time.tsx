import { Group, Progress, Text, VisuallyHidden } from '@mantine/core';
import type { UrgencyBucket } from '../lib/core/windows/urgency.ts';
import type { Closing } from '../lib/ui/dates.ts';

const colors: Record<UrgencyBucket, string> = {
  overdue: 'dimmed',
  today: 'var(--tone-bad)',
  in3days: 'var(--tone-doubt)',
  week: 'var(--tone-plain)',
  later: 'var(--tone-plain)',
};

/** Time left in words, with a small meter; the full date in title and for screen readers. */
export function ClosingTime({ closing }: { closing: Closing }) {
  const color = colors[closing.bucket];
  const bar = closing.bucket === 'overdue' ? 'gray' : color;
  return (
    <Group gap={8} wrap="nowrap" flex="none" title={closing.absolute} component="span">
      <Progress value={closing.quarters * 25} color={bar} size={4} w={28} aria-hidden />
      <Text component="span" size="sm" c={color} fw={closing.bucket === 'today' ? 600 : 400} className="figures" inline>
        <time dateTime={closing.dateTime}>{closing.relative}</time>
        <VisuallyHidden>, {closing.absolute}</VisuallyHidden>
      </Text>
    </Group>
  );
}
