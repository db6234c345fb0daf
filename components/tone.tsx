import { IconArrowNarrowRight, IconCheck, IconHelp, IconMinus, IconStrikethrough } from '@tabler/icons-react';
import type { Outcome } from '../lib/core/model/names.ts';

/** A sign and a colour per outcome; the word always stands beside them. Colours keep AA on both schemes. */
export const tones: Record<Outcome, { icon: typeof IconCheck; color: string }> = {
  removable: { icon: IconCheck, color: 'light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))' },
  'strike-through': {
    icon: IconStrikethrough,
    color: 'light-dark(var(--mantine-color-indigo-8), var(--mantine-color-indigo-3))',
  },
  'not-removable': { icon: IconMinus, color: 'light-dark(var(--mantine-color-gray-8), var(--mantine-color-gray-4))' },
  'needs-review': { icon: IconHelp, color: 'light-dark(#8a4b00, var(--mantine-color-yellow-4))' },
  'not-applicable': {
    icon: IconArrowNarrowRight,
    color: 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-gray-5))',
  },
};

export const MUTED = 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-gray-4))';
