import { canonical } from '../core/casework/canonical.ts';
import type { ShopDraft } from './shop-draft.ts';

type Parts = Readonly<Record<string, unknown>>;

export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** What was written stays; what was not takes the value of now. */
const followedParts = <P extends Parts>(written: P, before: P, now: P): P =>
  Object.fromEntries(
    Object.keys(now).map((name) => [name, isSame(written[name], before[name]) ? now[name] : written[name]]),
  ) as P;

/** Groups without the keys that only the form knows. */
const groupsOf = ({ caps }: ShopDraft): unknown => caps.map(({ regions, cap }) => ({ regions, cap }));

function followedCaps(written: ShopDraft, before: ShopDraft, now: ShopDraft): ShopDraft['caps'] {
  const groups = groupsOf(written);
  return isSame(groups, groupsOf(before)) && !isSame(groups, groupsOf(now)) ? now.caps : written.caps;
}

/**
 * The form after the policy in force became another, in the rules table or on another page: fields that the seller has
 * not touched follow, what he has written stays. `before`, `now`: the form as filled with the policy. Groups of regions
 * are one field.
 */
export function followed(written: ShopDraft, before: ShopDraft, now: ShopDraft): ShopDraft {
  const { numbers, starts, caps: _, ...rest } = now;
  return {
    ...followedParts<typeof rest>(written, before, rest),
    numbers: followedParts(written.numbers, before.numbers, numbers),
    starts: followedParts(written.starts, before.starts, starts),
    caps: followedCaps(written, before, now),
  };
}
