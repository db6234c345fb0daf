import type { TimelineEntry } from '../browser/db/schema.ts';
import type { Translator } from '../i18n/index.ts';
import { momentText } from './dates.ts';
import { factText } from './fact-text.ts';

export interface TimelineLine {
  key: string;
  when: string;
  dateTime: string;
  what: string;
}

/** A stored value, canonical JSON, as the seller reads it. */
function stored(json: string | null, translator: Translator): string {
  if (json === null) return '–';
  try {
    return factText(JSON.parse(json), translator);
  } catch {
    return json;
  }
}

const decisions = ['pending', 'removed', 'struck-through', 'refused'] as const;

function sentence(entry: TimelineEntry, translator: Translator): string {
  const { t, say, locale } = translator;
  switch (entry.what) {
    case 'first-seen':
      return t('ui:timeline.first-seen');
    case 'fact-changed':
      return say({
        key: 'ui:timeline.fact-changed',
        params: {
          fact: `t:ui:fact.${entry.subject}`,
          before: stored(entry.before, translator),
          after: stored(entry.after, translator),
        },
      });
    case 'copied':
      return t('ui:timeline.copied');
    case 'marked':
      if (entry.subject === 'no-response')
        return t(entry.after === 'done' ? 'ui:timeline.no-response' : 'ui:timeline.response');
      if (entry.after === 'done') return t('ui:timeline.done');
      if (entry.after === 'open' || entry.after === null) return t('ui:timeline.reopened');
      return t('ui:timeline.snoozed', { until: momentText(entry.after, locale) });
    case 'requested': {
      const decision = decisions.find((one) => one === entry.after);
      return decision ? t(`ui:timeline.request.${decision}`) : t('ui:timeline.request.withdrawn');
    }
  }
}

/** A case's story, latest first. */
export const timelineLines = (entries: readonly TimelineEntry[], translator: Translator): TimelineLine[] =>
  [...entries]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : (b.id ?? 0) - (a.id ?? 0)))
    .map((entry, index) => ({
      key: `${entry.id ?? index}`,
      when: momentText(entry.at, translator.locale),
      dateTime: entry.at,
      what: sentence(entry, translator),
    }));
