import { useMemo } from 'react';
import { AdviceShelf } from '../../components/advice-shelf.tsx';
import { adviceShelf } from '../../lib/packs/advice.ts';
import { adviceView } from '../../lib/ui/advice-view.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** The shelf of popular advice, in the language in use. */
export function AdviceDesk({ opened }: { opened: string | null }) {
  const translator = useT();
  const advice = useMemo(() => adviceShelf.map((one) => adviceView(one, translator)), [translator]);
  return <AdviceShelf advice={advice} opened={opened} />;
}
