/** Three-valued truth: "could not tell" is never the same as "no". */
export type Truth = 'yes' | 'no' | 'cant-tell';

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'cant-tell');

/** Yes when all are yes, no as soon as one is no. No terms: yes. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('cant-tell') ? 'cant-tell' : 'yes';
}

/** Yes as soon as one is yes, no when all are no. No terms: no. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('cant-tell') ? 'cant-tell' : 'no';
}

/** The truth of a value that a page or a seller may have left out. */
export const truthOf = (value: boolean | null | undefined): Truth =>
  value === true ? 'yes' : value === false ? 'no' : 'cant-tell';
