import type { PolicyWindow } from '../core/model/assessment.ts';
import { type BothEnds, bothEnds, standingEdges } from '../core/windows/standing.ts';
import { urgencyOf } from '../core/windows/urgency.ts';
import { endText } from '../i18n/dates.ts';
import type { Translator } from '../i18n/index.ts';

/** The window that counts on a chip, told in the seller's language. */
export interface ChipWindow {
  /** As in `PolicyWindow`. */
  closesOn: string;
  /** The same day in words. */
  date: string;
  /** Whole local days of the store after today on which one can still act. */
  daysLeft: number;
  title: string;
  /** When it closes or closed; by the seller's own number and as published, where the two differ. */
  sentence: string;
}

interface Counting {
  /** It is the window of the removal request. */
  request: boolean;
  /** Of the store. */
  zone: string;
  /** ms, UTC */
  now: number;
}

/** Null where the window has no end, or none that is known. */
export function chipWindow(
  window: PolicyWindow,
  { request, zone, now }: Counting,
  { t, say, locale }: Translator,
): ChipWindow | null {
  const { closesOn } = standingEdges(window);
  const urgency = urgencyOf({ closesOn }, zone, now);
  if (closesOn === null || urgency === null) return null;
  const date = endText(closesOn, locale);
  const title = say({ key: `windows:${window.id}.title` });
  const state = urgency.bucket === 'overdue' ? 'closed' : 'open';
  const sentence = request ? t(`page:card.${state}`, { date }) : t(`page:card.${state}Window`, { title, date });
  return {
    closesOn,
    date,
    daysLeft: urgency.daysLeft,
    title,
    sentence: withOther(sentence, closesOn, bothEnds(window), { t, locale }),
  };
}

/** The sentence with the end that does not stand. */
function withOther(
  sentence: string,
  standing: string,
  ends: BothEnds | null,
  { t, locale }: Pick<Translator, 't' | 'locale'>,
): string {
  if (!ends) return sentence;
  const [key, other] =
    standing === ends.own ? (['byOwn', ends.published] as const) : (['byPublished', ends.own] as const);
  return t(`page:card.${key}`, { sentence, date: endText(other, locale) });
}
