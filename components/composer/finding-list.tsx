import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import type { Finding, Level } from '../../lib/core/compliance/finding.ts';
import { quoteOf, sourceOf } from '../../lib/core/compliance/shown.ts';
import { useT } from '../../lib/ui/translator.tsx';

const signs: Record<Level, { icon: typeof IconInfoCircle; color: string }> = {
  block: { icon: IconHandStop, color: 'var(--tone-bad)' },
  warn: { icon: IconAlertTriangle, color: 'var(--tone-doubt)' },
  info: { icon: IconInfoCircle, color: 'dimmed' },
};

/** What is wrong with a text: how bad, where, why, what to write instead, and the rule behind it. */
export function FindingList({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const { t, say } = useT();
  return (
    <Stack gap={8} id={id} data-testid="findings">
      {findings.map((finding) => {
        const { ruleId, level, note, alternative, start } = finding;
        const { icon: Icon, color } = signs[level];
        const source = sourceOf(finding);
        const quote = quoteOf(finding);
        return (
          <Group
            key={`${ruleId} ${start}`}
            gap={8}
            wrap="nowrap"
            align="flex-start"
            data-testid="finding"
            data-rule={ruleId}
          >
            <Text component="span" c={color} lh={1}>
              <Icon size={16} className="word-icon" aria-hidden />
            </Text>
            <div>
              <Text size="sm">
                <Text component="span" inherit fw={600} c={color}>
                  {t(`ui:finding.${level}`)}
                </Text>{' '}
                {say(note)}
              </Text>
              {quote !== null && (
                <Text size="xs" c="dimmed" className="wrap">
                  {t('ui:finding.where', { text: quote })}
                </Text>
              )}
              <Text size="sm">{t('ui:finding.instead', { what: say(alternative) })}</Text>
              <Text size="xs" c="dimmed">
                {source.href ? (
                  <Anchor href={source.href} target="_blank" rel="noreferrer" c="inherit" underline="always" fz="xs">
                    {source.name}
                  </Anchor>
                ) : (
                  source.name
                )}
              </Text>
            </div>
          </Group>
        );
      })}
    </Stack>
  );
}
