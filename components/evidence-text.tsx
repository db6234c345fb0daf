import { Group, Text } from '@mantine/core';
import type { Segment } from '../lib/core/casework/segments.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  segments: readonly Segment[];
  cut: boolean;
  language: string | null;
}

/** The buyer's words as text, never as markup: what proves and what spoils underlined in two styles, with a legend. */
export function EvidenceText({ segments, cut, language }: Props) {
  const { t } = useT();
  if (segments.length === 0)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('ui:comment.none')}
      </Text>
    );
  const has = (mark: Segment['mark']): boolean => segments.some((segment) => segment.mark === mark);
  let at = 0;
  return (
    <>
      <Text component="blockquote" size="md" className="comment" dir="auto" {...(language ? { lang: language } : {})}>
        {segments.map(({ text, mark }) => {
          const key = at;
          at += text.length;
          return mark === null ? (
            <span key={key}>{text}</span>
          ) : (
            <mark key={key} className={mark}>
              {text}
            </mark>
          );
        })}
        {cut && '…'}
      </Text>
      {(has('proves') || has('spoils')) && (
        <Group gap={14} mt={6} c="dimmed" fz="xs">
          {has('proves') && <mark className="proves">{t('page:card.proves')}</mark>}
          {has('spoils') && <mark className="spoils">{t('page:card.spoils')}</mark>}
        </Group>
      )}
    </>
  );
}
