import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** Whether there is a text at all. A comment that could not be read is not the same as none. */
export const hasText: Check = ({ subject }) =>
  plain(subject.comments === null ? 'cant-tell' : /[^\s\p{C}]/u.test(subject.comments) ? 'yes' : 'no');
