/** An address that may stand in a link; null for a name or anything else. */
export const linkOf = (source: string): string | null => (/^https:\/\/[^\s]+$/.test(source) ? source : null);
