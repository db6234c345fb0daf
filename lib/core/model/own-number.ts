/** What a window's number counts. */
export const windowUnits = ['days', 'business-days', 'months', 'hours', 'minutes'] as const;
export type WindowUnit = (typeof windowUnits)[number];

/** A number that the seller put in place of a published one. */
export interface OwnNumber {
  /** Id of the parameter. */
  parameter: string;
  value: number;
  /** The newest published value, which would hold without it. */
  published: number;
  unit: WindowUnit;
  /** Why, in the seller's words; may be empty. */
  note: string;
  /** UTC. */
  madeAt: string;
}
