// Apart from record-page.ts, so that content scripts carry no schemas.

/** Most rows taken at a time: a larger answer would take the page too long to unpack. */
export const MAX_OBSERVATIONS = 50;

/** Most order ids remembered as being in view. */
export const MAX_IN_VIEW = 1_000;
