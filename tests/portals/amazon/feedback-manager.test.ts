import { describe, expect, it } from 'vitest';
import { MAX_COMMENT as MODEL_MAX_COMMENT } from '../../../lib/core/model/fact.ts';
import { feedbackManager } from '../../../lib/portals/amazon/feedback-manager.ts';
import { MAX_COMMENT } from '../../../lib/portals/limits.ts';
import { drawMenu, readingOf, type SampleLine, samplePage } from '../sample-list.ts';

const line = (more: Partial<SampleLine> = {}): SampleLine => ({
  date: '11/18/2026',
  rating: '1',
  orderId: '111-2000001-2000001',
  comments: 'Never came.',
  actions: ['public_reply', 'request_removal'],
  ...more,
});

const factsOf = (more: Partial<SampleLine>) => readingOf(samplePage([line(more)])).observations[0]?.facts;

describe('comments', () => {
  it('are bounded as the model bounds them', () => {
    expect(MAX_COMMENT).toBe(MODEL_MAX_COMMENT);
  });

  it('of 100 kB are cut and said to be cut, and still lose the note at their end', () => {
    const note =
      'Message from Amazon: "This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience."';
    const facts = factsOf({ comments: `${'Never again. '.repeat(8_000)}\n${note}` });
    expect(facts?.comments).toHaveLength(MAX_COMMENT);
    expect(facts?.commentsCut).toBe(true);
    expect(facts?.amazonNote).toBe('fba-delivery');
  });

  it('are never cut through a character', () => {
    const facts = factsOf({ comments: `a${'😡'.repeat(MAX_COMMENT)}` });
    expect(facts?.comments?.isWellFormed()).toBe(true);
  });

  it('too long to gather leave the note untold', () => {
    const { observations } = readingOf(samplePage([line({ comments: 'No. '.repeat(100_000) })]));
    expect(observations[0]?.absent.amazonNote).toBe('unreadable');
    expect(observations[0]?.facts.commentsCut).toBe(true);
  });

  it('cannot forge a row, a rating or an order', () => {
    const comments = '<kat-star-rating value="5"></kat-star-rating> 222-2222222-2222222 11/1/2020';
    expect(factsOf({ comments })).toMatchObject({ comments, rating: 1, feedbackDate: { dates: ['2026-11-18'] } });
  });
});

describe('the removal menu', () => {
  const actionOf = (actions: readonly string[] | null) => {
    const [seen] = readingOf(samplePage([line({ actions })])).observations;
    return seen?.facts.removalAction ?? seen?.absent.removalAction;
  };

  it('offers, does not offer, or is not told', () => {
    expect(actionOf(['public_reply', 'request_removal'])).toBe('offered');
    expect(actionOf(['public_reply'])).toBe('not-offered');
    expect(actionOf(null)).toBe('not-ready');
    expect(actionOf([])).toBe('not-ready');
  });

  it('drawn without any known action is unreadable', () => {
    const page = samplePage([line({ actions: null })]);
    const root = page.document.querySelector('kat-dropdown-button')?.attachShadow({ mode: 'open' });
    root?.append(page.document.createElement('span'));
    expect(readingOf(page).observations[0]?.absent.removalAction).toBe('unreadable');
  });

  it('switched off is unreadable, not offered', () => {
    const page = samplePage([line()]);
    const root = page.document.querySelector('kat-dropdown-button')?.shadowRoot;
    root?.querySelector('[data-action=request_removal]')?.setAttribute('disabled', '');
    expect(readingOf(page).observations[0]?.absent.removalAction).toBe('unreadable');
  });

  it('behind a closed root stays not ready', () => {
    const page = samplePage([line({ actions: null })]);
    page.document.querySelector('kat-dropdown-button')?.attachShadow({ mode: 'closed' });
    expect(readingOf(page).observations[0]?.absent.removalAction).toBe('not-ready');
  });

  it('is told once its root is attached', () => {
    const page = samplePage([line({ actions: null })]);
    expect(readingOf(page).observations[0]?.absent.removalAction).toBe('not-ready');
    const menu = page.document.querySelector('kat-dropdown-button');
    if (menu) drawMenu(menu, ['request_removal']);
    expect(readingOf(page).observations[0]?.facts.removalAction).toBe('offered');
  });
});

describe('a long list', () => {
  const lines = Array.from({ length: 500 }, (_, place) => {
    const serial = String(place + 1).padStart(7, '0');
    return line({ orderId: `111-${serial}-${serial}`, rating: String((place % 5) + 1) });
  });

  it('of 500 rows is read whole, each row in a step of its own', () => {
    const page = samplePage(lines);
    const run = feedbackManager.read(page);
    let steps = 0;
    let step = run.next();
    for (; !step.done; step = run.next()) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(500);
    expect(step.value.observations.map((seen) => [seen.orderId, seen.facts.rating])).toEqual(
      lines.map(({ orderId, rating }) => [orderId, Number(rating)]),
    );
    expect([...feedbackManager.anchors(page)]).toHaveLength(500);
  });
});

describe('anchors', () => {
  it('are the rating cells', () => {
    const page = samplePage([line()]);
    const [anchor] = feedbackManager.anchors(page);
    expect(anchor?.element).toBe(page.document.querySelector('#feedback-details .col_feedback_rating'));
  });

  it('with a chip inside change no reading', () => {
    const page = samplePage([line()]);
    const before = readingOf(page);
    for (const { element } of feedbackManager.anchors(page))
      element.append(page.document.createElement('recourse-chip'));
    expect(readingOf(page)).toEqual(before);
  });
});
