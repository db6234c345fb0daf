import { Alert, Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Suggestion } from '../lib/core/replies/suggest.ts';
import {
  type Channel,
  type SlotName,
  type SlotValues,
  slotTypes,
  type Tone,
  tones,
} from '../lib/core/replies/template.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';

export interface ReplyPanelProps {
  suggestions: readonly Suggestion[];
  channels: readonly Channel[];
  channel: Channel;
  languages: readonly string[];
  language: string;
  values: SlotValues;
  onChannel: (channel: Channel) => void;
  onLanguage: (language: string) => void;
  onValue: (slot: SlotName, value: string) => void;
  onCopy: (reply: Suggestion) => void;
}

/** A reply to copy: where it goes, in which language and tone; places still open are shown and hold the copy back. */
export function ReplyPanel(props: ReplyPanelProps) {
  const { suggestions, channels, channel, languages, language, values, onChannel, onLanguage, onValue, onCopy } = props;
  const { t, say, locale } = useT();
  const [tone, setTone] = useState<Tone>('warm');
  const [situation, setSituation] = useState<string | null>(null);
  const missingId = useId();
  const situations = [...new Set(suggestions.map((one) => one.situation))];
  const chosen = situations.find((one) => one === situation) ?? situations[0];
  const ofSituation = suggestions.filter((one) => one.situation === chosen);
  const reply = ofSituation.find((one) => one.tone === tone) ?? ofSituation[0];
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const missing = reply?.missing ?? [];
  useHotkeys([['c', () => reply && onCopy(reply)]]);
  const asked = (Object.keys(slotTypes) as SlotName[]).filter(
    (slot) => slotTypes[slot] !== 'money' && (missing.includes(slot) || (values[slot] ?? null) !== null),
  );
  return (
    <Section title={t('ui:reply.title')}>
      <Stack gap={8}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('ui:reply.channel')}
          value={channel}
          onChange={(value) => {
            const found = channels.find((one) => one === value);
            if (found) onChannel(found);
          }}
          data={channels.map((value) => ({ value, label: say({ key: `replies:channel.${value}` }) }))}
        />
        <Group gap={8} grow preventGrowOverflow={false} align="flex-end">
          <Select
            size="xs"
            label={t('ui:reply.situation')}
            allowDeselect={false}
            value={chosen ?? null}
            data={situations.map((value) => ({ value, label: say({ key: `replies:situation.${value}` }) }))}
            onChange={setSituation}
          />
          <Select
            size="xs"
            label={t('ui:reply.language')}
            allowDeselect={false}
            value={language}
            data={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
            onChange={(value) => value && onLanguage(value)}
          />
        </Group>
        {reply ? (
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('ui:reply.tone')}
              value={reply.tone}
              onChange={(value) => setTone(tones.find((one) => one === value) ?? 'warm')}
              data={tones
                .filter((value) => ofSituation.some((one) => one.tone === value))
                .map((value) => ({ value, label: say({ key: `replies:tone.${value}` }) }))}
            />
            <Text component="div" size="sm" className="reply" lang={reply.language} dir="auto" data-testid="reply-text">
              {reply.text}
            </Text>
            {asked.map((slot) => (
              <TextInput
                key={slot}
                size="xs"
                type={slotTypes[slot] === 'date' ? 'date' : 'text'}
                label={t(`ui:slot.${slot}`)}
                value={String(values[slot] ?? '')}
                onChange={(event) => onValue(slot, event.currentTarget.value)}
              />
            ))}
            {missing.length > 0 && (
              <Alert variant="outline" color="red" p="xs" id={missingId} role="note" data-testid="reply-missing">
                <Text size="sm">
                  {t('ui:copy.missing', { names: missing.map((name) => t(`ui:slot.${name}`)).join(', ') })}
                </Text>
              </Alert>
            )}
            <Group justify="space-between" gap={8}>
              <Button
                size="sm"
                data-testid="copy-reply"
                leftSection={<IconCopy size={16} aria-hidden />}
                {...(missing.length > 0 ? { 'aria-describedby': missingId, 'data-disabled': true } : {})}
                aria-disabled={missing.length > 0}
                onClick={() => onCopy(reply)}
              >
                {t('ui:reply.copy')}
              </Button>
              <Text size="xs" c="dimmed" className="figures">
                {reply.limit === null
                  ? t('ui:reply.length', { count: reply.length })
                  : t('ui:reply.lengthOf', { length: reply.length, limit: reply.limit })}
              </Text>
            </Group>
            <Text size="xs" c="dimmed">
              {reply.reasons.map(say).join(' · ')}
            </Text>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {t('ui:copy.none')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
