import { Anchor, Box, Button, Select, Stack, Switch, TagsInput, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Settings } from '../lib/ui/settings.ts';
import { useT } from '../lib/ui/translator.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { PageHeader } from './page-header.tsx';
import { Said } from './said.tsx';

interface Props {
  settings: Settings;
  version: string;
  packVersion: string;
  said: string;
  /** Sections between the look and the data: own templates. */
  children?: ReactNode;
  onChange: (part: Partial<Settings>) => void;
  onErase: () => void;
}

const languages = ['auto', 'en', 'zh-CN'] as const satisfies readonly Settings['uiLanguage'][];
const schemes = ['auto', 'light', 'dark'] as const satisfies readonly Settings['colorScheme'][];
/** The limits of the settings' own schema: longer entries are not taken. */
const MAX_TAGS = 50;
const MAX_LENGTH = 120;

const identity = [
  { field: 'names', placeholder: 'ui:seller.names.example' },
  { field: 'emails', placeholder: 'ui:seller.emails.example' },
  { field: 'phones', placeholder: 'ui:seller.phones.example' },
] as const;

/** Who the seller is, how the pages look and speak, and how everything is erased. */
export function OptionsPage({ settings, version, packVersion, said, children, onChange, onErase }: Props) {
  const { t } = useT();
  const [erasing, setErasing] = useState(false);
  const { seller } = settings;
  return (
    <Box component="main" className="page options">
      <PageHeader title={t('ui:options.title')}>
        <Anchor href="dashboard.html" size="sm" px={8}>
          {t('dashboard:open')}
        </Anchor>
      </PageHeader>
      <Box className="page-body">
        <Box component="section" className="section" aria-labelledby="seller">
          <Title order={2} id="seller">
            {t('ui:seller.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('ui:seller.why')}
          </Text>
          <Stack gap="sm">
            {identity.map(({ field, placeholder }) => (
              <TagsInput
                key={field}
                label={t(`ui:seller.${field}`)}
                description={t('ui:seller.enter')}
                placeholder={seller[field].length === 0 ? t(placeholder) : ''}
                value={seller[field]}
                maxTags={MAX_TAGS}
                splitChars={[',', ';']}
                acceptValueOnBlur
                clearable
                clearButtonProps={{ 'aria-label': t('ui:seller.clear') }}
                onChange={(tags) =>
                  onChange({
                    seller: { ...seller, [field]: tags.map((tag) => tag.trim().slice(0, MAX_LENGTH)).filter(Boolean) },
                  })
                }
              />
            ))}
          </Stack>
        </Box>
        <Box component="section" className="section" aria-labelledby="look">
          <Title order={2} id="look" mb="sm">
            {t('ui:look.title')}
          </Title>
          <Stack gap="sm">
            <Select
              label={t('ui:look.language')}
              allowDeselect={false}
              maw={280}
              value={settings.uiLanguage}
              data={languages.map((value) => ({ value, label: t(`ui:language.${value}`) }))}
              onChange={(value) => {
                const uiLanguage = languages.find((one) => one === value);
                if (uiLanguage) onChange({ uiLanguage });
              }}
            />
            <Select
              label={t('ui:look.scheme')}
              allowDeselect={false}
              maw={280}
              value={settings.colorScheme}
              data={schemes.map((value) => ({ value, label: t(`ui:scheme.${value}`) }))}
              onChange={(value) => {
                const colorScheme = schemes.find((one) => one === value);
                if (colorScheme) onChange({ colorScheme });
              }}
            />
            <Switch
              label={t('ui:look.hints')}
              description={t('ui:look.hintsWhy')}
              checked={settings.hints}
              onChange={(event) => onChange({ hints: event.currentTarget.checked })}
            />
            <Switch
              label={t('ui:look.draftCheck')}
              description={t('ui:look.draftCheckWhy')}
              checked={settings.hints && settings.draftCheck}
              disabled={!settings.hints}
              onChange={(event) => onChange({ draftCheck: event.currentTarget.checked })}
            />
          </Stack>
        </Box>
        {children}
        <Box component="section" className="section" aria-labelledby="data">
          <Title order={2} id="data">
            {t('ui:erase.section')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('ui:erase.what')}
          </Text>
          <Button size="xs" variant="default" onClick={() => setErasing(true)}>
            {t('ui:erase.open')}
          </Button>
        </Box>
        <Box component="footer" className="section">
          <Text size="xs" c="dimmed" className="figures">
            {t('ui:options.version', { version, pack: packVersion })}
          </Text>
          <Text size="xs" c="dimmed">
            {t('ui:options.promise')}
          </Text>
        </Box>
      </Box>
      <Said sentence={said} />
      <EraseDialog
        opened={erasing}
        onClose={() => setErasing(false)}
        onErase={() => {
          setErasing(false);
          onErase();
        }}
      />
    </Box>
  );
}
