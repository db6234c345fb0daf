import type { Judged } from './judged.ts';

export type Figures = Record<string, string>;

const claims = (outcome: string): boolean => outcome === 'removable' || outcome === 'strike-through';
const right = ({ label, found }: Judged): boolean =>
  found.outcome === label.outcome || label.accept.includes(found.outcome);
const due = ({ label }: Judged): boolean => claims(label.outcome);
const falseClaim = (one: Judged): boolean => !due(one) && claims(one.found.outcome) && !right(one);
const clear = ({ label }: Judged): boolean =>
  label.outcome !== 'needs-review' && !label.accept.includes('needs-review');
const sameGround = ({ label, found }: Judged): boolean =>
  found.outcome === label.outcome && found.ground === label.ground && found.reasonCode === label.reasonCode;

export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

const count = (rows: readonly Judged[], wanted: (one: Judged) => boolean): number => rows.filter(wanted).length;

/** The figures the product is held against. */
export function figuresOf(rows: readonly Judged[]): Figures {
  const owed = rows.filter(due);
  const claimed = owed.filter(({ found }) => claims(found.outcome));
  const kept = rows.filter((one) => !due(one));
  const certain = rows.filter(clear);
  return {
    'right outcome': share(count(rows, right), rows.length),
    'false claims': share(count(kept, falseClaim), kept.length),
    recall: share(claimed.length, owed.length),
    'ground and code': share(count(claimed, sameGround), claimed.length),
    'needs review, clear cases': share(
      count(certain, ({ found }) => found.outcome === 'needs-review'),
      certain.length,
    ),
  };
}

/** One line of figures for each group, in alphabetical order. */
export function figuresBy(rows: readonly Judged[], groupOf: (one: Judged) => string): Record<string, Figures> {
  const groups = [...new Set(rows.map(groupOf))].sort();
  return Object.fromEntries(groups.map((group) => [group, figuresOf(rows.filter((one) => groupOf(one) === group))]));
}

/** For each ground: how many it was said of, how many of those rightly, how many it was due to. */
export function groundFigures(rows: readonly Judged[]): Record<string, Figures> {
  const grounds = new Set(rows.flatMap(({ label, found }) => [label.ground, found.ground]));
  return Object.fromEntries(
    [...grounds]
      .filter((ground): ground is NonNullable<typeof ground> => ground !== null)
      .sort()
      .map((ground) => {
        const said = rows.filter(({ found }) => found.ground === ground);
        const owed = rows.filter(({ label }) => label.ground === ground);
        return [
          ground,
          {
            precision: share(count(said, sameGround), said.length),
            recall: share(count(owed, sameGround), owed.length),
            'false claims': String(count(said, falseClaim)),
          },
        ];
      }),
  );
}

/** Rows: the careful reader; columns: the product. */
export function confusion(rows: readonly Judged[]): Record<string, Record<string, number>> {
  const outcomes = [...new Set(rows.flatMap(({ label, found }) => [label.outcome, found.outcome]))].sort();
  return Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      Object.fromEntries(
        outcomes.map((other) => [
          other,
          count(rows, ({ label, found }) => label.outcome === outcome && found.outcome === other),
        ]),
      ),
    ]),
  );
}

/** Whether a claim called likely is right more often than one called unlikely. */
export function calibration(rows: readonly Judged[]): Record<string, Figures> {
  const levels = ['high', 'medium', 'low'] as const;
  return Object.fromEntries(
    levels.map((level) => {
      const said = rows.filter(({ found }) => claims(found.outcome) && found.likelihood === level);
      return [level, { 'right claims': share(count(said, right), said.length) }];
    }),
  );
}
