import { undated } from '../../undated.ts';

/** Within how many hours a cancellation request is answered. */
export const answerCancellation = undated('temu.cancel', 'hours', 24, 'temu.cancel');

/** Within how long after the service personal data is deleted. */
export const deletePersonalData = undated('temu.message', 'days', 30, 'temu.message');
