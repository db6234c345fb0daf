import { useEffect, useMemo, useState } from 'react';
import { type Desk, deskWith } from '../browser/desk.ts';
import { secondVoice } from '../browser/second-voice.ts';
import type { SecondVoice } from '../core/language/read-comment.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import { useFrame } from './frame.tsx';
import { useRulebook } from './rulebook.ts';
import { useT } from './translator.tsx';

/** The window that counts for a feedback: the seller's removal request. */
export const { requestWindow } = amazonPack.judging;

/**
 * The judging desk with the settings, the rules and the language in use. Null until rules and trained voice are
 * loaded: a verdict without them could differ from the one beside the row.
 */
export function useDesk(): Desk | null {
  const { settings } = useFrame();
  const translator = useT();
  const [voice, setVoice] = useState<{ second: SecondVoice | undefined } | null>(null);
  useEffect(() => {
    let on = true;
    void secondVoice().then((second) => {
      if (on) setVoice({ second });
    });
    return () => {
      on = false;
    };
  }, []);
  const rulebook = useRulebook();
  return useMemo(
    () => voice && rulebook && deskWith(settings, translator, voice.second, rulebook),
    [settings, translator, voice, rulebook],
  );
}
