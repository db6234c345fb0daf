import { currentFact } from '../core/casework/current.ts';
import { segmentsOf } from '../core/casework/segments.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { Suggestion } from '../core/replies/suggest.ts';
import { urgencyOf } from '../core/windows/urgency.ts';
import type { Translator } from '../i18n/index.ts';
import type { ChipView } from './chip-view.ts';
import { hasVerdict } from './unjudged.ts';

export interface ChipParts {
  one: Case;
  assessment: Assessment;
  reply: Suggestion | undefined;
  /** Id of the window that counts on a chip: of the removal request, or the nearest where there is no verdict. */
  windowId: string | undefined;
  zone: string;
  now: number;
}

/** Most of a comment that a card shows, in UTF-16 code units. */
const CARD_COMMENT = 600;

/** What the chip of a row shows, in the seller's language. */
export function chipFor(parts: ChipParts, { t, say, locale }: Translator): ChipView {
  const { one, assessment, reply } = parts;
  const window = assessment.windows.find(({ id }) => id === parts.windowId);
  const urgency = window ? urgencyOf(window, parts.zone, parts.now) : null;
  const date = window?.closesOn ? dateText(window.closesOn, locale) : null;
  const judged = hasVerdict(one);
  const counts = judged
    ? assessment.outcome !== 'not-applicable' && assessment.outcome !== 'not-removable'
    : window !== undefined;
  const left =
    urgency === null || !counts
      ? null
      : urgency.daysLeft <= 0
        ? t('page:chip.today')
        : t('page:chip.days', { count: urgency.daysLeft });
  const word = judged ? t(`page:outcome.${assessment.outcome}`) : t(`page:kind.${one.kind}`);
  const heading = assessment.ground
    ? t('page:card.heading', { outcome: word, ground: t(`page:ground.${assessment.ground}`) })
    : word;
  const comment = currentFact(one, 'comments') ?? '';
  const shown = comment.length > CARD_COMMENT ? wholeCharacters(comment, CARD_COMMENT) : comment;
  return {
    orderId: one.orderId,
    caseId: one.id,
    outcome: assessment.outcome,
    ground: assessment.ground,
    closesOn: window?.closesOn ?? null,
    label: left ? `${word} · ${left}` : word,
    title: counts && date ? t('page:chip.title', { heading, date }) : heading,
    heading,
    comment: segmentsOf(shown, assessment.evidence, assessment.blockers),
    why: assessment.why.map(say),
    window:
      date === null || urgency === null
        ? null
        : t(urgency.bucket === 'overdue' ? 'page:card.closed' : 'page:card.open', { date }),
    next: say(assessment.next),
    reply: reply
      ? {
          templateId: reply.templateId,
          language: reply.language,
          text: reply.text,
          missing: reply.missing.length > 0 ? t('page:card.missing', { names: reply.missing.join(', ') }) : null,
        }
      : null,
    words: {
      open: t('page:card.openCase'),
      close: t('page:card.close'),
      copy: t('page:card.copy'),
      copied: t('page:card.copied'),
      failed: t('page:card.failed'),
      proves: t('page:card.proves'),
      spoils: t('page:card.spoils'),
    },
  };
}

/** A local date of the marketplace; its day is what counts, whatever the seller's own zone. */
const dateText = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`),
  );

function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
