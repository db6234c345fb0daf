import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options-page.tsx';
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { act } from '../../lib/ui/act.ts';
import { PageFrame, useFrame } from '../../lib/ui/frame.tsx';
import { useView } from '../../lib/ui/store.ts';
import { useT } from '../../lib/ui/translator.tsx';

function Options() {
  const { t } = useT();
  const { settings, change } = useFrame();
  const { said, say } = useView();
  const erase = async (): Promise<void> => {
    const error = await act({ do: 'erase-all' });
    say(error === null ? t('ui:erase.done') : t('ui:failed.act', { reason: error }));
  };
  return (
    <OptionsPage
      settings={settings}
      version={browser.runtime.getManifest().version}
      packVersion={amazonPack.version}
      said={said}
      onChange={(part) => void change(part)}
      onErase={() => void erase()}
    />
  );
}

export const App = () => (
  <PageFrame title="ui:options.title">
    <Options />
  </PageFrame>
);
