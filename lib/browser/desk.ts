import { currentFact } from '../core/casework/current.ts';
import { feedbackSubjectOf } from '../core/casework/subject.ts';
import type { SecondVoice } from '../core/language/read-comment.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { assessFeedback } from '../core/policy/assess.ts';
import { justificationFor } from '../core/policy/justification.ts';
import { type Suggestion, suggestReplies } from '../core/replies/suggest.ts';
import { zoneFor } from '../core/windows/compute.ts';
import type { Translator } from '../i18n/index.ts';
import { chipFor } from './chip-builder.ts';
import type { ChipView } from './chip-view.ts';
import type { DeadlineRow } from './db/schema.ts';
import { deadlineRowsOf, ownDeadlineRows } from './deadline-rows.ts';
import { readOwnRules } from './own-rules.ts';
import type { RecordPage } from './record-page.ts';
import { replyContextOf } from './reply-context.ts';
import { type Rulebook, rulebookOf, shippedRulebook } from './rulebook.ts';
import { secondVoice } from './second-voice.ts';
import { readSettings, type Settings } from './settings.ts';
import { translatorOf } from './speaker.ts';
import { hasVerdict, unjudged } from './unjudged.ts';

/** Everything needed to judge a case, brought together: settings, rules and language. Holds no state of its own. */
export interface Desk {
  settings: Settings;
  translator: Translator;
  rulebook: Rulebook;
  /** The verdict on a case as of `now`, or its windows alone where its kind has none; with the facts that other pages told of the same order. */
  assess(one: Case, sameOrder: readonly Case[], now: Date): Assessment;
  /** Factual text for the portal's own request form; null where no ground is met. */
  justify(one: Case, sameOrder: readonly Case[], assessment: Assessment, now: Date): string | null;
  /** Replies that fit, best first. */
  replies(one: Case, sameOrder: readonly Case[], assessment: Assessment, now: Date): Suggestion[];
  /** The windows to lay down for a case that was assessed. */
  deadlinesOf(one: Case, assessment: Assessment): DeadlineRow[];
  chipOf(one: Case, sameOrder: readonly Case[], assessment: Assessment, now: Date): ChipView;
  statusOf(page: RecordPage, refused: number): string;
  /** The zone in which a case's days are counted. */
  zoneOf(one: Case): string;
}

export async function openDesk(): Promise<Desk> {
  const settings = await readSettings();
  return deskWith(settings, await translatorOf(settings), await secondVoice(), rulebookOf(await readOwnRules()));
}

/**
 * The desk from its parts. Without the trained voice the words of the lexicons judge alone; without a rulebook the
 * shipped packs hold.
 */
export function deskWith(
  settings: Settings,
  translator: Translator,
  second?: SecondVoice,
  rulebook: Rulebook = shippedRulebook,
): Desk {
  const { t } = translator;
  const { packs, policy, templates } = rulebook;
  const { requestWindow } = policy.judging;
  const zoneOf: Desk['zoneOf'] = (one) => {
    const code = currentFact(one, 'marketplace');
    const known = packs[one.portal].stores.some((store) => store.code === code);
    return zoneFor({ portal: one.portal, marketplace: known && code ? code : null }, packs);
  };
  const laidBy = (one: Case) => ({ zone: zoneOf(one), packVersion: rulebook.versionOf(one.portal) });
  const assess: Desk['assess'] = (one, sameOrder, now) => {
    const asOf = now.toISOString();
    const { seller } = settings;
    if (!hasVerdict(one)) return unjudged(one, sameOrder, asOf, { seller, second, packs });
    return assessFeedback(feedbackSubjectOf(one, sameOrder, asOf), policy, { seller, second });
  };
  const replies: Desk['replies'] = (one, sameOrder, assessment, now) =>
    suggestReplies(replyContextOf(one, sameOrder, assessment, now.toISOString()), templates);
  return {
    settings,
    translator,
    rulebook,
    zoneOf,
    assess,
    justify: (one, sameOrder, assessment, now) =>
      justificationFor(assessment, feedbackSubjectOf(one, sameOrder, now.toISOString()), policy),
    replies,
    deadlinesOf: (one, assessment) =>
      hasVerdict(one)
        ? deadlineRowsOf(one, assessment, { requestWindow, ...laidBy(one) })
        : ownDeadlineRows(one, assessment.windows, laidBy(one)),
    chipOf: (one, sameOrder, assessment, now) => {
      const reply = replies(one, sameOrder, assessment, now).find(({ channel }) => channel === 'buyer-message');
      const zone = zoneOf(one);
      const windowId = hasVerdict(one)
        ? requestWindow
        : nearestWindow(ownDeadlineRows(one, assessment.windows, laidBy(one)), now.getTime());
      return chipFor({ one, assessment, reply, windowId, zone, now: now.getTime() }, translator);
    },
    statusOf: ({ state, inView, unreadable }, refused) => {
      const lost = unreadable.length + refused;
      if (state !== 'read') return t(`page:status.${state}`);
      const count = inView.length;
      return lost > 0 ? t('page:status.readPartly', { count, unreadable: lost }) : t('page:status.read', { count });
    },
  };
}

/** The window that closes next and is not over. */
const nearestWindow = (rows: readonly DeadlineRow[], now: number): string | undefined =>
  rows.filter(({ closesAt }) => closesAt > now).sort((a, b) => a.closesAt - b.closesAt)[0]?.windowId;
