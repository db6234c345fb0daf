import { DashboardPage } from '../../components/dashboard-page.tsx';
import { goToTab, usePlace } from '../../lib/ui/dashboard-place.ts';
import { PageFrame } from '../../lib/ui/frame.tsx';
import { openOptions } from '../../lib/ui/open-case.ts';
import { useView } from '../../lib/ui/store.ts';
import { AdviceDesk } from './advice-desk.tsx';
import { CasesDesk } from './cases-desk.tsx';
import { ImportDesk } from './import-desk.tsx';

function Dashboard() {
  const place = usePlace();
  const { said } = useView();
  return (
    <DashboardPage
      tab={place.tab}
      said={said}
      panels={{
        cases: () => <CasesDesk caseId={place.caseId} adding={place.adding} />,
        import: () => <ImportDesk />,
        advice: () => <AdviceDesk opened={place.advice} />,
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
