import type { Translator } from '../i18n/index.ts';
import type { DeadlineRow } from './db/schema.ts';

const HOUR = 3_600_000;
/** Lines a notification has room for. */
const LINES = 3;

interface ReminderText {
  title: string;
  message: string;
}

type Row = Pick<DeadlineRow, 'windowId' | 'orderId' | 'closesAt'>;

function leftText({ closesAt }: Row, now: number, { t }: Translator): string {
  const hours = Math.ceil((closesAt - now) / HOUR);
  return hours > 0 ? t('ui:remind.left', { count: hours }) : t('ui:remind.over');
}

/** What a notification says of one window or of several, soonest end first; `now`: ms, UTC. */
export function reminderText(rows: readonly Row[], now: number, translator: Translator): ReminderText {
  const { t, say } = translator;
  const lines = rows.map((row) => ({
    what: say({ key: `windows:${row.windowId}.title` }),
    left: leftText(row, now, translator),
    order: row.orderId,
  }));
  const [only, second] = lines;
  if (only && !second)
    return { title: `${only.what}: ${only.left}`, message: t('ui:remind.order', { order: only.order }) };
  const more = lines.length - LINES;
  return {
    title: t('ui:remind.many', { count: lines.length }),
    message: [
      ...lines.slice(0, LINES).map(({ what, left, order }) => `${order} · ${what}: ${left}`),
      ...(more > 0 ? [t('ui:remind.more', { count: more })] : []),
    ].join('\n'),
  };
}
