import { Alert, Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { RequestView } from '../lib/ui/case-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';

export type Decision = NonNullable<RequestView['sent']>['decision'];
const decisions = ['pending', 'removed', 'struck-through', 'refused'] as const satisfies readonly Decision[];

interface Props {
  request: RequestView;
  onSent: () => void;
  onDecision: (decision: Decision) => void;
  onWithdraw: () => void;
  onCopyJustification: (text: string) => void;
}

/** What to choose in Amazon's own panel, the one-request warning, and what the seller did. */
export function RequestPanel({ request, onSent, onDecision, onWithdraw, onCopyJustification }: Props) {
  const { t } = useT();
  const { reason, menu, sent, canNote, justification, seemsRemoved } = request;
  if (!canNote && !sent) return null;
  return (
    <Section title={t('ui:request.title')}>
      <Stack gap={8}>
        {reason && (
          <Group gap={8} wrap="nowrap" align="flex-start">
            <Badge variant="default" radius="sm" size="lg" className="figures" ff="monospace" flex="none">
              {reason.code}
            </Badge>
            <div>
              <Text size="sm">{t('ui:request.choose', { category: reason.category, label: reason.label })}</Text>
              {reason.formOnly && (
                <Text size="xs" c="dimmed">
                  {t('ui:request.formOnly')}
                </Text>
              )}
            </div>
          </Group>
        )}
        {justification && !sent && (
          <div>
            <Text size="xs" c="dimmed">
              {t('ui:request.justification')}
            </Text>
            <Text size="sm" className="reply">
              {justification}
            </Text>
            <Button
              size="xs"
              variant="default"
              mt={4}
              data-testid="copy-justification"
              onClick={() => onCopyJustification(justification)}
            >
              {t('ui:request.copyJustification')}
            </Button>
          </div>
        )}
        {seemsRemoved && <Text size="sm">{t('ui:request.seemsRemoved')}</Text>}
        <Text size="sm" c={menu === 'offered' ? 'dimmed' : 'inherit'} data-menu={menu}>
          {t(`ui:request.menu.${menu}`)}
        </Text>
        {!sent && (
          <Alert
            variant="outline"
            color="yellow"
            p="xs"
            icon={<IconAlertTriangle size={18} aria-hidden />}
            title={t('ui:request.once.title')}
            classNames={{ icon: 'alert-icon', title: 'alert-title' }}
          >
            <Text size="sm">{t('ui:request.once.text')}</Text>
          </Alert>
        )}
        {!sent && (
          <Group>
            <Button size="xs" variant="default" onClick={onSent} data-testid="request-sent">
              {t('ui:request.sentToday')}
            </Button>
          </Group>
        )}
        {sent && (
          <Group align="flex-end" gap={8}>
            <Select
              label={t('ui:request.sentOn', { date: sent.on })}
              size="xs"
              allowDeselect={false}
              value={sent.decision}
              data={decisions.map((value) => ({ value, label: t(`ui:decision.${value}`) }))}
              onChange={(value) => {
                const decision = decisions.find((one) => one === value);
                if (decision) onDecision(decision);
              }}
            />
            <Button size="xs" variant="subtle" onClick={onWithdraw}>
              {t('ui:request.undo')}
            </Button>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
