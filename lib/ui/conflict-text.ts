import type { Translator } from '../i18n/index.ts';
import { sayOr } from './say-or.ts';

/** Where the sources of a rule differ, and which is followed here; null where they agree. */
export function conflictText(ruleId: string, translator: Translator): string | null {
  const what = sayOr({ key: `windows:${ruleId}.conflict` }, '', translator);
  return what === '' ? null : translator.t('packs:conflict', { what });
}
