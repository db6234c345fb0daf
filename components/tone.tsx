import { IconArrowNarrowRight, IconCheck, IconHelp, IconMinus, IconStrikethrough } from '@tabler/icons-react';
import type { Outcome } from '../lib/core/model/names.ts';

/** A sign and a colour per outcome; the word always stands beside them. The colours: lib/ui/look.tsx. */
export const tones: Record<Outcome, { icon: typeof IconCheck; color: string }> = {
  removable: { icon: IconCheck, color: 'var(--tone-good)' },
  'strike-through': { icon: IconStrikethrough, color: 'var(--tone-strike)' },
  'not-removable': { icon: IconMinus, color: 'var(--tone-plain)' },
  'needs-review': { icon: IconHelp, color: 'var(--tone-doubt)' },
  'not-applicable': { icon: IconArrowNarrowRight, color: 'dimmed' },
};
