import { describe, expect, it } from 'vitest';
import { caseIn } from '../../lib/ui/case-hash.ts';
import { casePath } from '../../lib/ui/open-case.ts';

describe('the case in the address', () => {
  it('reads back what openers write', () => {
    const id = 'amazon:sellerFeedback:111-0000001-0000001';
    expect(caseIn(casePath(id).replace('sidepanel.html', ''))).toBe(id);
  });
  it.each(['', '#', '#case=', '#other=1'])('%j is the list', (hash) => expect(caseIn(hash)).toBeNull());
});
