const made = new Map<string, Intl.DateTimeFormat>();

/** A format, made once: making one takes longer than drawing the row it is for. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  let known = made.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, options);
    made.set(key, known);
  }
  return known;
}

/** A local date as the reader writes it; the text itself when it is no date. `iso`: date, or date-time with offset. */
export function dayText(iso: string, locale: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** An instant (ms, UTC) as the clocks of a zone show it. */
export const momentIn = (zone: string, instant: number, locale: string): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(instant);

/**
 * The end of a window as the store's calendar and clock show it, whatever the reader's own zone; with its time where
 * it ends at a moment. `iso`: local date, or date-time with offset.
 */
export const endText = (iso: string, locale: string): string =>
  iso.includes('T') ? momentIn('UTC', Date.parse(`${iso.slice(0, 16)}Z`), locale) : dayText(iso, locale);
