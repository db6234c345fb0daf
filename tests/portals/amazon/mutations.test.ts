import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../lib/core/model/fact.ts';
import type { Observation } from '../../../lib/core/model/observation.ts';
import { readingOf, type SampleLine, samplePage } from '../sample-list.ts';

const lines: readonly SampleLine[] = [
  ['11/18/2026', '1', '111-2000001-2000001', 'Never came.', ['public_reply', 'request_removal']],
  ['11/15/2026', '2', '112-2000002-2000002', 'The zip broke.', ['public_reply']],
  ['11/9/2026', '5', '113-2000003-2000003', 'Quick and well packed.', null],
  ['9/4/2026', '3', '702-2000004-2000004', '', ['public_reply', 'request_removal']],
].map(([date, rating, orderId, comments, actions]) => ({ date, rating, orderId, comments, actions }) as SampleLine);

const truth = new Map(readingOf(samplePage(lines)).observations.map((seen) => [seen.orderId, seen]));

/** What a redesign, a slow page or a foreign script could do to one element of the list. */
const mutations = {
  remove: (element: Element) => element.remove(),
  duplicate: (element: Element) => element.after(element.cloneNode(true)),
  rename: (element: Element) => {
    const other = element.ownerDocument.createElement('new-part');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  unwrap: (element: Element) => element.replaceWith(...element.childNodes),
  swap: (element: Element) => element.nextElementSibling?.after(element),
  hide: (element: Element) => element.setAttribute('style', 'display: none'),
  empty: (element: Element) => element.replaceChildren(),
  wrap: (element: Element) => {
    const box = element.ownerDocument.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
};
const renameClass = (element: Element): void => element.setAttribute('class', 'x1');

function agrees(seen: Observation): void {
  const known = truth.get(seen.orderId);
  expect(known, `${seen.orderId} stands in no row`).toBeDefined();
  for (const name of Object.keys(seen.facts) as FactName[]) {
    if (name === 'feedbackDate')
      expect(seen.facts.feedbackDate?.dates).toEqual(expect.arrayContaining(known?.facts.feedbackDate?.dates ?? []));
    else if (name === 'comments') expect(['', known?.facts.comments]).toContain(seen.facts.comments);
    else expect(seen.facts[name], `${name} of ${seen.orderId}`).toEqual(known?.facts[name]);
  }
}

const anyPlace = fc.nat();
const step = fc.record({
  name: fc.constantFrom(...(Object.keys(mutations) as (keyof typeof mutations)[])),
  place: anyPlace,
});

describe('a page that is no longer as it was', () => {
  it('loses facts, and never binds one to another order or column', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        const page = samplePage(lines);
        for (const { name, place } of steps) {
          const all = [...page.document.querySelectorAll('#sc-content-container *')];
          const element = all[place % Math.max(1, all.length)];
          if (element) mutations[name](element);
        }
        const reading = readingOf({ ...page, settledFor: 60_000 });
        for (const seen of reading.observations) agrees(seen);
        if (reading.state === 'empty') expect(page.document.querySelector('feedback-list kat-star-rating')).toBeNull();
        else if (reading.observations.length === 0) expect(['changed', 'unknown']).toContain(reading.state);
      }),
      { numRuns: 150 },
    );
  });

  it('with a class renamed is still read by words, or not at all', () => {
    const count = samplePage(lines).document.querySelectorAll('#sc-content-container *').length;
    for (let place = 0; place < count; place += 1) {
      const page = samplePage(lines);
      const element = page.document.querySelectorAll('#sc-content-container *')[place];
      if (element) renameClass(element);
      for (const seen of readingOf(page).observations) agrees(seen);
    }
  });
});
