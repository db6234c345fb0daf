import { Anchor, Text } from '@mantine/core';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  /** The clause or the page's name; empty where only the address is known. */
  name: string;
  href: string | null;
  date: string;
  confidence: string;
}

/** Where a rule or a number comes from. The link is followed only when the seller clicks it, and tells nothing of us. */
export function SourceLine({ name, href, date, confidence }: Props) {
  const { t } = useT();
  return (
    <Text size="xs" c="dimmed" className="source">
      {href ? (
        <Anchor href={href} target="_blank" rel="noreferrer" c="inherit" underline="always" fz="xs">
          {[name, new URL(href).host].filter(Boolean).join(', ')}
        </Anchor>
      ) : (
        name || t('ui:source.none')
      )}
      {' · '}
      {date} · {t('ui:source.confidence', { confidence })}
    </Text>
  );
}
