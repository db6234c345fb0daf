import type { Marketplace } from '../model/marketplace.ts';
import type { PolicyRule } from './rule.ts';

/** What a portal says, as data: everything the core judges by comes in here from outside. */
export interface PolicyPack {
  portal: string;
  /** Changes whenever a rule, number or word changes: laid-down windows of another version are laid anew. */
  version: string;
  marketplaces: readonly Marketplace[];
  rules: readonly PolicyRule[];
}
