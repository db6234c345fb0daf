import { currentFact } from '../core/casework/current.ts';
import { windowsOfCase } from '../core/casework/window-input.ts';
import { readComment, type SecondVoice } from '../core/language/read-comment.ts';
import type { AspectSpan, Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { SellerIdentity } from '../core/policy/seller.ts';
import type { WindowPacks } from '../core/windows/rule.ts';
import { amazonPack } from '../packs/amazon/index.ts';

/** Only seller feedback on Amazon has rules for its removal; every other case has windows and replies. */
export const hasVerdict = ({ portal, kind }: Pick<Case, 'portal' | 'kind'>): boolean =>
  portal === 'amazon' && kind === 'sellerFeedback';

interface Tools {
  seller: SellerIdentity;
  second?: SecondVoice | undefined;
  packs: WindowPacks;
}

/**
 * What is known of a case for which there is no verdict: its windows, the buyer's language, and what the buyer speaks
 * of (for the choice of replies; it proves nothing). `asOf`: date-time with offset.
 */
export function unjudged(
  one: Case,
  sameOrder: readonly Case[],
  asOf: string,
  { seller, second, packs }: Tools,
): Assessment {
  const context = { marketplaceLanguage: 'en', country: 'US', seller };
  const comments = currentFact(one, 'comments') ?? '';
  const { language, clauses } = readComment(comments, context, amazonPack.lexicons, second);
  const evidence = clauses.flatMap(({ votes }) =>
    votes.flatMap(({ aspect, spans }) => spans.map((span): AspectSpan => ({ ...span, aspect }))),
  );
  return {
    outcome: 'not-applicable',
    ground: null,
    reasonCode: null,
    language,
    likelihood: null,
    evidence,
    blockers: [],
    criteria: [],
    windows: windowsOfCase(one, sameOrder, asOf, packs),
    flags: [],
    next: { key: 'ui:unjudged.next' },
    why: [{ key: 'ui:unjudged.why' }],
    wouldHave: null,
    missing: [],
  };
}
