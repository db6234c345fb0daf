import { Loader } from '@mantine/core';
import { useMemo } from 'react';
import { CaseMissing } from '../../components/case-missing.tsx';
import { CasePage } from '../../components/case-page.tsx';
import type { Desk } from '../../lib/browser/desk.ts';
import { act, copyText } from '../../lib/ui/act.ts';
import { goToList } from '../../lib/ui/case-hash.ts';
import { caseView } from '../../lib/ui/case-view.ts';
import { type CaseFile, useCase } from '../../lib/ui/cases.ts';
import { useCompany } from '../../lib/ui/company.ts';
import { localToday } from '../../lib/ui/dates.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { requestWindow, useDesk } from '../../lib/ui/desk.ts';
import { factLines } from '../../lib/ui/fact-text.ts';
import { useNow } from '../../lib/ui/now.ts';
import { useView } from '../../lib/ui/store.ts';
import { timelineLines } from '../../lib/ui/timeline-text.ts';
import { useComposer } from './use-composer.ts';

interface Props {
  caseId: string;
  /** Stands beside a list, on a page that says itself what was done. */
  beside?: boolean;
  onBack?: () => void;
}

/** One case, read live. */
export function CaseDesk({ caseId, beside = false, onBack = goToList }: Props) {
  const file = useCase(pageDb(), caseId);
  const desk = useDesk();
  if (file.state === 'loading') return <Loader size="sm" m="xl" />;
  if (file.state === 'failed') return <CaseMissing reason={file.reason} beside={beside} onBack={onBack} />;
  if (!file.value) return <CaseMissing reason={null} beside={beside} onBack={onBack} />;
  return desk ? (
    <OpenCase file={file.value} desk={desk} beside={beside} onBack={onBack} />
  ) : (
    <Loader size="sm" m="xl" />
  );
}

function OpenCase({ file, desk, beside, onBack }: { file: CaseFile; desk: Desk } & Required<Omit<Props, 'caseId'>>) {
  const { one, sameOrder, timeline } = file;
  const { translator } = desk;
  const { t } = translator;
  const now = useNow();
  const { said, say } = useView();
  const assessment = useMemo(() => desk.assess(one, sameOrder, new Date(now)), [desk, one, sameOrder, now]);
  const company = useCompany(pageDb(), one, assessment.ground);
  const reply = useComposer(file, desk, assessment, now);
  const zone = desk.zoneOf(one);

  const request = async (value: typeof one.request): Promise<void> => {
    const error = await act({ do: 'request', caseId: one.id, request: value });
    say(error === null ? t('ui:said.noted') : t('ui:failed.act', { reason: error }));
  };

  return (
    <CasePage
      view={caseView(one, assessment, { requestWindow, zone, now }, translator, {
        company,
        justification: desk.justify(one, sameOrder, assessment, new Date(now)),
      })}
      facts={factLines(one, translator)}
      timeline={timelineLines(timeline, translator)}
      copies={one.copies}
      said={beside ? '' : said}
      beside={beside}
      onBack={onBack}
      onSent={() => void request({ on: localToday(zone, now), ground: assessment.ground, decision: 'pending' })}
      onDecision={(decision) => one.request && void request({ ...one.request, decision })}
      onWithdraw={() => void request(null)}
      onCopyJustification={(text) =>
        void copyText(text).then((copied) => say(t(copied ? 'ui:copied' : 'ui:copy.refused')))
      }
      reply={reply}
    />
  );
}
