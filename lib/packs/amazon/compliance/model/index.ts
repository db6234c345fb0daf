import type { AspectWeights } from '../../../../core/language/model-weights.ts';

/** The linter's trained voice, read only when somebody asks. Written by `npm run train`. */
export const loadReplyWeights = async (): Promise<AspectWeights> =>
  (await import('./weights.json', { with: { type: 'json' } })).default;
