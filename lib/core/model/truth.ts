/** Three-valued truth: "could not tell" is never the same as "no". */
export type Truth = 'yes' | 'no' | 'cant-tell';

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'cant-tell');

/** Yes when both are yes, no as soon as one is no. */
export const both = (one: Truth, other: Truth): Truth => (one === 'yes' || other === 'no' ? other : one);

/** Yes as soon as one is yes, no when both are no. */
export const either = (one: Truth, other: Truth): Truth => (one === 'no' || other === 'yes' ? other : one);

/** The truth of a value that a page or a seller may have left out. */
export const truthOf = (value: boolean | null | undefined): Truth =>
  value === true ? 'yes' : value === false ? 'no' : 'cant-tell';
