import type { PageState } from '../../core/model/names.ts';
import type { PageReading } from '../../core/model/observation.ts';
import type { PublicFeedback, PublicRating, SellerPage } from '../../core/model/page-facts.ts';
import { sellerPage as facts } from '../../packs/amazon/pages/seller-page.ts';
import type { Page, Reader } from '../contract.ts';
import { dateOrderOf } from '../dates.ts';
import { cutText, gatherText, isHiddenWithin, visibleText } from '../dom.ts';
import { readCount } from '../figures.ts';
import { MAX_COMMENT, SETTLED_AFTER } from '../limits.ts';
import { type PrintedMoment, readMoment, settleMoment } from '../moments.ts';

const reader = { id: 'amazon.seller-page', version: 1 };
const from = { portal: 'amazon', page: 'seller-page' } as const;

/**
 * What buyers see of a seller. Its feedback names no order, so nothing is bound to a case. The extension does not run
 * on this host: the reader is for saved pages. It never reads the raters' names.
 */
export const publicSellerPage: Reader = {
  ...reader,
  ...from,
  updated: facts.updated,
  detect: ({ document, url }) =>
    facts.host.test(url.hostname) &&
    (facts.path.test(url.pathname) || document.querySelector(facts.table) !== null) &&
    (url.searchParams.has('seller') || document.querySelector(facts.markers) !== null),
  read,
  anchors: () => [],
};

interface Row extends Omit<PublicFeedback, 'date'> {
  moment: PrintedMoment | null;
}

function* read(page: Page): Generator<void, PageReading, void> {
  const { document } = page;
  const rows: Row[] = [];
  for (const row of seen(document, `${facts.table} ${facts.row}`)) {
    if (!row.matches(facts.template) && row.textContent?.trim()) rows.push(rowOf(row));
    yield;
  }
  const order = dateOrderOf(
    rows.flatMap(({ moment }) => (moment ? [moment.date] : [])),
    null,
    true,
  );
  const told: SellerPage = {
    ratings: ratingsOn(document),
    feedback: rows.map(({ moment, ...rest }) => ({ ...rest, date: moment && settleMoment(moment, order) })),
  };
  const unreadable = told.feedback.flatMap(({ rating, date }, place) => [
    ...(rating === null ? [{ what: `rating of row ${place + 1}`, why: 'unreadable' }] : []),
    ...(date === null
      ? [{ what: `date of row ${place + 1}`, why: rows[place]?.moment ? 'in-doubt' : 'unreadable' }]
      : []),
  ]);
  const reading = { ...from, reader, observations: [], unreadable };
  const silent = rows.length === 0 && Object.keys(told.ratings).length === 0;
  return silent ? { ...reading, state: stateOf(page) } : { ...reading, state: 'read', pageFacts: { sellerPage: told } };
}

const seen = (root: Document | Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((one) => !isHiddenWithin(one, root));

function rowOf(row: Element): Row {
  const place = seen(row, facts.text)[0];
  const whole = place?.querySelector(facts.wholeText);
  const comments = place ? gatherText(whole ?? place, whole ? 'a' : `a, ${facts.cutText}`).text : '';
  const rater = seen(row, facts.rater)[0];
  const date = rater ? facts.date.exec(visibleText(rater))?.[1] : undefined;
  return {
    rating: starsIn(seen(row, facts.stars)[0]),
    comments: cutText(comments, MAX_COMMENT),
    moment: date === undefined ? null : readMoment(date),
    struckThrough: row.querySelector(facts.struck) !== null,
  };
}

/** Whole stars of "1 out of 5 stars"; null where it is no whole number or reads two ways. */
function starsIn(place: Element | undefined): number | null {
  const stars = place ? starsOf(visibleText(place)) : null;
  return stars !== null && Number.isInteger(stars) ? stars : null;
}

function starsOf(text: string): number | null {
  const plain = text.normalize('NFKC');
  const first = facts.fiveFirstWords.some((word) => plain.includes(word.normalize('NFKC')));
  const stars = (first ? facts.fiveFirst : facts.fiveLast).exec(plain)?.[1];
  return stars === undefined ? null : Number(stars.replace(',', '.'));
}

function ratingsOn(document: Document): SellerPage['ratings'] {
  const found: SellerPage['ratings'] = {};
  for (const [name, selector] of Object.entries(facts.ratings) as [keyof SellerPage['ratings'], string][]) {
    const [place] = seen(document, selector);
    if (!place) continue;
    const [stars, count] = [facts.ratingStars, facts.ratingCount].map((part) => seen(place, part)[0]);
    const rating: PublicRating = {
      stars: stars ? starsOf(visibleText(stars)) : null,
      count: count ? readCount(visibleText(count)) : null,
    };
    if (rating.stars !== null || rating.count !== null) found[name] = rating;
  }
  return found;
}

const stateOf = ({ document, settledFor }: Page): PageState => {
  if (settledFor < SETTLED_AFTER) return 'loading';
  return document.querySelector(facts.table) ? 'empty' : 'changed';
};
