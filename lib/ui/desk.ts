import { useMemo } from 'react';
import { type Desk, deskWith } from '../browser/desk.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import { useFrame } from './frame.tsx';
import { useT } from './translator.tsx';

/** The window that counts for a feedback: the seller's removal request. */
export const { requestWindow } = amazonPack.judging;

/** The judging desk with the settings and the language in use. */
export function useDesk(): Desk {
  const { settings } = useFrame();
  const translator = useT();
  return useMemo(() => deskWith(settings, translator), [settings, translator]);
}
