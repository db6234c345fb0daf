import { standingEdges } from '../../windows/standing.ts';
import type { Check } from '../rule.ts';
import { plain } from './answer.ts';

/** Whether a request is still accepted today, by the portal's own window: no number of the seller's closes it. */
export const withinRequestWindow: Check = ({ windows, judging }) => {
  const window = windows.find(({ id }) => id === judging.requestWindow);
  if (!window || window.state === 'unknown') return { ...plain('cant-tell'), missing: 'feedbackDate' };
  return plain(standingEdges(window).state === 'closed' ? 'no' : 'yes');
};
