// Apart from record-page.ts, so that content scripts carry no schemas.

/** Most rows taken from one page at a time; a page of 500 rows comes in several messages. */
export const MAX_OBSERVATIONS = 200;

/** Most order ids remembered as being in view. */
export const MAX_IN_VIEW = 1_000;
