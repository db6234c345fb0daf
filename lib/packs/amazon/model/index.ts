import type { AspectWeights } from '../../../core/language/model-weights.ts';

/** The trained voice's weights, read only when somebody asks. Written by `npm run train`. */
export const loadAspectWeights = async (): Promise<AspectWeights> =>
  (await import('./weights.json', { with: { type: 'json' } })).default;
