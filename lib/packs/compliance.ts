import type { CompliancePack } from '../core/compliance/pack.ts';
import { aliexpressCompliance } from './aliexpress/compliance/index.ts';
import { amazonCompliance } from './amazon/compliance/index.ts';
import { merchantCompliance } from './merchant/compliance/index.ts';

const packs: readonly CompliancePack[] = [amazonCompliance, aliexpressCompliance, merchantCompliance];

/** The rules for what a seller writes on a portal; undefined where there are none yet. */
export const compliancePackFor = (portal: string): CompliancePack | undefined =>
  packs.find((pack) => pack.portal === portal);
