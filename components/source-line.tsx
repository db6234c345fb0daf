import { Anchor, Text } from '@mantine/core';
import { useT } from '../lib/ui/translator.tsx';
import { MUTED } from './tone.tsx';

interface Props {
  /** What the source is called, or its address. */
  name: string;
  href: string | null;
  date: string;
  confidence: string;
}

/** Where a rule or a number comes from. The link is followed only when the seller clicks it, and tells nothing of us. */
export function SourceLine({ name, href, date, confidence }: Props) {
  const { t } = useT();
  return (
    <Text size="xs" c={MUTED} className="source">
      {href ? (
        <Anchor href={href} target="_blank" rel="noreferrer" c="inherit" underline="always" fz="xs">
          {name}
        </Anchor>
      ) : (
        name
      )}
      {' · '}
      {date} · {t('ui:source.confidence', { confidence })}
    </Text>
  );
}
