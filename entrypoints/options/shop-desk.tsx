import { useMemo, useState } from 'react';
import { ShopForm } from '../../components/shop-form.tsx';
import { changeOwnRules, tried } from '../../lib/ui/own-rules.ts';
import { type Rulebook, useRulebook } from '../../lib/ui/rulebook.ts';
import { readDraft, type ShopKept, sampleDraft, shopDraft } from '../../lib/ui/shop-draft.ts';
import { useView } from '../../lib/ui/store.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** ISO 4217. */
const CURRENCIES = Intl.supportedValuesOf('currency');

/** The return policy of the seller's own shop, kept when the seller says so. */
export function ShopDesk() {
  const rulebook = useRulebook();
  return rulebook && <OpenShop rulebook={rulebook} />;
}

function OpenShop({ rulebook }: { rulebook: Rulebook }) {
  const translator = useT();
  const { t } = translator;
  const { say } = useView();
  const draft = useMemo(() => shopDraft(rulebook), [rulebook]);
  // The sample begins the form anew: what is being written goes with the terms it was written for.
  const [round, setRound] = useState(0);
  const { overrides, shopIsOwn, shopFault } = rulebook;
  const own = shopIsOwn || shopFault !== null || overrides.some(({ pack }) => pack === 'merchant');
  const carryOut = async (kept: ShopKept, done: string): Promise<boolean> => {
    const reason = await tried(() => changeOwnRules(kept));
    say(reason === null ? done : t('packs:said.failed', { reason }));
    return reason === null;
  };
  const toSample = async (): Promise<void> => {
    const read = readDraft(sampleDraft(), overrides, translator);
    if ('kept' in read && (await carryOut(read.kept, t('packs:shop.saidSample')))) setRound((last) => last + 1);
  };
  return (
    <ShopForm
      key={round}
      draft={draft}
      own={own}
      fault={shopFault}
      currencies={CURRENCIES}
      onKeep={(written) => {
        const read = readDraft(written, overrides, translator);
        if ('errors' in read) return read.errors;
        void carryOut(read.kept, t('packs:shop.saidKept'));
        return null;
      }}
      onSample={() => void toSample()}
    />
  );
}
