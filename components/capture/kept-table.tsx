import { Button } from '@mantine/core';
import type { Kept } from '../../lib/core/capture/ledger.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { FoundTable } from './found-table.tsx';

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
  return (
    <FoundTable
      testId="kept"
      rows={found}
      keyOf={({ kind, text }) => `${kind} ${text}`}
      columns={[
        { header: t('ui:capture.keptWords'), isPageText: true, cell: ({ text }) => text },
        { header: t('ui:capture.kind'), width: 130, cell: ({ kind }) => t(`ui:capture.kept.${kind}`) },
        { header: t('ui:capture.count'), width: 64, isFigure: true, cell: ({ count }) => count },
        {
          header: t('ui:capture.strikeThis'),
          width: 140,
          isFigure: true,
          cell: ({ text }) => (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('ui:capture.strikeNamed', { text })}
              onClick={() => onStrike(text)}
            >
              {t('ui:capture.strikeThis')}
            </Button>
          ),
        },
      ]}
    />
  );
}
