import { Accordion, Anchor, Box, Group, Text } from '@mantine/core';
import type { WindowView } from '../lib/ui/case-view.ts';
import { numberHash } from '../lib/ui/dashboard-place.ts';
import { useT } from '../lib/ui/translator.tsx';
import { ClosingTime } from './closing-time.tsx';
import { OwnLines } from './own-lines.tsx';
import { Section } from './section.tsx';
import { SourceLine } from './source-line.tsx';

function WindowItem({ window }: { window: WindowView }) {
  const { t } = useT();
  const about = [window.actor, window.closing?.absolute, window.missing].filter(Boolean).join(' · ');
  return (
    <Accordion.Item value={window.id} data-window={window.id} data-state={window.state}>
      <Accordion.Control>
        <Group justify="space-between" wrap="nowrap" gap={8} align="flex-start">
          <Text component="span" size="sm">
            {window.title}
          </Text>
          {window.closing && window.state !== 'unknown' ? (
            <ClosingTime closing={window.closing} />
          ) : (
            <Text component="span" size="sm" c="dimmed" flex="none">
              {window.opens ?? window.stateWord}
            </Text>
          )}
        </Group>
        <Text component="span" display="block" size="xs" c="dimmed">
          {about}
        </Text>
        <OwnLines lines={window.own} />
        {window.warnings.map((warning) => (
          <Text component="span" display="block" key={warning} size="xs" c="var(--tone-doubt)">
            {warning}
          </Text>
        ))}
      </Accordion.Control>
      <Accordion.Panel>
        <Text size="xs" lang="en">
          {t('ui:windows.counted', { basis: window.basis })}
        </Text>
        {window.ownNumbers.map((parameter) => (
          <Text key={parameter} size="xs">
            <Anchor href={`dashboard.html${numberHash(parameter)}`} fz="xs">
              {t('packs:own.change')}
            </Anchor>
          </Text>
        ))}
        <SourceLine
          name={window.sourceHref ? '' : window.source}
          href={window.sourceHref}
          date={window.sourceDate}
          confidence={window.confidence}
        />
        {window.conflict !== null && (
          <Text size="xs" c="var(--tone-doubt)">
            {window.conflict}
          </Text>
        )}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

const Windows = ({ windows }: { windows: readonly WindowView[] }) => (
  <Accordion multiple chevronSize={14} chevronPosition="left" classNames={windowClasses} transitionDuration={0}>
    {windows.map((window) => (
      <WindowItem key={window.id} window={window} />
    ))}
  </Accordion>
);

const windowClasses = {
  control: 'window-control',
  label: 'window-label',
  content: 'window-content',
  chevron: 'window-chevron',
};

/** How long each window is open; opened, by which rule it was counted. Milestones and doubtful claims beside. */
export function WindowList({ windows, soft }: { windows: readonly WindowView[]; soft: readonly WindowView[] }) {
  const { t } = useT();
  return (
    <Section title={t('ui:windows.title')}>
      <Windows windows={windows} />
      {soft.length > 0 && (
        <Box mt={8}>
          <Text size="xs" c="dimmed">
            {t('ui:windows.soft')}
          </Text>
          <Windows windows={soft} />
        </Box>
      )}
    </Section>
  );
}
