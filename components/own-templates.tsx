import { ActionIcon, Group, List, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { exportOwn, type OwnTemplate } from '../lib/core/replies/own.ts';
import { useT } from '../lib/ui/translator.tsx';
import { FileReport } from './file-report.tsx';
import { JsonFile } from './json-file.tsx';

export interface ImportReport {
  written: number;
  known: number;
  faults: readonly { place: number; why: string }[];
}

interface Props {
  templates: readonly OwnTemplate[];
  report: ImportReport | null;
  onDelete: (template: OwnTemplate) => void;
  onImport: (file: File) => void;
}

/** The templates the seller keeps: a list, a way out and a way in. */
export function OwnTemplates({ templates, report, onDelete, onImport }: Props) {
  const { t, say, locale } = useT();
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <section className="section" aria-labelledby="own-templates">
      <Title order={2} id="own-templates">
        {t('ui:own.section')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('ui:own.what')}
      </Text>
      {templates.length > 0 && (
        <List listStyleType="none" spacing={4} mb="sm">
          {templates.map((one) => (
            <List.Item key={one.id} data-testid="own-template">
              <Group justify="space-between" gap={8} wrap="nowrap">
                <div>
                  <Text size="sm">{one.title}</Text>
                  <Text size="xs" c="dimmed">
                    {[languages.of(one.language), say({ key: `replies:channel.${one.channel}` })].join(' · ')}
                  </Text>
                </div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('ui:own.delete', { title: one.title })}
                  onClick={() => onDelete(one)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      <JsonFile
        text={templates.length === 0 ? null : exportOwn(templates)}
        fileName="recourse-templates.json"
        importLabel={t('ui:own.import')}
        exportLabel={t('ui:own.export')}
        onImport={onImport}
      />
      {report && (
        <FileReport
          testId="import-report"
          said={t('ui:own.imported', { written: report.written, known: report.known, faults: report.faults.length })}
          faults={report.faults.map(({ place, why }) =>
            place === 0 ? t('ui:own.fault.file', { why }) : t('ui:own.fault.one', { place, why }),
          )}
        />
      )}
    </section>
  );
}
