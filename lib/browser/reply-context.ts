import { currentFact } from '../core/casework/current.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { ReplyContext } from '../core/replies/suggest.ts';

/** What the buyer speaks of, heaviest first: by how many words of the comment carry it. */
function aspectsOf({ evidence, blockers }: Assessment): string[] {
  const weight = new Map<string, number>();
  for (const { aspect, text } of [...evidence, ...blockers])
    weight.set(aspect, (weight.get(aspect) ?? 0) + text.length);
  return [...weight].sort(([, a], [, b]) => b - a).map(([aspect]) => aspect);
}

/** What a reply may be filled with: the facts of the case and of the same order's other pages. `asOf` is UTC. */
export function replyContextOf(
  one: Case,
  sameOrder: readonly Case[],
  assessment: Assessment,
  asOf: string,
): ReplyContext {
  const fact = <N extends Parameters<typeof currentFact>[1]>(name: N) =>
    [one, ...sameOrder].map((each) => currentFact(each, name)).find((value) => value !== undefined) ?? null;
  return {
    portal: one.portal,
    marketplace: fact('marketplace'),
    outcome: assessment.outcome,
    ground: assessment.ground,
    aspects: aspectsOf(assessment),
    rating: fact('rating'),
    // What the buyer told the portal to be written in goes before the language of the comment.
    language: fact('buyerLanguage') ?? assessment.language,
    fulfillmentChannel: fact('fulfillmentChannel'),
    orderId: one.orderId,
    itemTitle: fact('itemTitle'),
    values: {
      orderedOn: fact('orderDate')?.date,
      shipBy: fact('shipByDate')?.date,
      shippedOn: fact('shippedDate')?.date,
      expectedOn: fact('latestDeliveryDate')?.date,
      deliveredOn: fact('deliveredDate')?.date,
    },
    asOf,
    copies: one.copies,
  };
}
