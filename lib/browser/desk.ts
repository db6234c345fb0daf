import { browser } from 'wxt/browser';
import { feedbackSubjectOf } from '../core/casework/subject.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { assessFeedback } from '../core/policy/assess.ts';
import { nearestLocale, type Translator, translatorFor } from '../i18n/index.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import type { ChipView } from './chip-view.ts';
import type { DeadlineRow } from './db/schema.ts';
import type { RecordPage } from './record-page.ts';
import { readSettings, type Settings } from './settings.ts';

/** Everything needed to judge a case, brought together: settings, pack and language. Holds no state of its own. */
export interface Desk {
  settings: Settings;
  translator: Translator;
  packVersion: string;
  assess(one: Case, sameOrder: readonly Case[], now: Date): Assessment;
  deadlinesOf(one: Case, sameOrder: readonly Case[], now: Date): DeadlineRow[];
  chipOf(one: Case, cases: readonly Case[], now: Date): ChipView;
  statusOf(page: RecordPage, refused: number): string;
}

export async function openDesk(): Promise<Desk> {
  const settings = await readSettings();
  const language = settings.uiLanguage === 'auto' ? browser.i18n.getUILanguage() : settings.uiLanguage;
  const translator = await translatorFor(nearestLocale(language));
  return deskWith(settings, translator);
}

export function deskWith(settings: Settings, translator: Translator): Desk {
  const { t } = translator;
  const assess: Desk['assess'] = (one, sameOrder, now) =>
    assessFeedback(feedbackSubjectOf(one, sameOrder, now.toISOString()), amazonPack, { seller: settings.seller });
  return {
    settings,
    translator,
    packVersion: amazonPack.version,
    assess,
    deadlinesOf: () => [],
    chipOf: () => {
      throw new Error('not yet');
    },
    statusOf: ({ state, observations, unreadable }, refused) => {
      const lost = unreadable.length + refused;
      if (state !== 'read') return t(`page:status.${state}`);
      if (lost > 0) return t('page:status.readPartly', { count: observations.length, unreadable: lost });
      return t('page:status.read', { count: observations.length });
    },
  };
}
