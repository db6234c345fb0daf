import { Box, Group, Text } from '@mantine/core';
import type { WindowView } from '../lib/ui/case-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { ClosingTime } from './closing-time.tsx';
import { Section } from './section.tsx';
import { SourceLine } from './source-line.tsx';
import { MUTED } from './tone.tsx';

function WindowItem({ window }: { window: WindowView }) {
  return (
    <Box component="li" className="window" data-window={window.id} data-state={window.state}>
      <Group justify="space-between" wrap="nowrap" gap={8} align="flex-start">
        <Text size="sm" fw={500}>
          {window.title}
        </Text>
        {window.closing && window.state !== 'unknown' ? (
          <ClosingTime closing={window.closing} />
        ) : (
          <Text size="sm" c={MUTED}>
            {window.opens ?? window.stateWord}
          </Text>
        )}
      </Group>
      <Text size="xs" c={MUTED}>
        {[window.actor, window.closing?.absolute].filter(Boolean).join(' · ')}
      </Text>
      {window.missing && <Text size="xs">{window.missing}</Text>}
      {window.warnings.map((warning) => (
        <Text key={warning} size="xs">
          {warning}
        </Text>
      ))}
      <Text size="xs" c={MUTED} lang="en">
        {window.basis}
      </Text>
      <SourceLine
        name={window.sourceHref ? new URL(window.sourceHref).host : window.source}
        href={window.sourceHref}
        date={window.sourceDate}
        confidence={window.confidence}
      />
    </Box>
  );
}

/** How long each window is open, by which rule; milestones and doubtful claims beside. */
export function WindowList({ windows, soft }: { windows: readonly WindowView[]; soft: readonly WindowView[] }) {
  const { t } = useT();
  return (
    <Section title={t('ui:windows.title')}>
      <Box component="ul" className="rows">
        {windows.map((window) => (
          <WindowItem key={window.id} window={window} />
        ))}
      </Box>
      {soft.length > 0 && (
        <Text size="xs" fw={600} c={MUTED} mt={8}>
          {t('ui:windows.soft')}
        </Text>
      )}
      {soft.length > 0 && (
        <Box component="ul" className="rows">
          {soft.map((window) => (
            <WindowItem key={window.id} window={window} />
          ))}
        </Box>
      )}
    </Section>
  );
}
