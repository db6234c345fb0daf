import { useState } from 'react';
import { goToCase, useCaseHash } from '../../lib/ui/case-hash.ts';
import { PageFrame } from '../../lib/ui/frame.tsx';
import { CaseDesk } from './case-desk.tsx';
import { ManualDesk } from './manual-desk.tsx';
import { RowsDesk } from './rows-desk.tsx';

function Panel() {
  const caseId = useCaseHash();
  const [adding, setAdding] = useState(false);
  const open = (id: string): void => {
    setAdding(false);
    goToCase(id);
  };
  if (caseId !== null) return <CaseDesk key={caseId} caseId={caseId} />;
  if (adding)
    return (
      <main className="page">
        <ManualDesk onKept={open} onCancel={() => setAdding(false)} />
      </main>
    );
  return <RowsDesk onOpen={open} onAdd={() => setAdding(true)} />;
}

export const App = () => (
  <PageFrame title="ui:panel.title">
    <Panel />
  </PageFrame>
);
