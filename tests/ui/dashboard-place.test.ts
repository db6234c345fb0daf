import { describe, expect, it } from 'vitest';
import { adviceHash, placeIn, tabHash } from '../../lib/ui/dashboard-place.ts';

describe('the place in the dashboard', () => {
  it.each([
    ['', { tab: 'cases', caseId: null, adding: false, advice: null }],
    [tabHash('import'), { tab: 'import', caseId: null, adding: false, advice: null }],
    [adviceHash('phone-the-buyer'), { tab: 'advice', caseId: null, adding: false, advice: 'phone-the-buyer' }],
    [
      '#case=amazon%3AsellerFeedback%3A1',
      { tab: 'cases', caseId: 'amazon:sellerFeedback:1', adding: false, advice: null },
    ],
    ['#add', { tab: 'cases', caseId: null, adding: true, advice: null }],
    ['#tab=nowhere&case=', { tab: 'cases', caseId: null, adding: false, advice: null }],
  ])('%s', (hash, place) => expect(placeIn(hash)).toEqual(place));
});
