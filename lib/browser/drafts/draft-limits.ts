// Apart from the schema, so that content scripts carry none.

/** Most of a draft that is checked, in UTF-16 code units: more than any channel takes. */
export const MAX_DRAFT = 5_000;
