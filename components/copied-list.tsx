import { Accordion, Text } from '@mantine/core';
import type { CopiedReply } from '../lib/core/model/case.ts';
import { momentText } from '../lib/ui/dates.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';

/** What was copied for this case, latest first. */
export function CopiedList({ copies }: { copies: readonly CopiedReply[] }) {
  const { t, locale } = useT();
  if (copies.length === 0) return null;
  return (
    <Section title={t('ui:copies.title')}>
      <Accordion
        variant="default"
        chevronSize={14}
        styles={{ control: { paddingInline: 0 }, content: { paddingInline: 0 } }}
      >
        {[...copies].reverse().map(({ at, templateId, language, text }) => (
          <Accordion.Item key={`${at} ${templateId}`} value={`${at} ${templateId}`}>
            <Accordion.Control fz="sm">{momentText(at, locale)}</Accordion.Control>
            <Accordion.Panel>
              <Text component="div" size="sm" className="reply" lang={language} dir="auto">
                {text}
              </Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
