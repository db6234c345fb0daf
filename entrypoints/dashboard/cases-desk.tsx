import { useState } from 'react';
import { CasesPage } from '../../components/cases-page.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { type CaseFilter, noFilter } from '../../lib/ui/case-filter.ts';
import { goToCase } from '../../lib/ui/case-hash.ts';
import { useCaseIds } from '../../lib/ui/case-list.ts';
import { goToAdd, goToTab } from '../../lib/ui/dashboard-place.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { useDesk } from '../../lib/ui/desk.ts';
import { useNow } from '../../lib/ui/now.ts';
import { useRowViews } from '../../lib/ui/row-views.ts';
import { useView } from '../../lib/ui/store.ts';
import { CaseDesk } from '../sidepanel/case-desk.tsx';
import { ManualDesk } from '../sidepanel/manual-desk.tsx';

const NO_IDS: readonly string[] = [];
const START: readonly [number, number] = [0, 0];

/** All cases, read by index in pages, and the one in the address beside them. */
export function CasesDesk({ caseId, adding }: { caseId: string | null; adding: boolean }) {
  const [filter, setFilter] = useState<CaseFilter>(noFilter);
  const [selected, setSelected] = useState<string | null>(caseId);
  const [range, setRange] = useState(START);
  const { helpOpen, setHelp } = useView();
  const now = useNow();
  const desk = useDesk();
  const list = useCaseIds(pageDb(), filter, now);
  const ids = list.state === 'ready' ? list.value.ids : NO_IDS;
  const rows = useRowViews(pageDb(), desk, ids, range, now);
  const [onRange] = useState(() => (first: number, last: number) => setRange([first, last]));
  const toList = (): void => goToTab('cases');
  const beside = adding ? (
    <ManualDesk onKept={goToCase} onCancel={toList} />
  ) : (
    caseId !== null && <CaseDesk key={caseId} caseId={caseId} beside onBack={toList} />
  );
  return (
    <>
      <CasesPage
        list={list}
        rows={rows}
        filter={filter}
        selected={selected}
        beside={beside || null}
        onFilter={(part) => setFilter({ ...filter, ...part })}
        onSelect={setSelected}
        onOpen={goToCase}
        onRange={onRange}
        onAdd={goToAdd}
        onImport={() => goToTab('import')}
        onHelp={() => setHelp(true)}
      />
      <KeysHelp opened={helpOpen} onClose={() => setHelp(false)} />
    </>
  );
}
