import * as z from 'zod/mini';
import { readMoment } from '../core/calendar/moment.ts';
import { isTimeZone } from '../core/calendar/zone.ts';
import { portals } from '../core/model/names.ts';
import type { WindowInput } from '../core/windows/compute.ts';
import { dateNames, windowKinds } from '../core/windows/rule.ts';
import { windowPacks } from '../packs/windows.ts';

const Moment = z
  .string('expected a date such as 2026-02-16, or a date-time with offset such as 2026-02-16T09:30:00+01:00')
  .check(
    z.refine(
      (text) => readMoment(text) !== null,
      'not a date of the calendar (2026-02-16), nor a date-time with offset (2026-02-16T09:30:00+01:00)',
    ),
  );

const OptionalMoment = z.nullish(Moment);

const oneOf = (names: readonly string[]): string => `expected one of ${names.join(', ')}`;

/** One line of the `deadlines` command. Fields it does not know are ignored; null is the same as missing. */
export const DeadlinesLine = z
  .object(
    {
      id: z.union([z.string(), z.number()], 'expected a text or a number'),
      portal: z.enum(portals, oneOf(portals)),
      marketplace: z.nullish(z.string('expected a code such as US, UK or DE')),
      kind: z.enum(windowKinds, oneOf(windowKinds)),
      timeZone: z.nullish(
        z
          .string('expected the name of a time zone')
          .check(z.refine(isTimeZone, 'not a time zone, expected a name such as Europe/Berlin')),
      ),
      countStart: z.nullish(z.enum(['next_day', 'same_day'], 'expected next_day or same_day')),
      asOf: Moment,
      ...Object.fromEntries(dateNames.map((name) => [name, OptionalMoment])),
    },
    'expected an object with id, portal, marketplace, kind and asOf',
  )
  .check(
    z.superRefine(({ portal, marketplace }, context) => {
      const { stores, unknownStore } = windowPacks[portal];
      const codes = [...stores.map(({ code }) => code), ...(unknownStore.code === null ? [] : [unknownStore.code])];
      const code = marketplace ?? unknownStore.code;
      if (code !== null && codes.includes(code)) return;
      context.addIssue({ code: 'custom', path: ['marketplace'], message: oneOf(codes), input: marketplace });
    }),
  );

export type DeadlinesLine = z.infer<typeof DeadlinesLine>;

/** The question a line asks. */
export const inputOf = ({ id: _id, marketplace, timeZone, countStart, ...rest }: DeadlinesLine): WindowInput => ({
  ...rest,
  marketplace: marketplace ?? null,
  timeZone: timeZone ?? undefined,
  countStart: countStart ?? undefined,
});
