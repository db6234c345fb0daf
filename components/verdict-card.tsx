import { Badge, Box, Group, List, Text } from '@mantine/core';
import type { VerdictView } from '../lib/ui/case-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { ClosingTime } from './closing-time.tsx';
import { OutcomeWord } from './outcome-word.tsx';
import { OwnLines } from './own-lines.tsx';

/** The answer first: outcome, how likely, why, and what to do now. */
export function VerdictCard({ caseId, verdict }: { caseId: string; verdict: VerdictView }) {
  const { t } = useT();
  return (
    <Box
      component="section"
      aria-label={t('ui:verdict.title')}
      className="section verdict"
      data-testid="verdict"
      data-case={caseId}
      data-outcome={verdict.outcome}
    >
      <OutcomeWord outcome={verdict.outcome} word={verdict.heading} size="lg" />
      {(verdict.likelihood || verdict.closing) && (
        <Group gap={12} mt={4}>
          {verdict.closing && <ClosingTime closing={verdict.closing} />}
          {verdict.closing && (
            <Text component="span" size="xs" c="dimmed" aria-hidden>
              {verdict.closing.absolute}
            </Text>
          )}
          {verdict.likelihood && (
            <Badge variant="default" size="sm" tt="none" fw={500}>
              {verdict.likelihood}
            </Badge>
          )}
        </Group>
      )}
      <OwnLines lines={verdict.own} />
      {verdict.why.map((sentence) => (
        <Text key={sentence} size="sm" mt={4}>
          {sentence}
        </Text>
      ))}
      {verdict.record && (
        <Text size="xs" c="dimmed" mt={4}>
          {verdict.record}
        </Text>
      )}
      {verdict.textAlone && (
        <Text size="sm" mt={4} c="dimmed">
          {verdict.textAlone}
        </Text>
      )}
      <Text size="sm" fw={600} mt={8}>
        {verdict.next}
      </Text>
      {verdict.lookUp.length > 0 && (
        <List size="sm" mt={4} spacing={2}>
          {verdict.lookUp.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      {verdict.flags.length > 0 && (
        <Box mt={8}>
          <Text size="xs" c="dimmed">
            {t('ui:flags.title')}
          </Text>
          <List size="sm" spacing={2}>
            {verdict.flags.map((flag) => (
              <List.Item key={flag}>{flag}</List.Item>
            ))}
          </List>
        </Box>
      )}
    </Box>
  );
}
