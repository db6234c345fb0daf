import { calendarFile } from '../core/windows/ics.ts';
import type { Translator } from '../i18n/index.ts';
import type { DeadlineView } from './deadline-view.ts';
import { sayOr } from './say-or.ts';

const titleOf = ({ windowId }: DeadlineView, translator: Translator): string =>
  sayOr({ key: `windows:${windowId}.title` }, windowId, translator);

/** A calendar file of the windows in the seller's language. `now`: ms, UTC. */
export const calendarOf = (rows: readonly DeadlineView[], now: number, translator: Translator): string =>
  calendarFile(
    rows.map((row) => ({
      id: row.id,
      closesOn: row.closesOn,
      closesAt: row.closesAt,
      summary: `${titleOf(row, translator)} · ${row.orderId}`,
      description: [row.word, row.about, row.next, row.closing.absolute, ...row.own].filter(Boolean).join('\n'),
    })),
    translator.t('ui:popup.title'),
    now,
  );

/** The windows as text, a line each. */
export const linesOf = (rows: readonly DeadlineView[], translator: Translator): string =>
  rows
    .map((row) =>
      [row.orderId, titleOf(row, translator), row.closing.absolute, row.next, ...row.own].filter(Boolean).join(' · '),
    )
    .join('\n');
