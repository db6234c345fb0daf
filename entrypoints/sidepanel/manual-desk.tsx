import { useMemo, useState } from 'react';
import { ManualForm } from '../../components/manual-form.tsx';
import { marketplaceOf } from '../../lib/portals/amazon/order-id.ts';
import { splitPasted } from '../../lib/portals/pasted.ts';
import { keepByHand, manualPortals } from '../../lib/ui/by-hand.ts';
import { localToday, zoneOfStore } from '../../lib/ui/dates.ts';
import { useNow } from '../../lib/ui/now.ts';
import { useRulebook } from '../../lib/ui/rulebook.ts';
import { useT } from '../../lib/ui/translator.tsx';

interface Props {
  onKept: (caseId: string) => void;
  onCancel: () => void;
}

/** The form for a case that no page showed: what can be pasted is split, what is kept is opened. */
export function ManualDesk({ onKept, onCancel }: Props) {
  const translator = useT();
  const packs = useRulebook()?.packs;
  const portals = useMemo(() => manualPortals(translator, packs), [translator, packs]);
  const [failed, setFailed] = useState<string | null>(null);
  const now = useNow();
  return (
    <ManualForm
      portals={portals}
      today={localToday(zoneOfStore('JP'), now)}
      failed={failed}
      split={(pasted, { orderId }) => splitPasted(pasted, orderId)}
      storeOf={(orderId) => marketplaceOf(orderId) ?? null}
      onKeep={(entry) =>
        void keepByHand(entry).then((answer) => ('error' in answer ? setFailed(answer.error) : onKept(answer.caseId)))
      }
      onCancel={onCancel}
    />
  );
}
