/** Stands for the beginning of a value whose source names none: it holds as far back as any event. */
export const UNDATED = '0001-01-01';
