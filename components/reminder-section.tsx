import { Box, Group, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import type { Settings } from '../lib/ui/settings.ts';
import { useT } from '../lib/ui/translator.tsx';

type Reminders = Settings['reminders'];

interface Props {
  reminders: Reminders;
  /** Whether the browser allows notifications; null until it is known. */
  allowed: boolean | null;
  /** The browser or the seller said no when asked last. */
  refused: boolean;
  /** Inside the gesture: the browser asks the seller. */
  onSwitch: (on: boolean) => void;
  onChange: (reminders: Reminders) => void;
}

/** What the quiet hours are when they are first switched on. */
const QUIET: NonNullable<Reminders['quiet']> = { from: '22:00', to: '08:00' };

/** Reminders by notification: off until the seller asks for them, silent in the quiet hours. */
export function ReminderSection({ reminders, allowed, refused, onSwitch, onChange }: Props) {
  const { t } = useT();
  const { quiet } = reminders;
  const on = reminders.on && allowed === true;
  const setQuiet = (part: Partial<NonNullable<Reminders['quiet']>>): void => {
    const next = { ...(quiet ?? QUIET), ...part };
    if (next.from !== '' && next.to !== '') onChange({ ...reminders, quiet: next });
  };
  return (
    <Box component="section" className="section" aria-labelledby="reminders">
      <Title order={2} id="reminders">
        {t('ui:remind.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('ui:remind.why')}
      </Text>
      <Stack gap="sm">
        <Switch
          label={t('ui:remind.switch')}
          description={t('ui:remind.switchWhy')}
          checked={on}
          disabled={allowed === null}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {refused && !on && (
          <Text size="sm" role="alert">
            {t('ui:remind.refused')}
          </Text>
        )}
        <Switch
          label={t('ui:remind.quiet')}
          description={t('ui:remind.quietWhy')}
          checked={quiet !== null}
          disabled={!on}
          onChange={(event) => onChange({ ...reminders, quiet: event.currentTarget.checked ? QUIET : null })}
        />
        {on && quiet !== null && (
          <Group gap="sm">
            <TextInput
              type="time"
              label={t('ui:remind.from')}
              value={quiet.from}
              onChange={(event) => setQuiet({ from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('ui:remind.to')}
              value={quiet.to}
              onChange={(event) => setQuiet({ to: event.currentTarget.value })}
            />
          </Group>
        )}
      </Stack>
    </Box>
  );
}
