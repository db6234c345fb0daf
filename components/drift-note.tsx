import { Box, Button, Group, Text } from '@mantine/core';
import { IconCameraDown, IconPuzzle } from '@tabler/icons-react';
import { momentText } from '../lib/ui/dates.ts';
import { partName } from '../lib/ui/part-name.ts';
import type { TabPage } from '../lib/ui/tab-page.ts';
import { useT } from '../lib/ui/translator.tsx';
import './drift.css';
import { tones } from './tone.tsx';

type Drift = NonNullable<TabPage['drift']>;

interface Props {
  drift: Drift;
  /** Whether something beside it says already that nothing of the page is read. */
  said?: boolean;
  onCapture: () => void;
}

/** What is no longer found on the page in front, since when, what is still read, and the way to a capture. */
export function DriftNote({ drift, said = false, onCapture }: Props) {
  const translator = useT();
  const { t, locale } = translator;
  const nothing = drift.works.length === 0;
  return (
    <Box component="section" className="drift" aria-label={t('ui:drift.label')} data-testid="drift">
      <Group gap={6} wrap="nowrap" c={tones['needs-review'].color}>
        <IconPuzzle size={16} aria-hidden />
        <Text size="sm" fw={600} c="inherit" role="status">
          {t(nothing ? 'ui:drift.all' : 'ui:drift.some', { count: drift.missed.length })}
        </Text>
      </Group>
      <Box component="ul" className="drift-parts">
        {drift.missed.map(({ part, rows, of, since }) => (
          <Text component="li" size="sm" key={part} data-part={part}>
            {of === 0
              ? partName(part, translator)
              : t('ui:drift.rows', { part: partName(part, translator), rows, count: of })}{' '}
            <Text component="span" size="xs" c="dimmed">
              {t('ui:drift.since', { when: momentText(since, locale) })}
            </Text>
          </Text>
        ))}
      </Box>
      <Text size="sm" c="dimmed" hidden={nothing && said}>
        {nothing
          ? t('ui:drift.nothing')
          : t('ui:drift.works', {
              parts: new Intl.ListFormat(locale).format(drift.works.map((part) => partName(part, translator))),
            })}
      </Text>
      <Button
        size="xs"
        variant="default"
        mt={8}
        leftSection={<IconCameraDown size={14} aria-hidden />}
        onClick={onCapture}
        data-testid="capture"
      >
        {t('ui:drift.capture')}
      </Button>
      <Text size="xs" c="dimmed" mt={4}>
        {t('ui:drift.captureNote')}
      </Text>
    </Box>
  );
}
