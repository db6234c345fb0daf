import { Hearing } from '../hearing.ts';
import type { Check } from '../rule.ts';
import { fromComment, plain } from './answer.ts';

/** Whether a slur was found. Where the comment's language has no list, none found proves nothing. */
export const hateSpeech: Check = (context) => {
  const { hate } = context.reading;
  if (hate.length > 0) return { truth: 'yes', proves: hate, spoils: [] };
  return fromComment(context, new Hearing('no', () => plain('no')));
};
