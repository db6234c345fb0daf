/** How many hours before a window closes the seller is reminded of it, by notification and by calendar. Longest first. */
export const REMINDER_HOURS = [72, 48, 24, 0] as const;
