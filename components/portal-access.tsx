import { Box, Button, Group, Text, Title } from '@mantine/core';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  /** Hosts of the portal, all of them asked for at once. */
  hosts: readonly string[];
  /** Those allowed now; null until it is known. */
  allowed: readonly string[] | null;
  failed: string | null;
  onAsk: () => void;
  onDrop: () => void;
}

/** The portal that is read only when the seller allows it: what is asked for, what is allowed, and how to take it back. */
export function PortalAccess({ hosts, allowed, failed, onAsk, onDrop }: Props) {
  const { t } = useT();
  const some = allowed !== null && allowed.length > 0;
  const all = some && allowed.length === hosts.length;
  const standing = all
    ? t('ui:access.on')
    : some
      ? t('ui:access.part', { hosts: allowed.join(', ') })
      : t('ui:access.off');
  return (
    <Box component="section" className="section" aria-labelledby="access">
      <Title order={2} id="access">
        {t('ui:access.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('ui:access.why')}
      </Text>
      <Text size="sm" c="dimmed" mb="sm" className="figures">
        {t('ui:access.hosts', { hosts: hosts.join(', ') })}
      </Text>
      {allowed !== null && (
        <Group gap="sm" align="center">
          {!all && (
            <Button size="xs" variant="default" data-testid="allow-portal" onClick={onAsk}>
              {t('ui:access.allow')}
            </Button>
          )}
          {some && (
            <Button size="xs" variant="default" data-testid="drop-portal" onClick={onDrop}>
              {t('ui:access.remove')}
            </Button>
          )}
          <Text size="sm" role="status">
            {failed === null ? standing : t('ui:access.failed', { reason: failed })}
          </Text>
        </Group>
      )}
    </Box>
  );
}
