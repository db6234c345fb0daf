import { Box, Tabs } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type DashboardTab, dashboardTabs } from '../lib/ui/dashboard-place.ts';
import { useT } from '../lib/ui/translator.tsx';
import { IconButton } from './icon-button.tsx';
import { PageHeader } from './page-header.tsx';
import { Said } from './said.tsx';

interface Props {
  tab: DashboardTab;
  said: string;
  /** What an update changed and the seller has not seen. */
  news: number;
  /** What each tab holds; only the open one is made. */
  panels: Record<DashboardTab, () => ReactNode>;
  onTab: (tab: DashboardTab) => void;
  onOptions: () => void;
}

/** The full page: cases, import, advice, the rules and what changed in them. */
export function DashboardPage({ tab, said, news, panels, onTab, onOptions }: Props) {
  const { t } = useT();
  const names: Record<DashboardTab, string> = {
    cases: t('dashboard:tab.cases'),
    import: t('dashboard:tab.import'),
    advice: t('dashboard:tab.advice'),
    rules: t('packs:tab'),
    changes: news > 0 ? t('packs:changes.tabCount', { count: news }) : t('packs:changes.tab'),
  };
  return (
    <Box component="main" className="page dashboard">
      <PageHeader title={t('dashboard:title')}>
        <IconButton label={t('ui:options.title')} icon={<IconSettings size={18} aria-hidden />} onClick={onOptions} />
      </PageHeader>
      <Tabs
        className="dashboard-tabs"
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const chosen = dashboardTabs.find((one) => one === value);
          if (chosen) onTab(chosen);
        }}
      >
        <Tabs.List aria-label={t('dashboard:tabs')}>
          {dashboardTabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {names[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {dashboardTabs.map((one) => (
          <Tabs.Panel key={one} value={one} className="dashboard-panel">
            {one === tab && panels[one]()}
          </Tabs.Panel>
        ))}
      </Tabs>
      <Said sentence={said} />
    </Box>
  );
}
