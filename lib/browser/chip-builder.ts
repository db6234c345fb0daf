import { currentFact } from '../core/casework/current.ts';
import { segmentsOf } from '../core/casework/segments.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { Suggestion } from '../core/replies/suggest.ts';
import type { Translator } from '../i18n/index.ts';
import type { ChipView } from './chip-view.ts';
import { type ChipWindow, chipWindow } from './chip-window.ts';
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
export function chipFor(parts: ChipParts, translator: Translator): ChipView {
  const { t, say } = translator;
  const { one, assessment, reply } = parts;
  const judged = hasVerdict(one);
  const counted = assessment.windows.find(({ id }) => id === parts.windowId);
  const window = counted && chipWindow(counted, { request: judged, zone: parts.zone, now: parts.now }, translator);
  const counts = !judged || (assessment.outcome !== 'not-applicable' && assessment.outcome !== 'not-removable');
  const running = counts && window ? window : null;
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
    label: running ? `${word} · ${leftText(running, t)}` : word,
    title: running
      ? t(judged ? 'page:chip.title' : 'page:chip.titleWindow', { heading, title: running.title, date: running.date })
      : heading,
    heading,
    comment: segmentsOf(shown, assessment.evidence, assessment.blockers),
    why: assessment.why.map(say),
    window: window?.sentence ?? null,
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

const leftText = ({ daysLeft }: ChipWindow, t: Translator['t']): string =>
  daysLeft <= 0 ? t('page:chip.today') : t('page:chip.days', { count: daysLeft });

function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
