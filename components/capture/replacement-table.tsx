import type { Replacement } from '../../lib/core/capture/ledger.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { FoundTable } from './found-table.tsx';

/** Every value that was replaced, with what stands in its place. Originals are shown here and kept nowhere. */
export function ReplacementTable({ replacements, search }: { replacements: readonly Replacement[]; search: string }) {
  const { t } = useT();
  const wanted = search.trim().toLowerCase();
  const found = replacements.filter(
    ({ original, replacement }) =>
      original.toLowerCase().includes(wanted) || replacement.toLowerCase().includes(wanted),
  );
  return (
    <FoundTable
      testId="replacements"
      rows={found}
      keyOf={({ kind, original }) => `${kind} ${original}`}
      columns={[
        { header: t('ui:capture.original'), isPageText: true, cell: ({ original }) => original },
        { header: t('ui:capture.replacement'), isPageText: true, cell: ({ replacement }) => replacement },
        { header: t('ui:capture.kind'), width: 110, cell: ({ kind }) => t(`ui:capture.kind.${kind}`) },
        { header: t('ui:capture.count'), width: 64, isFigure: true, cell: ({ count }) => count },
      ]}
    />
  );
}
