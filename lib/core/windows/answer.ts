import type { PolicyWindow } from '../model/assessment.ts';
import type { Message } from '../model/message.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { DateName } from './rule.ts';

/** What of a window says when it is. */
export type Edges = Pick<PolicyWindow, 'opensOn' | 'closesOn' | 'state'>;

/** What is said of one clock: when it is, how that was counted, and what to beware of. */
export interface Answer {
  edges: Edges;
  sentence: string;
  warnings?: Message[];
  missing?: DateName[];
  own?: OwnNumber[];
}
