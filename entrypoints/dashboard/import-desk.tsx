import { ImportPage } from '../../components/import-page.tsx';
import { useImport } from '../../lib/ui/import.ts';

/** Report files, read in a web worker and folded into the same cases as pages. */
export function ImportDesk() {
  const { files, busy, start, answer, cancel } = useImport();
  return <ImportPage files={files} busy={busy} onFiles={start} onDates={answer} onCancel={cancel} />;
}
