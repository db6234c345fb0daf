/**
 * Longest comment a reader hands on, in UTF-16 code units. The model's MAX_COMMENT, written again because readers run
 * inside the portal's pages and must not carry the model's schemas there; a test holds the two together.
 */
export const MAX_COMMENT = 20_000;
/** Most signs of a page's text quoted in a report of what could not be read. */
export const MAX_QUOTE = 60;
/**
 * How long a page is given to draw itself before an empty list is believed, in ms. Source: authors who polled the
 * live page needed 8 to 12 s, 2026-09.
 */
export const SETTLED_AFTER = 10_000;
