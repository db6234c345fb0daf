import { Box, Button, Group, Text } from '@mantine/core';
import { exportRules, type OwnRuleSet } from '../lib/core/windows/own-file.ts';
import { useT } from '../lib/ui/translator.tsx';
import { FileReport } from './file-report.tsx';
import { JsonFile } from './json-file.tsx';

/** What became of a file that was read. */
export interface RulesReport {
  count: number;
  shop: boolean;
  faults: readonly { place: number; why: string }[];
}

/** An entry in memory that does not hold, in the seller's language. */
interface KeptFault {
  place: number;
  parameter: string | null;
  why: string;
}

interface Props {
  rules: OwnRuleSet;
  faults: readonly KeptFault[];
  report: RulesReport | null;
  onImport: (file: File) => void;
  onRemove: (place: number) => void;
}

/** The own rules as a file, a way out and a way in, and what of them does not hold. */
export function OwnRulesFile({ rules, faults, report, onImport, onRemove }: Props) {
  const { t } = useT();
  return (
    <Box mb="sm">
      {faults.length > 0 && (
        <Box role="alert" mb="xs" data-testid="rule-faults">
          <Text size="sm" c="var(--tone-doubt)">
            {t('packs:faults', { count: faults.length })}
          </Text>
          {faults.map(({ place, parameter, why }) => (
            <Group key={place} gap={8}>
              <Text size="xs" className="wrap">
                {t('packs:fault.entry', { place, name: parameter === null ? '' : ` (${parameter})`, why })}
              </Text>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('packs:fault.remove', { place })}
                onClick={() => onRemove(place)}
              >
                {t('packs:fault.remove.short')}
              </Button>
            </Group>
          ))}
        </Box>
      )}
      <Text size="xs" c="dimmed" mb={4}>
        {t('packs:file.what')}
      </Text>
      <JsonFile
        text={rules.overrides.length === 0 && rules.shop === null ? null : exportRules(rules)}
        fileName="recourse-rules.json"
        importLabel={t('packs:file.import')}
        exportLabel={t('packs:file.export')}
        onImport={onImport}
      />
      {report && (
        <FileReport
          testId="rules-report"
          said={t('packs:file.done', {
            count: report.count,
            shop: report.shop ? t('packs:file.shop') : '',
            faults: report.faults.length,
          })}
          faults={report.faults.map(({ place, why }) =>
            place === 0 ? t('packs:file.faultWhole', { why }) : t('packs:file.fault', { place, why }),
          )}
        />
      )}
    </Box>
  );
}
