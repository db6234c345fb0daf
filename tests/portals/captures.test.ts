import { describe, expect, it } from 'vitest';
import type { Looked } from '../../lib/cli/look.ts';
import { marketplaces } from '../../lib/packs/amazon/marketplaces.ts';
import { clockWords } from '../../lib/packs/amazon/pages/clock-words.ts';
import { storeDomains, storesByOrderId } from '../../lib/packs/amazon/store-hints.ts';
import { markupWords } from '../../lib/packs/capture/markup-words.ts';
import { type CopiedFixture, capture, copyFixture, openCapture, type SavedCapture } from './capture-page.ts';
import { fixture, fixtureFolders } from './fixture.ts';

/** Every string and expression of the packs' page facts, found without the code that makes captures. */
const facts = import.meta.glob('../../lib/packs/*/pages/*.ts', { eager: true });
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp) return [plainOf(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};
/** The literal words of an expression; of a class each sign by itself. */
const plainOf = ({ source }: RegExp): string =>
  source.replace(/\\[a-zA-Z]/g, ' ').replace(/\[([^\]]+)\]/g, (_, signs: string) => ` ${[...signs].join(' ')} `);
const tokensOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const known = new Set(
  [
    ...wordsOf(facts),
    ...markupWords,
    ...Object.keys(clockWords.zones),
    ...Object.keys(storesByOrderId),
    ...Object.values(storeDomains),
    ...marketplaces.map(({ marketplaceId }) => marketplaceId),
    'AM PM true false sellercentral www en us gb zh cn de fr it es ja co uk jp ca html none display hidden visibility width line through decoration',
  ].flatMap(tokensOf),
);
const written = [...known].filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(word));
/** One or more of the portal's words in a script without blanks. */
const cjk = new RegExp(`^(?:\\d{1,2}|${written.join('|')})+$`, 'u');
const months = wordsOf(facts).join(' ');

/** What may stay: the portal's words (an ending may follow), one or two letters, months, single figures, days and months in figures, round bounds. */
const mayStay = (token: string): boolean =>
  known.has(token) ||
  /^\d{1,2}$|^10+$|^[a-z]{1,2}$|^\p{L}$/u.test(token) ||
  /^\d{1,2}(?:st|nd|rd|th|er)$/.test(token) ||
  [1, 2, 3].some((tail) => token.length - tail >= 3 && known.has(token.slice(0, -tail))) ||
  (/^\p{L}{3,12}$/u.test(token) &&
    months.includes(` ${token.normalize('NFKD').replace(/\p{M}/gu, '').slice(0, 3)} `)) ||
  cjk.test(token) ||
  /^(?:\d{1,2}|年|月|日)+$/u.test(token.replace(/\d{4}年/u, ''));

const shapeOf = ({ page, state, observations, unreadable, pageFacts }: Looked) => ({
  page,
  state,
  rows: observations.map(({ kind, facts: told, absent }) => {
    const { rating, amazonNote, removalAction, claimStage, disputeStage, fulfillmentChannel, marketplace } = told;
    const { buyerLanguage, struckThrough, commentsCut, arrivedOnTime, feedbackDate, amountInDispute } = told;
    return {
      kind,
      told: Object.keys(told).sort(),
      absent,
      same: { rating, amazonNote, removalAction, claimStage, disputeStage, fulfillmentChannel, marketplace },
      also: { buyerLanguage, struckThrough, commentsCut, arrivedOnTime, currency: amountInDispute?.currency },
      dates: feedbackDate?.dates.length,
    };
  }),
  unreadable: unreadable.map(({ why }) => why),
  pageFacts: namesIn(pageFacts),
});

/** The names of what a page told, and where it told nothing. */
const namesIn = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(namesIn)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, namesIn(inner)]))
      : value === null;

/** Values of the page that stand in the capture although nobody said that they may. */
function survivors({ values }: CopiedFixture, saved: SavedCapture): string[] {
  const after = new Set(saved.values.flatMap(tokensOf));
  const words = values.flatMap(tokensOf).filter((token) => after.has(token) && !mayStay(token));
  const texts = values
    .map((value) => value.trim())
    .filter((value) => value.length >= 6 && !tokensOf(value).every(mayStay) && saved.html.includes(value));
  return [...new Set([...words, ...texts])];
}

describe.each(fixtureFolders())('a capture of %s', (folder) => {
  const one = fixture(folder);
  const copied = copyFixture(one);

  it('holds nothing of the page but the portal’s own words', async () => {
    const made = await copied;
    for (const seed of [3, 200]) expect(survivors(made, openCapture(capture(made.copy, seed), 0))).toEqual([]);
  });

  it('is read as the page is', async () => {
    const { copy, looked } = await copied;
    const made = capture(copy, 7);
    expect(shapeOf(openCapture(made, one.page.settledFor).looked)).toEqual(shapeOf(looked));
    expect(capture(copy, 7)).toEqual(made);
  });
});
