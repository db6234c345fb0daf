import { Box, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../lib/ui/translator.tsx';
import { ShowMore, useSteps } from './show-more.tsx';

interface Column<T> {
  header: string;
  /** In pixels; what is left is shared by the columns without one. */
  width?: number;
  /** Text of the page: it breaks anywhere and runs in its own direction. */
  isPageText?: boolean;
  /** Stands at the end of its column, figures below each other. */
  isFigure?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  testId: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** Kind and text of a row, which no two share. */
  keyOf: (row: T) => string;
}

/** A long table of what was found, drawn in steps; says so where nothing was. */
export function FoundTable<T extends { kind: string }>({ testId, columns, rows, keyOf }: Props<T>) {
  const { t } = useT();
  const [shown, more] = useSteps(rows);
  return (
    <Box className="capture-list">
      <Table fz="sm" verticalSpacing={4} layout="fixed" data-testid={testId}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ header, width, isFigure }) => (
              <Table.Th key={header} scope="col" {...(width && { w: width })} {...(isFigure && { ta: 'end' })}>
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <Table.Tr key={keyOf(row)} data-kind={row.kind}>
              {columns.map(({ header, isPageText, isFigure, cell }) => (
                <Table.Td
                  key={header}
                  valign="top"
                  {...(isPageText && { className: 'wrap', dir: 'auto' })}
                  {...(isFigure && { className: 'figures', ta: 'end' })}
                >
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {t('ui:capture.nothing')}
        </Text>
      )}
      <ShowMore onMore={more} />
    </Box>
  );
}
