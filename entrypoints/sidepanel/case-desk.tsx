import { Loader } from '@mantine/core';
import { useMemo, useState } from 'react';
import { CaseMissing } from '../../components/case-missing.tsx';
import { CasePage } from '../../components/case-page.tsx';
import type { Desk } from '../../lib/browser/desk.ts';
import type { Suggestion } from '../../lib/core/replies/suggest.ts';
import { act, copyReply, copyText } from '../../lib/ui/act.ts';
import { goToList } from '../../lib/ui/case-hash.ts';
import { caseView } from '../../lib/ui/case-view.ts';
import { type CaseFile, useCase } from '../../lib/ui/cases.ts';
import { useCompany } from '../../lib/ui/company.ts';
import { localToday } from '../../lib/ui/dates.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { requestWindow, useDesk } from '../../lib/ui/desk.ts';
import { factLines } from '../../lib/ui/fact-text.ts';
import { useNow } from '../../lib/ui/now.ts';
import { feedbackChannels, type ReplyChoice, repliesFor, replyLanguages } from '../../lib/ui/replies.ts';
import { useView } from '../../lib/ui/store.ts';
import { timelineLines } from '../../lib/ui/timeline-text.ts';

/** One case, read live. */
export function CaseDesk({ caseId }: { caseId: string }) {
  const file = useCase(pageDb(), caseId);
  const desk = useDesk();
  if (file.state === 'loading') return <Loader size="sm" m="xl" />;
  if (file.state === 'failed') return <CaseMissing reason={file.reason} onBack={goToList} />;
  if (!file.value) return <CaseMissing reason={null} onBack={goToList} />;
  return desk ? <OpenCase file={file.value} desk={desk} /> : <Loader size="sm" m="xl" />;
}

function OpenCase({ file: { one, sameOrder, timeline }, desk }: { file: CaseFile; desk: Desk }) {
  const { translator } = desk;
  const { t } = translator;
  const now = useNow();
  const { said, say } = useView();
  const [choice, setChoice] = useState<ReplyChoice>({ channel: 'buyer-message', language: null, values: {} });
  const assessment = useMemo(() => desk.assess(one, sameOrder, new Date(now)), [desk, one, sameOrder, now]);
  const company = useCompany(pageDb(), one, assessment.ground);
  const zone = desk.zoneOf(one);
  const asOf = new Date(now).toISOString();
  const suggestions = repliesFor(one, sameOrder, assessment, asOf, choice);

  const tell = async (work: Promise<string | null>, done: string): Promise<void> => {
    const error = await work;
    say(error === null ? done : t('ui:failed.act', { reason: error }));
  };
  const request = (value: typeof one.request): void =>
    void tell(act({ do: 'request', caseId: one.id, request: value }), t('ui:said.noted'));
  const copy = async (reply: Suggestion): Promise<void> => {
    if (reply.missing.length > 0)
      return say(t('ui:copy.missing', { names: reply.missing.map((name) => t(`ui:slot.${name}`)).join(', ') }));
    say(t((await copyReply(one.id, reply)) ? 'ui:copied' : 'ui:copy.refused'));
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
      said={said}
      onBack={goToList}
      onSent={() => request({ on: localToday(zone, now), ground: assessment.ground, decision: 'pending' })}
      onDecision={(decision) => one.request && request({ ...one.request, decision })}
      onWithdraw={() => request(null)}
      onCopyJustification={(text) =>
        void copyText(text).then((copied) => say(t(copied ? 'ui:copied' : 'ui:copy.refused')))
      }
      reply={{
        suggestions,
        channels: feedbackChannels,
        channel: choice.channel,
        languages: replyLanguages(one.portal),
        language: suggestions[0]?.language ?? choice.language ?? 'en',
        values: choice.values,
        onChannel: (channel) => setChoice({ ...choice, channel }),
        onLanguage: (language) => setChoice({ ...choice, language }),
        onValue: (slot, value) =>
          setChoice({ ...choice, values: { ...choice.values, [slot]: value === '' ? null : value } }),
        onCopy: (reply) => void copy(reply),
      }}
    />
  );
}
