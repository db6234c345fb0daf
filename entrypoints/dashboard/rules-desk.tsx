import { useMemo, useState } from 'react';
import { NumbersPage } from '../../components/numbers-page.tsx';
import { OwnRulesFile, type RulesReport } from '../../components/own-rules-file.tsx';
import { numberLines } from '../../lib/ui/number-lines.ts';
import { changeOwnRules, dropEntry, importOwnRules, overrideOf, tried, whyNot } from '../../lib/ui/own-rules.ts';
import { type Rulebook, useRulebook } from '../../lib/ui/rulebook.ts';
import { useView } from '../../lib/ui/store.ts';
import { useT } from '../../lib/ui/translator.tsx';

/** Every number of the rules, with the seller's own in place. */
export function RulesDesk({ asked }: { asked: string | null }) {
  const rulebook = useRulebook();
  return rulebook && <OpenRules rulebook={rulebook} asked={asked} />;
}

function OpenRules({ rulebook, asked }: { rulebook: Rulebook; asked: string | null }) {
  const translator = useT();
  const { t } = translator;
  const { say } = useView();
  const [report, setReport] = useState<RulesReport | null>(null);
  const lines = useMemo(() => numberLines(rulebook.packs, translator), [rulebook, translator]);
  const rules = useMemo(
    () => ({ overrides: rulebook.overrides, shop: rulebook.shopIsOwn ? rulebook.shop : null }),
    [rulebook],
  );
  const carryOut = async (work: () => Promise<void>, done: string): Promise<void> => {
    const reason = await tried(work);
    say(reason === null ? done : t('packs:said.failed', { reason }));
  };
  return (
    <NumbersPage
      lines={lines}
      asked={asked}
      check={(line, value) => whyNot(line, value, rulebook, translator)}
      onKeep={(line, { value, note }) =>
        void carryOut(() => changeOwnRules({ keep: [overrideOf(line, value, note)] }), t('packs:said.kept'))
      }
      onReset={({ portal, parameter }) =>
        void carryOut(() => changeOwnRules({ drop: [{ pack: portal, parameter }] }), t('packs:said.reset'))
      }
    >
      <OwnRulesFile
        rules={rules}
        faults={rulebook.faults.map(({ why, ...fault }) => ({ ...fault, why: translator.say(why) }))}
        report={report}
        onImport={(file) => void importOwnRules(file, translator).then(setReport)}
        onRemove={(place) => void carryOut(() => dropEntry(place), t('packs:said.reset'))}
      />
    </NumbersPage>
  );
}
