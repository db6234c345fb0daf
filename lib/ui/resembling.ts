import type { LintContext } from '../core/compliance/finding.ts';
import { resemble } from '../core/compliance/resemble.ts';
import type { Translator } from '../i18n/index.ts';
import { adviceShelf } from '../packs/advice.ts';
import { compliancePackFor } from '../packs/compliance.ts';
import { adviceHash } from './dashboard-place.ts';

/** A piece of advice that a draft follows, with where to read about it. */
export interface AdviceNote {
  id: string;
  verdictWord: string;
  said: string;
  href: string;
}

/** What of the shelf a draft reads like; none where the portal has no rules for replies. */
export function resembling(text: string, context: LintContext, { t, say }: Translator): AdviceNote[] {
  const pack = compliancePackFor(context.portal);
  if (!pack) return [];
  return resemble(text, context, adviceShelf, pack).map(({ id, verdict }) => ({
    id,
    verdictWord: t(`advice:verdict.${verdict}`),
    said: say({ key: `advice:${id}.said` }),
    href: `dashboard.html${adviceHash(id)}`,
  }));
}
