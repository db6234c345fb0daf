import { Table, Text } from '@mantine/core';
import type { FactLine } from '../lib/ui/fact-text.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';

/** What pages told of the case, and where. One source for all is said once; values that do not agree are all shown. */
export function FactTable({ facts }: { facts: readonly FactLine[] }) {
  const { t } = useT();
  const sources = new Set(facts.map(({ from }) => from));
  const only = sources.size === 1 ? facts[0]?.from : undefined;
  return (
    <Section title={t('ui:facts.title')}>
      {only && (
        <Text size="xs" c="dimmed">
          {only}
        </Text>
      )}
      <Table verticalSpacing={4} horizontalSpacing={0} fz="sm" layout="fixed">
        <Table.Tbody>
          {facts.map(({ name, label, value, from, conflicts }) => (
            <Table.Tr key={name} data-fact={name}>
              <Table.Th scope="row" w="40%" fw={400} c="dimmed" className="top">
                {label}
              </Table.Th>
              <Table.Td valign="top">
                <Text size="sm" dir="auto" className="wrap" title={from}>
                  {value}
                </Text>
                {!only && (
                  <Text size="xs" c="dimmed">
                    {from}
                  </Text>
                )}
                {conflicts.map((other) => (
                  <Text key={other.from} size="xs" c="var(--tone-doubt)">
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
