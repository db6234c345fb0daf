import { Table, Text } from '@mantine/core';
import type { FactLine } from '../lib/ui/fact-text.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';
import { MUTED, tones } from './tone.tsx';

/** What pages told of the case, and where; values that do not agree are all shown. */
export function FactTable({ facts }: { facts: readonly FactLine[] }) {
  const { t } = useT();
  return (
    <Section title={t('ui:facts.title')}>
      <Table verticalSpacing={4} horizontalSpacing={0} fz="sm" layout="fixed">
        <Table.Tbody>
          {facts.map(({ name, label, value, from, conflicts }) => (
            <Table.Tr key={name} data-fact={name}>
              <Table.Th scope="row" w="40%" fw={400} c={MUTED} className="top">
                {label}
              </Table.Th>
              <Table.Td valign="top">
                <Text size="sm" dir="auto" className="wrap" title={from}>
                  {value}
                </Text>
                <Text size="xs" c={MUTED}>
                  {from}
                </Text>
                {conflicts.map((other) => (
                  <Text key={other.from} size="xs" c={tones['needs-review'].color}>
                    {t('ui:facts.conflict', { value: other.value, from: other.from })}
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
