import { spanOf } from '../../model/span.ts';
import { bitOf } from '../aspect-set.ts';
import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** Whether the comment is signs without a single letter. Letters without sense: no machine can tell for certain. */
export const irrelevantCharacters: Check = ({ reading, heard }) => {
  const { text } = reading;
  if (text.trim() === '') return plain('no');
  if (!/\p{L}/u.test(text))
    return { truth: 'yes', proves: [{ ...spanOf(text, 0, text.length), aspect: 'irrelevant' }], spoils: [] };
  const nonsense = (heard.faintly & bitOf('irrelevant')) !== 0;
  return plain(nonsense ? 'cant-tell' : 'no');
};
