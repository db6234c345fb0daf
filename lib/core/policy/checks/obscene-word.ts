import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** One obscene word is enough. Coarse words and slurs: careful readers differ, a person must look. */
export const obsceneWord: Check = ({ reading: { obscene, mild, hate } }) => {
  if (obscene.length > 0) return { truth: 'yes', proves: obscene, spoils: [] };
  const doubts = [...mild, ...hate];
  return doubts.length > 0 ? { truth: 'cant-tell', proves: doubts, spoils: [] } : plain('no');
};
