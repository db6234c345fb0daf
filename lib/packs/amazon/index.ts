import type { PolicyPack } from '../../core/policy/pack.ts';
import { marketplaces } from './marketplaces.ts';

export const amazonPack: PolicyPack = {
  portal: 'amazon',
  version: 'amazon-2026-11-22',
  marketplaces,
  rules: [],
};
