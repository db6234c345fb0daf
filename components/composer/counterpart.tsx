import { Text } from '@mantine/core';
import type { Draft } from '../../lib/ui/draft.ts';
import { useT } from '../../lib/ui/translator.tsx';

interface Props {
  reply: Draft;
  counterpart: { language: string; text: string } | null;
}

/** The same template in the seller's language, under or beside the reply in the buyer's. */
export function Counterpart({ reply, counterpart }: Props) {
  const { t, locale } = useT();
  if (!counterpart || counterpart.language === reply.language) return null;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {t(reply.edited ? 'ui:counterpart.edited' : 'ui:counterpart.title', {
          language: names.of(reply.language) ?? reply.language,
        })}
      </Text>
      <Text component="div" size="sm" className="reply" lang={counterpart.language} data-testid="counterpart">
        {counterpart.text}
      </Text>
    </div>
  );
}
