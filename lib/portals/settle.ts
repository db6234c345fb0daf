/**
 * How long a page is given to draw itself before an empty list is believed, in ms. Source: authors who polled the
 * live page needed 8 to 12 s, 2026-09.
 */
export const SETTLED_AFTER = 10_000;
