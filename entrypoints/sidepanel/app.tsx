import { goToCase, useCaseHash } from '../../lib/ui/case-hash.ts';
import { PageFrame } from '../../lib/ui/frame.tsx';
import { CaseDesk } from './case-desk.tsx';
import { RowsDesk } from './rows-desk.tsx';

function Panel() {
  const caseId = useCaseHash();
  return caseId === null ? <RowsDesk onOpen={goToCase} /> : <CaseDesk key={caseId} caseId={caseId} />;
}

export const App = () => (
  <PageFrame title="ui:panel.title">
    <Panel />
  </PageFrame>
);
