import { Alert, Box, Button, FileButton, Group, List, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { PerformanceReading } from '../lib/portals/amazon/reports/performance.ts';
import type { DateAnswer, FileImport, ImportSummary } from '../lib/ui/import.ts';
import { sayOr } from '../lib/ui/say-or.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  /** The latest first. */
  files: readonly FileImport[];
  busy: boolean;
  onFiles: (files: File[]) => void;
  onDates: (answer: DateAnswer) => void;
  onCancel: () => void;
}

const KINDS = ['.tsv', '.txt', '.csv', '.json'].join(',');

/** Report files into the memory: choose or drop, watch, read what came of it. */
export function ImportPage({ files, busy, onFiles, onDates, onCancel }: Props) {
  const { t } = useT();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) onFiles(dropped);
  };
  return (
    <Box className="shelf">
      <Title order={2}>{t('dashboard:import.title')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('dashboard:import.what')}
      </Text>
      <Box
        component="section"
        className="drop"
        aria-label={t('dashboard:import.drop')}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap={8}>
          <IconFileImport size={28} aria-hidden />
          <Text size="sm">{t('dashboard:import.drop')}</Text>
          <FileButton multiple accept={KINDS} onChange={(chosen) => chosen.length > 0 && onFiles(chosen)}>
            {(props) => (
              <Button size="sm" {...props}>
                {t('dashboard:import.choose')}
              </Button>
            )}
          </FileButton>
        </Stack>
      </Box>
      <List size="sm" c="dimmed" spacing={2} my="sm">
        {(['feedback', 'orders', 'returns', 'performance'] as const).map((kind) => (
          <List.Item key={kind}>{t(`dashboard:import.kind.${kind}`)}</List.Item>
        ))}
      </List>
      <Stack gap="sm">
        {files.map((one, at) => (
          <FileState key={one.serial} one={one} onDates={onDates} onCancel={busy && at === 0 ? onCancel : null} />
        ))}
      </Stack>
    </Box>
  );
}

function FileState({
  one,
  onDates,
  onCancel,
}: {
  one: FileImport;
  onDates: Props['onDates'];
  onCancel: (() => void) | null;
}) {
  const { t } = useT();
  const { name, state, share, records, example, summary, why } = one;
  const running = state === 'reading' || state === 'judging';
  return (
    <Box component="article" className="file" aria-label={name} data-testid="import-file" data-state={state}>
      <Group justify="space-between" gap={8} wrap="nowrap">
        <Text size="sm" fw={600} className="wrap">
          {name}
        </Text>
        {onCancel && (running || state === 'asking') && (
          <Button size="compact-xs" variant="default" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        )}
      </Group>
      {running && (
        <Progress.Root size="sm" my={6}>
          <Progress.Section value={share * 100} aria-label={t(`dashboard:import.state.${state}`, { name })} />
        </Progress.Root>
      )}
      <Text size="sm" role="status" {...(state === 'failed' ? { c: 'var(--tone-bad)' } : {})}>
        {t(`dashboard:import.state.${state}`, { name, count: records, why: why ?? '' })}
      </Text>
      {state === 'asking' && example !== null && (
        <Alert variant="outline" color="gray" p="xs" mt={6} role="alert">
          <Text size="sm" mb={6}>
            {t('dashboard:import.dates', { example })}
          </Text>
          <Group gap={8}>
            {(['day-first', 'month-first', 'unknown'] as const).map((answer) => (
              <Button key={answer} size="compact-sm" variant="default" onClick={() => onDates(answer)}>
                {t(`dashboard:import.dates.${answer}`)}
              </Button>
            ))}
          </Group>
        </Alert>
      )}
      {summary && <Summary summary={summary} />}
    </Box>
  );
}

function Summary({ summary }: { summary: ImportSummary }) {
  const translator = useT();
  const { t } = translator;
  const { report, fresh, known, unreadable, listed, stores } = summary;
  return (
    <div data-testid="import-summary">
      {report !== null && (
        <Text size="sm" className="figures">
          {sayOr({ key: `ui:reader.${report}` }, report, translator)}:{' '}
          {t('dashboard:import.summary', { fresh, known, unreadable })}
        </Text>
      )}
      {listed.length > 0 && (
        <details>
          <summary>{t('dashboard:import.unreadable', { count: unreadable })}</summary>
          <List size="xs" c="dimmed" listStyleType="none">
            {listed.map(({ what, why }) => (
              <List.Item key={`${what} ${why}`} className="wrap">
                {what}: {why}
              </List.Item>
            ))}
          </List>
          {unreadable > listed.length && (
            <Text size="xs" c="dimmed">
              {t('dashboard:import.more', { count: unreadable - listed.length })}
            </Text>
          )}
        </details>
      )}
      {stores.map((store) => (
        <StoreFigures key={store.marketplaceId} store={store} />
      ))}
    </div>
  );
}

function StoreFigures({ store }: { store: PerformanceReading }) {
  const { t, locale } = useT();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const figure = (value: number | null): string => (value === null ? '–' : value.toLocaleString(locale));
  const share = (value: number | null): string => (value === null ? '–' : percent.format(value));
  type Rate = PerformanceReading['defectRates'][number];
  const lines = [
    ['rate', (one: Rate) => one.rate, share],
    ['target', (one: Rate) => one.targetValue, share],
    ['orders', (one: Rate) => one.orderCount, figure],
    ['feedback', (one: Rate) => one.negativeFeedback, figure],
    ['claims', (one: Rate) => one.claims, figure],
    ['chargebacks', (one: Rate) => one.chargebacks, figure],
  ] as const;
  return (
    <>
      <Text size="sm" mt={6}>
        {t('dashboard:import.health', {
          store: store.marketplaceId,
          score: figure(store.healthScore),
          status: store.healthStatus ?? '–',
        })}
      </Text>
      <Table className="figures" fz="xs">
        <Table.Thead className="quiet-head">
          <Table.Tr>
            <Table.Th>{t('ui:fact.fulfillmentChannel')}</Table.Th>
            {store.defectRates.map(({ channel }) => (
              <Table.Th key={channel}>{t(`ui:value.${channel}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(([name, read, show]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {t(`dashboard:odr.${name}`)}
              </Table.Th>
              {store.defectRates.map((one) => (
                <Table.Td key={one.channel}>{show(read(one))}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
