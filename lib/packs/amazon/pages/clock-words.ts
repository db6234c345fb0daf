/**
 * Words of printed moments on order pages, lower case. Zone names with their hours ahead of UTC: only names that mean
 * one offset on all of Amazon's stores; CST, EST, IST and the like mean several, so their times stay dates.
 * Source: shapes collected 2026-11 (en-GB and fr of 2026-09 with MEST, ja of 2021, legacy of 2013); names after CLDR 47
 * and the Java names of time zones, which the pages print.
 */
export const clockWords = {
  morning: ['am', 'a.m.', 'a. m.', '上午', '午前'],
  afternoon: ['pm', 'p.m.', 'p. m.', '下午', '午後'],
  zones: {
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 1,
    west: 1,
    cet: 1,
    met: 1,
    mez: 1,
    cest: 2,
    mest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
    sgt: 8,
    jst: 9,
    aest: 10,
    aedt: 11,
    pdt: -7,
    pst: -8,
  } as Readonly<Record<string, number>>,
  /** What stands between the two ends of a stretch of days. */
  until: /\s(?:to|until|bis|au|à|al?|hasta|fino al?|[-–—~])\s|\s?(?:[〜～至~]|から)\s?/,
} as const;
