import { describeIssue } from '../core/model/issue.ts';
import type { Portal } from '../core/model/names.ts';
import type { PolicyPack } from '../core/policy/pack.ts';
import type { Template } from '../core/replies/template.ts';
import { layOver, type Override, type OverrideFault, parametersOf } from '../core/windows/override.ts';
import type { WindowPacks } from '../core/windows/rule.ts';
import { ShopPolicy, withShop } from '../core/windows/shop.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import { sampleReturnPolicy } from '../packs/merchant/return-policy.ts';
import { templates as shippedTemplates, templatesWith } from '../packs/templates.ts';
import { newestVersion, windowPacks } from '../packs/windows.ts';
import { noOwnRules, type OwnRules } from './own-rules.ts';

/** The shipped packs with the seller's own rules laid over them: what everything here is counted and written by. */
export interface Rulebook {
  packs: WindowPacks;
  policy: PolicyPack;
  templates: readonly Template[];
  /** The policy of the seller's own shop, or the sample's. */
  shop: ShopPolicy;
  /** The shop's policy is the seller's own. */
  shopIsOwn: boolean;
  overrides: readonly Override[];
  faults: readonly OverrideFault[];
  /** Why the stored policy of the shop could not be taken; null when it could, or there is none. */
  shopFault: string | null;
  /** The version by which windows of a portal are laid down: the pack's, and a mark of the own rules laid over it. */
  versionOf: (portal: Portal) => string;
}

/** Begins what an own rule adds to a version. */
const OWN_MARK = '+own-';

/** The version of the shipped pack within a version. */
export const shippedPart = (version: string): string => version.split(OWN_MARK)[0] ?? version;

function make({ overrides: given, shop: stored }: OwnRules): Rulebook {
  const parsed = stored === null || stored === undefined ? null : ShopPolicy.safeParse(stored);
  const own = parsed?.success ? parsed.data : null;
  const shop = own ?? sampleReturnPolicy.shop;
  const { packs, taken, faults } = layOver(withShop(windowPacks, shop), given);
  const merchantOwn = own !== null || taken.some(({ pack }) => pack === 'merchant');
  const numbers = parametersOf(packs.merchant);
  return {
    packs,
    policy: packs === windowPacks ? amazonPack : { ...amazonPack, windows: packs },
    templates: merchantOwn
      ? templatesWith({ shop, numberOf: (parameter) => numbers.find(({ id }) => id === parameter.id) ?? parameter })
      : shippedTemplates,
    shop,
    shopIsOwn: own !== null,
    overrides: taken,
    faults,
    shopFault: parsed && !parsed.success ? describeIssue(parsed.error.issues[0], 'shop') : null,
    versionOf: (portal) => {
      // With their notes, which are told beside the windows.
      const mine = taken.filter(({ pack }) => pack === portal);
      const { starts, countStart } = shop;
      const laid =
        packs[portal] === windowPacks[portal] ? null : [mine, portal === 'merchant' ? [starts, countStart] : 0];
      return `${portal}-${newestVersion}${laid ? OWN_MARK + hashOf(JSON.stringify(laid)) : ''}`;
    },
  };
}

/** A short mark of a text (FNV-1a, 32 bits): tells own rules apart, guards nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

let last: { key: string; book: Rulebook } | null = null;

/** The rulebook of these own rules; the one made last is kept, since the answers of its packs are. */
export function rulebookOf(own: OwnRules): Rulebook {
  const key = JSON.stringify(own);
  if (last?.key !== key) last = { key, book: make(own) };
  return last.book;
}

/** The rulebook without a word of the seller's. */
export const shippedRulebook: Rulebook = make(noOwnRules);
