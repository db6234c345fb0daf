import { Box, Table, Text } from '@mantine/core';
import type { Replacement } from '../../lib/core/capture/ledger.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { ShowMore, useSteps } from './show-more.tsx';

/** Every value that was replaced, with what stands in its place. Originals are shown here and kept nowhere. */
export function ReplacementTable({ replacements, search }: { replacements: readonly Replacement[]; search: string }) {
  const { t } = useT();
  const wanted = search.trim().toLowerCase();
  const found = replacements.filter(
    ({ original, replacement }) =>
      original.toLowerCase().includes(wanted) || replacement.toLowerCase().includes(wanted),
  );
  const [shown, more] = useSteps(found);
  return (
    <Box className="capture-list">
      <Table fz="sm" verticalSpacing={4} layout="fixed" data-testid="replacements">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('ui:capture.original')}</Table.Th>
            <Table.Th scope="col">{t('ui:capture.replacement')}</Table.Th>
            <Table.Th scope="col" w={110}>
              {t('ui:capture.kind')}
            </Table.Th>
            <Table.Th scope="col" w={64} ta="end">
              {t('ui:capture.count')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ kind, original, replacement, count }) => (
            <Table.Tr key={`${kind} ${original}`} data-kind={kind}>
              <Table.Td className="wrap" dir="auto" valign="top">
                {original}
              </Table.Td>
              <Table.Td className="wrap" dir="auto" valign="top">
                {replacement}
              </Table.Td>
              <Table.Td valign="top">{t(`ui:capture.kind.${kind}`)}</Table.Td>
              <Table.Td valign="top" ta="end" className="figures">
                {count}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {found.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {t('ui:capture.nothing')}
        </Text>
      )}
      <ShowMore onMore={more} />
    </Box>
  );
}
