import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderIdShapeOf } from '../../lib/packs/order-ids.ts';
import { splitPasted } from '../../lib/portals/pasted.ts';

const { shape } = orderIdShapeOf('amazon');
const ID = '111-1234567-1234567';

describe('a pasted block', () => {
  it.each([
    [
      'a row of a table',
      `11/18/2026\t1\tWhere is my package?\t${ID}`,
      { orderId: ID, dates: ['2026-11-18'], rating: 1, text: 'Where is my package?' },
    ],
    [
      'lines that name their parts',
      `Order ID: ${ID}\nDate: 18 Nov 2026\nRating: 2 stars\nComments: The fabric is thin.\nIt tore.`,
      { orderId: ID, dates: ['2026-11-18'], rating: 2, text: 'The fabric is thin.\nIt tore.' },
    ],
    [
      'Chinese',
      `订单号：${ID}\n日期：2026年11月18日\n★☆☆☆☆\n质量太差了。`,
      { orderId: ID, dates: ['2026-11-18'], rating: 1, text: '质量太差了。' },
    ],
    [
      'German, day first in doubt',
      `Bestellnummer: ${ID}\n05/04/2026\n1\nNicht angekommen`,
      { orderId: ID, dates: ['2026-04-05', '2026-05-04'], rating: 1, text: 'Nicht angekommen' },
    ],
    [
      'an order id within a line',
      `Feedback for order ${ID}\nNever arrived.`,
      { orderId: ID, dates: [], rating: null, text: 'Feedback for order\nNever arrived.' },
    ],
    [
      'words alone',
      'It came on 3 May 2026, broken. 1 star!',
      { orderId: null, dates: [], rating: null, text: 'It came on 3 May 2026, broken. 1 star!' },
    ],
    [
      'a copied head of columns',
      `Date\tRating\tComments\tOrder ID\n11/18/2026\t3\tLate.\t${ID}`,
      { orderId: ID, dates: ['2026-11-18'], rating: 3, text: 'Late.' },
    ],
  ])('%s', (_, pasted, expected) => expect(splitPasted(pasted, shape)).toEqual(expected));

  it('takes none of two order ids', () => {
    const { orderId } = splitPasted(`Two orders, 111-1234567-1234567 and 112-7654321-0000001`, shape);
    expect(orderId).toBeNull();
  });

  it('reads order ids of other portals by their own shape', () => {
    expect(splitPasted('8123456789012345\n2026-11-18\n差评', orderIdShapeOf('aliexpress').shape)).toEqual({
      orderId: '8123456789012345',
      dates: ['2026-11-18'],
      rating: null,
      text: '差评',
    });
  });

  it('never throws, and keeps what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (pasted) => {
        const { dates, rating } = splitPasted(pasted, shape);
        expect(dates.length).toBeLessThanOrEqual(2);
        expect(rating === null || (rating >= 1 && rating <= 5)).toBe(true);
      }),
    );
  });
});
