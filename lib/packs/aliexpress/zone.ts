/** AliExpress counts in US Pacific time, daylight saving time included (rule ae.time.pst). */
export const ALIEXPRESS_ZONE = 'America/Los_Angeles';
