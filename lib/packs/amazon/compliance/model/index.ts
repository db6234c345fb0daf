import type { ReplyWeights } from '../../../../core/compliance/voice.ts';

/** The linter's trained voice, read only when somebody asks. Written by `npm run train`. */
export const loadReplyWeights = async (): Promise<ReplyWeights> =>
  (await import('./weights.json', { with: { type: 'json' } })).default;
