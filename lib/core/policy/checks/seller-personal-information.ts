import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** One hit is enough. The buyer's own number, or half a name, is not the seller's: a person must look. */
export const sellerPersonalInformation: Check = ({ reading: { personalInformation, maybePersonal } }) => {
  if (personalInformation.length > 0) return { truth: 'yes', proves: personalInformation, spoils: [] };
  return maybePersonal.length > 0 ? { truth: 'cant-tell', proves: maybePersonal, spoils: [] } : plain('no');
};
