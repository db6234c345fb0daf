import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNote } from '../../../lib/portals/amazon/amazon-note.ts';

const split = (text: string) => splitNote(text, true);
const fba = 'This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.';
const labels = 'The fulfillment issues associated with this order were not due to the seller';

describe("Amazon's note", () => {
  it.each([
    ['after its opening words', `Late.\nMessage from Amazon: "${fba}"`, 'Late.', 'fba-delivery'],
    ['after a comment without a full stop', `Late Message from Amazon: “${fba}”`, 'Late', 'fba-delivery'],
    ['glued to the comment', `LateMessage from Amazon: "${fba}"`, 'Late', 'fba-delivery'],
    [
      'after a quotation of the buyer',
      `They said "no." Message from Amazon: "${fba}"`,
      'They said "no."',
      'fba-delivery',
    ],
    ['alone', `Message from Amazon: "${fba}"`, '', 'fba-delivery'],
    ['without opening words, on its own line', `Late\n${fba}`, 'Late', 'fba-delivery'],
    ['without opening words, in the same line', `So late! ${fba}`, 'So late!', 'fba-delivery'],
    ['in British spelling', `Late.\n${fba.replace('fulfillment', 'fulfilment')}`, 'Late.', 'fba-delivery'],
    ['of 2013, in British spelling of both', `Late.\n${fba.replaceAll('fulfill', 'fulfil')}`, 'Late.', 'fba-delivery'],
    ['for Buy Shipping', `Never came.\nMessage from Amazon: "${labels}."`, 'Never came.', 'buy-shipping'],
    ['in Chinese', '太慢 来自亚马逊的消息： “该商品由亚马逊配送，亚马逊对配送体验负责。”', '太慢', 'fba-delivery'],
    [
      'in Chinese, the help page’s words',
      '太慢。此商品由亚马逊配送，因此亚马逊将对此次配送体验负责。',
      '太慢。',
      'fba-delivery',
    ],
    ['in Chinese for Buy Shipping', '没收到\n与此订单相关的配送问题不是由卖家造成的。', '没收到', 'buy-shipping'],
    [
      'in French',
      'Rien reçu.\n« Cet article a été expédié par Amazon, nous assumons donc toute responsabilité concernant sa distribution. »',
      'Rien reçu.',
      'fba-delivery',
    ],
    [
      'in German, its form assumed',
      'Zu spät.\nNachricht von Amazon: „Dieser Artikel wurde durch Amazon versandt.“',
      'Zu spät.',
      'fba-delivery',
    ],
  ])('%s', (_, text, comments, note) => {
    expect(split(text)).toEqual({ comments, note });
  });

  it.each([
    ['a quotation in mid-comment', `They sent "Message from Amazon: ${fba}" and nothing else happened.`],
    ['a quotation at the end', `They only wrote "Message from Amazon: ${fba}"`],
    ['words of it', 'It was fulfilled by Amazon.'],
    ['words of it in Chinese', '该商品由亚马逊配送，很慢'],
    ['the sentence in a sentence', `The seller says ${fba.toLowerCase()}`],
    ['the sentence with more after it', `${fba} But the seller lied.`],
    ['a message from somebody else', 'Message from the courier: your parcel is lost.'],
  ])('is not %s', (_, text) => {
    expect(split(text)).toEqual({ comments: text, note: null });
  });

  it('with words that are not known is unreadable', () => {
    expect(split('Late.\nMessage from Amazon: "We closed this."')).toMatchObject({ note: 'unreadable' });
    expect(split('Messaggio da Amazon: "Abbiamo chiuso il caso."')).toMatchObject({ note: 'unreadable' });
  });

  it('is untold when the text was not gathered to its end', () => {
    expect(splitNote('Late.', false)).toEqual({ comments: 'Late.', note: 'unreadable' });
  });

  it('comes off any comment, and leaves it as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 600 }),
          fc.string({ unit: fc.constantFrom('"', '«', '.', 'a', ' ', '\n', ':'), maxLength: 9 }),
        ),
        (comment) => {
          const trimmed = comment.trim();
          expect(split(`${trimmed}\nMessage from Amazon: "${fba}"`)).toEqual({
            comments: trimmed,
            note: 'fba-delivery',
          });
        },
      ),
    );
  });
});
