import { useMemo } from 'react';
import { PopupPage } from '../../components/popup-page.tsx';
import { act, copyReply, copyText } from '../../lib/ui/act.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { countThisWeek, type DeadlineView, deadlineGroups } from '../../lib/ui/deadline-view.ts';
import { readToTake, type Taken, useDeadlines, useWeekCount } from '../../lib/ui/deadlines.ts';
import { PageFrame, useFrame } from '../../lib/ui/frame.tsx';
import { useNow } from '../../lib/ui/now.ts';
import { captureTabInFront } from '../../lib/ui/open-capture.ts';
import { openCaseBeside, openDashboard, openOptions, useActiveTab } from '../../lib/ui/open-case.ts';
import { useView } from '../../lib/ui/store.ts';
import { useTabPage } from '../../lib/ui/tab-page.ts';
import { useT } from '../../lib/ui/translator.tsx';

const DAY = 86_400_000;

function Popup() {
  const translator = useT();
  const { t } = translator;
  const { settings } = useFrame();
  const { limit, selected, helpOpen, said, showMore, select, setHelp, say } = useView();
  const now = useNow();
  const tabId = useActiveTab();
  const page = useTabPage();
  const loaded = useDeadlines(pageDb(), now, limit);
  const more = loaded.state === 'ready' && loaded.value.more;
  const counted = useWeekCount(pageDb(), now, more);
  const groups = useMemo(
    () =>
      loaded.state === 'ready' ? deadlineGroups([...loaded.value.open, ...loaded.value.closed], now, translator) : [],
    [loaded, now, translator],
  );

  const copy = async (caseId: string): Promise<void> => {
    const { replyOfCase } = await import('../../lib/ui/reply-of-case.ts');
    const reply = await replyOfCase(pageDb(), caseId, settings, translator);
    if (!reply) return say(t('ui:copy.none'));
    if (reply.missing.length > 0)
      return say(t('ui:copy.missing', { names: reply.missing.map((name) => t(`ui:slot.${name}`)).join(', ') }));
    say(t((await copyReply(caseId, reply)) ? 'ui:copied' : 'ui:copy.refused'));
  };
  const readAll = async (): Promise<Taken<DeadlineView> | null> => {
    try {
      const { rows, total } = await readToTake(pageDb(), now);
      return { rows: deadlineGroups(rows, now, translator).flatMap((group) => group.rows), total };
    } catch {
      say(t('ui:failed.sentence'));
      return null;
    }
  };
  const mark = async (caseId: string, windowId: string, snoozedUntil: string | null): Promise<void> => {
    const error = await act({ do: 'mark', caseId, windowId, done: snoozedUntil === null, snoozedUntil });
    say(
      error === null
        ? t(snoozedUntil === null ? 'ui:said.done' : 'ui:said.snoozed')
        : t('ui:failed.act', { reason: error }),
    );
  };

  return (
    <PopupPage
      loaded={loaded}
      thisWeek={more ? counted : countThisWeek(groups)}
      groups={groups}
      selected={selected}
      helpOpen={helpOpen}
      said={said}
      drift={page?.drift ?? null}
      readAll={readAll}
      onMore={showMore}
      onHelp={setHelp}
      onDashboard={openDashboard}
      onOptions={openOptions}
      onCapture={() => void captureTabInFront()}
      onFocusRow={({ id }) => select(id)}
      onOpen={({ caseId }) => openCaseBeside(caseId, tabId)}
      onCopyText={(text) => void copyText(text).then((done) => say(t(done ? 'ui:copied' : 'ui:copy.refused')))}
      onCopy={({ caseId }) => void copy(caseId)}
      onDone={({ caseId, windowId }) => void mark(caseId, windowId, null)}
      onSnooze={({ caseId, windowId }, days) =>
        void mark(caseId, windowId, new Date(Date.now() + days * DAY).toISOString())
      }
    />
  );
}

export const App = () => (
  <PageFrame title="ui:popup.title">
    <Popup />
  </PageFrame>
);
