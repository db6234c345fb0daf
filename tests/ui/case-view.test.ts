import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { linkOf } from '../../lib/core/model/link.ts';
import { type Translator, translatorFor } from '../../lib/i18n/index.ts';
import { caseView } from '../../lib/ui/case-view.ts';
import { rowView } from '../../lib/ui/row-view.ts';
import { COMMENT, ownNumber, reading, sampleAssessment, sampleCase, sampleWindow } from './samples.ts';

const counting = {
  requestWindow: 'AMZ-FB-SELLER-REQUEST-90D',
  zone: 'America/Los_Angeles',
  now: Date.parse('2026-11-22T20:00:00Z'),
};

describe('a case as it is shown', () => {
  let en: Translator;
  beforeAll(async () => {
    en = await translatorFor('en');
  });
  const view = (one = sampleCase(), assessment = sampleAssessment()) => caseView(one, assessment, counting, en);

  it('keeps the comment whole and marks what proves and what spoils', () => {
    const { comment } = view();
    expect(comment.map(({ text }) => text).join('')).toBe(COMMENT);
    expect(comment.filter(({ mark }) => mark).map(({ text, mark }) => [mark, text])).toEqual([
      ['proves', 'handle broke'],
      ['spoils', 'shipping was quick'],
    ]);
  });

  it('names outcome, ground and how strong the case is', () => {
    expect(view().verdict).toMatchObject({ heading: 'Likely removable: product review', likelihood: 'strong case' });
  });

  it('keeps the verdict on the text beside a closed window', () => {
    const { verdict } = view(
      sampleCase(),
      sampleAssessment({
        outcome: 'not-removable',
        ground: null,
        reasonCode: null,
        wouldHave: { outcome: 'removable', ground: 'product-review', reasonCode: 203 },
      }),
    );
    expect(verdict.heading).toBe('Not removable');
    expect(verdict.textAlone).toBe('By its text alone: Likely removable: product review');
  });

  it.each([
    [[], 'unread'],
    [[reading('offered' as const)], 'offered'],
    [[reading('not-offered' as const)], 'not-offered'],
  ])('tells three states of the menu: %j is %s', (removalAction, state) => {
    expect(view(sampleCase({ removalAction })).request.menu).toBe(state);
  });

  it('offers no request where there is nothing to ask for', () => {
    const nothing = sampleAssessment({ outcome: 'not-removable', ground: null, reasonCode: null });
    expect(view(sampleCase(), nothing).request).toMatchObject({ canNote: false, reason: null });
    expect(view().request).toMatchObject({ canNote: true, reason: { code: 203, formOnly: false } });
  });

  it('sets milestones apart from windows', () => {
    const soft = sampleWindow({ id: 'AMZ-FB-BUYER-REMOVE-60D', soft: true });
    const { windows, softWindows } = view(sampleCase(), sampleAssessment({ windows: [sampleWindow(), soft] }));
    expect([windows.length, softWindows.length]).toEqual([1, 1]);
  });

  it('says which dates are missing, in words', () => {
    const unknown = sampleWindow({ closesOn: null, state: 'unknown', missing: ['orderDate'] });
    expect(view(sampleCase(), sampleAssessment({ windows: [unknown] })).windows[0]).toMatchObject({
      closing: null,
      stateWord: "can't tell",
      missing: 'Not known: Order date',
    });
  });

  it('shows a window that only an own number closed as it is published, with both ends', () => {
    const published = { opensOn: '2026-11-18', closesOn: '2027-02-16', state: 'open' } as const;
    const cut = sampleWindow({ closesOn: '2026-11-20', state: 'closed', own: [ownNumber], published });
    const { windows, verdict } = view(sampleCase(), sampleAssessment({ windows: [cut] }));
    const both = 'End by your number: Nov 20, 2026; as published: Feb 16, 2027';
    expect(windows[0]).toMatchObject({
      state: 'open',
      closing: { daysLeft: 86 },
      own: ['Your number: 2 days instead of 90', both],
      ownNumbers: [ownNumber.parameter],
    });
    expect(verdict).toMatchObject({ closing: { daysLeft: 86 }, own: windows[0]?.own });
  });

  it('links only to web addresses', () => {
    expect(linkOf('https://sellercentral.amazon.com/help')).toBe('https://sellercentral.amazon.com/help');
    for (const other of ['javascript:alert(1)', 'a letter', 'http://a.b', 'https://a b'])
      expect(linkOf(other)).toBeNull();
  });
});

describe('a row of the page', () => {
  it('shows the request window and its own numbers where a request can be made, and none where not', async () => {
    const en = await translatorFor('en');
    const row = (assessment = sampleAssessment()) => rowView(sampleCase(), assessment, counting, en);
    expect(row().closing?.relative).toBe('86 days');
    expect(row(sampleAssessment({ outcome: 'not-removable' })).closing).toBeNull();
    const windows = [sampleWindow({ own: [ownNumber] })];
    const ownOf = (part: Partial<Assessment>) => row(sampleAssessment({ windows, ...part })).own;
    expect(ownOf({})).toHaveLength(1);
    expect(ownOf({ outcome: 'not-removable' })).toEqual([]);
    const wouldHave = { outcome: 'removable', ground: 'product-review', reasonCode: 203 } as const;
    expect(ownOf({ outcome: 'not-removable', wouldHave })).toHaveLength(1);
  });
});
