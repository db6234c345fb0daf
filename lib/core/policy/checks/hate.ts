import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

export const hateSpeech: Check = ({ reading: { hate } }) =>
  hate.length > 0 ? { truth: 'yes', proves: hate, spoils: [] } : plain('no');
