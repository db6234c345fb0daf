import { useMemo } from 'react';
import { ChangesPage } from '../../components/changes-page.tsx';
import { changeLines, movedLines, newsLines, shippedChanges } from '../../lib/ui/change-lines.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { useNow } from '../../lib/ui/now.ts';
import { forgetPackNews, useMoved, usePackNews } from '../../lib/ui/pack-news.ts';
import { useImpacts } from '../../lib/ui/policy-changes.ts';
import { type Rulebook, useRulebook } from '../../lib/ui/rulebook.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** What changed in the rules, with what it did to the cases in memory. */
export function ChangesDesk() {
  const rulebook = useRulebook();
  return rulebook && <OpenChanges rulebook={rulebook} />;
}

function OpenChanges({ rulebook }: { rulebook: Rulebook }) {
  const translator = useT();
  const now = useNow();
  const impacts = useImpacts(pageDb(), shippedChanges, rulebook, now);
  const changes = useMemo(() => changeLines(impacts, translator), [impacts, translator]);
  const numbers = usePackNews() ?? [];
  const moved = useMoved(pageDb()) ?? [];
  const unseen = numbers.length + moved.length > 0;
  return (
    <ChangesPage
      changes={changes}
      news={unseen ? { numbers: newsLines(numbers, translator), moved: movedLines(moved, translator) } : null}
      onSeen={() => void forgetPackNews(pageDb())}
    />
  );
}
