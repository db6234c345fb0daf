import { Box, Button, Table, Text } from '@mantine/core';
import type { Kept } from '../../lib/core/capture/ledger.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { ShowMore, useSteps } from './show-more.tsx';

interface Props {
  kept: readonly Kept[];
  search: string;
  onStrike: (word: string) => void;
}

/** What stays in the copy as it is: the portal's own words, each of which the seller may strike. */
export function KeptTable({ kept, search, onStrike }: Props) {
  const { t } = useT();
  const wanted = search.trim().toLowerCase();
  const found = kept
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .sort((a, b) => Number(a.kind === 'markup') - Number(b.kind === 'markup'));
  const [shown, more] = useSteps(found);
  return (
    <Box className="capture-list">
      <Table fz="sm" verticalSpacing={4} layout="fixed" data-testid="kept">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('ui:capture.keptWords')}</Table.Th>
            <Table.Th scope="col" w={130}>
              {t('ui:capture.kind')}
            </Table.Th>
            <Table.Th scope="col" w={64} ta="end">
              {t('ui:capture.count')}
            </Table.Th>
            <Table.Th scope="col" w={140} ta="end">
              {t('ui:capture.strikeThis')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ kind, text, count }) => (
            <Table.Tr key={`${kind} ${text}`}>
              <Table.Td className="wrap" dir="auto">
                {text}
              </Table.Td>
              <Table.Td>{t(`ui:capture.kept.${kind}`)}</Table.Td>
              <Table.Td ta="end" className="figures">
                {count}
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('ui:capture.strikeNamed', { text })}
                  onClick={() => onStrike(text)}
                >
                  {t('ui:capture.strikeThis')}
                </Button>
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
