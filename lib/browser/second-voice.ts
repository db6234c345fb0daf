import type { SecondVoice } from '../core/language/read-comment.ts';
import { openSecondVoice } from '../core/language/voices.ts';
import { loadAspectWeights } from '../packs/amazon/model/index.ts';

let opened: Promise<SecondVoice> | undefined;

/** The trained voice, read from the extension's own files at the first verdict and kept while the worker lives. */
export function secondVoice(): Promise<SecondVoice> {
  opened ??= loadAspectWeights().then(openSecondVoice);
  return opened;
}
