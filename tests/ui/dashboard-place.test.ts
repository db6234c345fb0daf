import { describe, expect, it } from 'vitest';
import { adviceHash, numberHash, placeIn, tabHash } from '../../lib/ui/dashboard-place.ts';

describe('the place in the dashboard', () => {
  it.each([
    ['', { tab: 'cases', caseId: null, adding: false, advice: null, number: null }],
    [tabHash('import'), { tab: 'import', caseId: null, adding: false, advice: null, number: null }],
    [
      adviceHash('phone-the-buyer'),
      { tab: 'advice', caseId: null, adding: false, advice: 'phone-the-buyer', number: null },
    ],
    [
      '#case=amazon%3AsellerFeedback%3A1',
      { tab: 'cases', caseId: 'amazon:sellerFeedback:1', adding: false, advice: null, number: null },
    ],
    [numberHash('amazon.refund'), { tab: 'rules', caseId: null, adding: false, advice: null, number: 'amazon.refund' }],
    ['#add', { tab: 'cases', caseId: null, adding: true, advice: null, number: null }],
    ['#tab=nowhere&case=', { tab: 'cases', caseId: null, adding: false, advice: null, number: null }],
  ])('%s', (hash, place) => expect(placeIn(hash)).toEqual(place));
});
