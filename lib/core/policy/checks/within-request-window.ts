import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** Whether a request is still accepted today, by the portal's own window. */
export const withinRequestWindow: Check = ({ windows, judging }) => {
  const window = windows.find(({ id }) => id === judging.requestWindow);
  if (!window || window.state === 'unknown') return { ...plain('cant-tell'), missing: 'feedbackDate' };
  return plain(window.state === 'closed' ? 'no' : 'yes');
};
