import { DashboardPage } from '../../components/dashboard-page.tsx';
import { goToTab, usePlace } from '../../lib/ui/dashboard-place.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { PageFrame } from '../../lib/ui/frame.tsx';
import { openOptions } from '../../lib/ui/open-case.ts';
import { useNewsCount } from '../../lib/ui/pack-news.ts';
import { useView } from '../../lib/ui/store.ts';
import { AdviceDesk } from './advice-desk.tsx';
import { CasesDesk } from './cases-desk.tsx';
import { ChangesDesk } from './changes-desk.tsx';
import { ImportDesk } from './import-desk.tsx';
import { RulesDesk } from './rules-desk.tsx';

function Dashboard() {
  const place = usePlace();
  const { said } = useView();
  const news = useNewsCount(pageDb());
  return (
    <DashboardPage
      tab={place.tab}
      said={said}
      news={news}
      panels={{
        cases: () => <CasesDesk caseId={place.caseId} adding={place.adding} />,
        import: () => <ImportDesk />,
        advice: () => <AdviceDesk opened={place.advice} />,
        rules: () => <RulesDesk asked={place.number} />,
        changes: () => <ChangesDesk />,
      }}
      onTab={goToTab}
      onOptions={openOptions}
    />
  );
}

export const App = () => (
  <PageFrame title="dashboard:title">
    <Dashboard />
  </PageFrame>
);
