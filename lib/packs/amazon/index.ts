import type { PolicyPack } from '../../core/policy/pack.ts';
import { newestVersion, windowPacks } from '../windows.ts';
import { judging } from './judging.ts';
import { justifications } from './justifications.ts';
import { amazonLexicons } from './lexicon/index.ts';
import { marketplaces } from './marketplaces.ts';
import { rules } from './rules/index.ts';

export const amazonPack: PolicyPack = {
  portal: 'amazon',
  version: `amazon-${newestVersion}`,
  marketplaces,
  rules,
  judging,
  lexicons: amazonLexicons,
  windows: windowPacks,
  justifications,
};
