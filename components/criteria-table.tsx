import { Group, Table, Text } from '@mantine/core';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { Truth } from '../lib/core/model/truth.ts';
import type { CriterionView } from '../lib/ui/case-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Section } from './section.tsx';
import { SourceLine } from './source-line.tsx';
import { tones } from './tone.tsx';

const answers: Record<Truth, { icon: typeof IconCheck; color: string; word: 'met' | 'notMet' | 'cantTell' }> = {
  yes: { icon: IconCheck, color: tones.removable.color, word: 'met' },
  no: { icon: IconX, color: 'var(--tone-bad)', word: 'notMet' },
  'cant-tell': { icon: IconQuestionMark, color: tones['needs-review'].color, word: 'cantTell' },
};

/** Each condition with its answer and its clause. */
export function CriteriaTable({ criteria }: { criteria: readonly CriterionView[] }) {
  const { t } = useT();
  if (criteria.length === 0) return null;
  return (
    <Section title={t('ui:criteria.title')}>
      <Table verticalSpacing={6} horizontalSpacing={0} fz="sm" layout="fixed">
        <Table.Thead className="quiet-head">
          <Table.Tr>
            <Table.Th w={92}>{t('ui:criteria.answer')}</Table.Th>
            <Table.Th>{t('ui:criteria.condition')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {criteria.map(({ id, truth, sentence, clause, href, date, confidence }) => {
            const { icon: Icon, color, word } = answers[truth];
            return (
              <Table.Tr key={id} data-criterion={id} data-truth={truth}>
                <Table.Td valign="top">
                  <Group gap={4} wrap="nowrap" c={color}>
                    <Icon size={14} stroke={2.5} aria-hidden />
                    <Text component="span" size="xs" fw={600} c="inherit">
                      {t(`ui:criteria.${word}`)}
                    </Text>
                  </Group>
                </Table.Td>
                <Table.Td valign="top">
                  <Text size="sm" lh={1.4}>
                    {sentence}
                  </Text>
                  <SourceLine name={clause} href={href} date={date} confidence={confidence} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
