import type { LintRule, Pattern } from '../core/compliance/pack.ts';
import type { Channel } from '../core/replies/template.ts';

/** What a portal says of a rule whose words another portal's pack spells out. */
interface Own {
  source: LintRule['source'];
  /** Otherwise the lender's. A weaker level holds for every pattern and detection of the rule. */
  level?: LintRule['level'];
  /** Otherwise the lender's, each channel as the portal's own. */
  channels?: readonly Channel[];
}

/** The portal's own channels that stand for a channel of the lender; one that is not named has none. */
type Channels = Readonly<Partial<Record<Channel, readonly Channel[]>>>;

/** The lender's rules that a portal shares, with the portal's own source, level and channels; the rest is left out. */
export const borrowed = (
  lent: readonly LintRule[],
  channels: Channels,
  shared: Readonly<Record<string, Own>>,
): LintRule[] => lent.flatMap((rule) => ruleHere(rule, shared[rule.id], channels));

function ruleHere(rule: LintRule, own: Own | undefined, channels: Channels): LintRule[] {
  const { channels: theirs, notChannels, patterns, detections, ...rest } = rule;
  const here = own?.channels ?? translated(theirs, channels);
  if (own === undefined || here?.length === 0) return [];
  return [
    {
      ...rest,
      ...(here && { channels: here }),
      ...(notChannels && { notChannels: translated(notChannels, channels) ?? [] }),
      ...(patterns && { patterns: patterns.flatMap((pattern) => patternHere(pattern, own, channels)) }),
      ...(detections && { detections: detections.map((one) => ({ ...one, ...levelOf(own) })) }),
      ...levelOf(own),
      source: own.source,
    },
  ];
}

const levelOf = ({ level }: Own): { level?: LintRule['level'] } => (level ? { level } : {});

const translated = (named: readonly Channel[] | undefined, channels: Channels): readonly Channel[] | undefined =>
  named?.flatMap((channel) => channels[channel] ?? []);

/** Patterns that the lender keeps for one of its marketplaces are none of ours. */
function patternHere(pattern: Pattern, own: Own, channels: Channels): Pattern[] {
  const { channels: theirs, ...rest } = pattern;
  const here = own.channels ?? translated(theirs, channels);
  if (pattern.marketplaces !== undefined || here?.length === 0) return [];
  return [{ ...rest, ...levelOf(own), ...(here && { channels: here }) }];
}
