import { useState } from 'react';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options-page.tsx';
import { type ImportReport, OwnTemplates } from '../../components/own-templates.tsx';
import { PortalAccess } from '../../components/portal-access.tsx';
import { ReminderSection } from '../../components/reminder-section.tsx';
import { ALIEXPRESS_HOSTS } from '../../lib/packs/aliexpress/hosts.ts';
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { act } from '../../lib/ui/act.ts';
import { pageDb } from '../../lib/ui/db.ts';
import { PageFrame, useFrame } from '../../lib/ui/frame.tsx';
import { importTemplates } from '../../lib/ui/import-templates.ts';
import { keepTemplates, useOwnTemplates } from '../../lib/ui/own-templates.ts';
import { usePortalAccess } from '../../lib/ui/portal-access.ts';
import { setReminding, useMayRemind } from '../../lib/ui/reminders.ts';
import { useView } from '../../lib/ui/store.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { ShopDesk } from './shop-desk.tsx';

function Options() {
  const translator = useT();
  const { t } = translator;
  const { settings, change } = useFrame();
  const { said, say } = useView();
  const erase = async (): Promise<void> => {
    const error = await act({ do: 'erase-all' });
    say(error === null ? t('ui:erase.done') : t('ui:failed.act', { reason: error }));
  };
  const templates = useOwnTemplates(pageDb());
  const access = usePortalAccess();
  const mayRemind = useMayRemind();
  const [refused, setRefused] = useState(false);
  const switchReminders = (on: boolean): void => {
    void setReminding(on)
      .catch(() => false)
      .then((done) => {
        setRefused(on && !done);
        return change({ reminders: { ...settings.reminders, on: on && done } });
      });
  };
  const [report, setReport] = useState<ImportReport | null>(null);
  const forget = async (id: string): Promise<void> => {
    const answer = await keepTemplates({ do: 'delete', id });
    say('error' in answer ? t('ui:failed.act', { reason: answer.error }) : t('ui:own.deleted'));
  };
  return (
    <OptionsPage
      settings={settings}
      version={browser.runtime.getManifest().version}
      packVersion={amazonPack.version}
      said={said}
      onChange={(part) => void change(part)}
      onErase={() => void erase()}
    >
      <ReminderSection
        reminders={settings.reminders}
        allowed={mayRemind}
        refused={refused}
        onSwitch={switchReminders}
        onChange={(reminders) => void change({ reminders })}
      />
      <PortalAccess
        hosts={ALIEXPRESS_HOSTS}
        allowed={access.allowed}
        failed={access.failed}
        onAsk={access.ask}
        onDrop={access.drop}
      />
      <ShopDesk />
      <OwnTemplates
        templates={templates}
        report={report}
        onDelete={({ id }) => void forget(id)}
        onImport={(file) => void importTemplates(file, translator).then(setReport)}
      />
    </OptionsPage>
  );
}

export const App = () => (
  <PageFrame title="ui:options.title">
    <Options />
  </PageFrame>
);
