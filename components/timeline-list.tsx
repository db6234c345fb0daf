import { Text, Timeline } from '@mantine/core';
import type { TimelineLine } from '../lib/ui/timeline-text.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';

/** The case's story, latest first. */
export function TimelineList({ lines }: { lines: readonly TimelineLine[] }) {
  const { t } = useT();
  if (lines.length === 0) return null;
  return (
    <Section title={t('ui:timeline.title')}>
      <Timeline bulletSize={10} lineWidth={1} active={-1}>
        {lines.map(({ key, when, dateTime, what }) => (
          <Timeline.Item key={key}>
            <Text size="sm" className="wrap">
              {what}
            </Text>
            <Text size="xs" c="dimmed" className="figures">
              <time dateTime={dateTime}>{when}</time>
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
