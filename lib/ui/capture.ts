import { useEffect, useMemo, useState } from 'react';
import { copyTab } from '../browser/capture/copy-tab.ts';
import { type CopyReading, readCopy } from '../browser/capture/read-copy.ts';
import { anonymise, type Capture } from '../core/capture/anonymise.ts';
import { htmlOf } from '../core/capture/html.ts';
import { SALT_BYTES } from '../core/capture/keyed.ts';
import type { CapturedPage } from '../core/capture/tree.ts';
import { captureFacts } from '../packs/capture/index.ts';

export interface ReadyCapture {
  capture: Capture;
  /** What is read of the page itself, and of its copy. */
  page: CopyReading;
  copy: CopyReading;
  file: { name: string; text: string };
}

export type CaptureState =
  | { state: 'copying' }
  | { state: 'no-tab' }
  | { state: 'too-big' }
  | { state: 'refused'; reason: string }
  | { state: 'ready'; value: ReadyCapture };

/** Reads `#tab=7`; null when no tab is named. */
export function tabIn(hash: string): number | null {
  const tab = new URLSearchParams(hash.replace(/^#/, '')).get('tab') ?? '';
  return /^\d{1,12}$/.test(tab) ? Number(tab) : null;
}

interface Copied {
  page: CapturedPage;
  reading: CopyReading;
  salt: Uint8Array;
}

/**
 * Copies the page of a tab once and makes the copy anonymous, anew for each word that the seller strikes. The page as it
 * was is held in memory alone and goes with this page of ours; so does the salt.
 */
export function useCapture(tabId: number | null, struck: readonly string[]): CaptureState {
  const [copied, setCopied] = useState<Copied | Exclude<CaptureState, { state: 'ready' }>>({ state: 'copying' });
  useEffect(() => {
    if (tabId === null) return setCopied({ state: 'no-tab' });
    let on = true;
    void copyTab(tabId).then((copy) => {
      if (!on) return;
      if ('page' in copy)
        setCopied({
          page: copy.page,
          reading: readCopy(copy.page),
          salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
        });
      else setCopied(copy.failed === 'too-big' ? { state: 'too-big' } : { state: 'refused', reason: copy.reason });
    });
    return () => {
      on = false;
    };
  }, [tabId]);
  return useMemo(
    () => ('state' in copied ? copied : { state: 'ready', value: made(copied, struck) }),
    [copied, struck],
  );
}

function made({ page, reading, salt }: Copied, struck: readonly string[]): ReadyCapture {
  const capture = anonymise(page, { facts: captureFacts, salt, struck });
  return {
    capture,
    page: reading,
    copy: readCopy(capture.page),
    file: { name: `recourse-${reading.page ?? 'page'}.html`, text: htmlOf(capture.page.root) },
  };
}
