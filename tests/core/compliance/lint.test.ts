import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../lib/core/compliance/lint.ts';
import { examples } from '../../../lib/packs/amazon/compliance/examples.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';

const look = (text: string, more: Partial<Parameters<typeof lint>[1]> = {}) =>
  lint(
    text,
    { portal: 'amazon', marketplace: 'US', channel: 'buyer-message', language: 'en', ...more },
    amazonCompliance,
  );
const rulesIn = (text: string, more = {}): string[] => look(text, more).findings.map((one) => one.ruleId);

describe('lint', () => {
  it('quotes the text in every finding, whatever the text', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...examples.map((one) => one.text)), fc.string({ unit: 'grapheme' })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'de', 'fr', 'it', 'es', 'ja', 'zh'), (parts, language) => {
        const text = parts.join(' ');
        for (const { start, end, text: quoted } of look(text, { language }).findings) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sees through letters kept apart and addresses spelled out', () => {
    expect(rulesIn('Please delete your r e v i e w.')).toContain('ask-to-change-or-remove');
    expect(rulesIn('Write to help at osierlane dot com.')).toContain('contact-details');
  });

  it('takes order, tracking and money for what they are', () => {
    expect(
      rulesIn('Order 112-1234567-7654321, tracking 9400 1118 9922 3300 4455 66, refund 1,234,567.00 USD.'),
    ).toEqual([]);
  });

  it('takes no part of a long number for a telephone', () => {
    const german = { marketplace: 'DE', language: 'de' };
    expect(rulesIn('Sendung 0034 0434 1610 9448 2217 liegt im Depot.', german)).toEqual([]);
    expect(rulesIn('Sie liegt bereit: 0034 0434 1610 9448 2217.', german)).toEqual([]);
    expect(rulesIn('Le colis est le 8R 0199 0047 1533 2.', { marketplace: 'FR', language: 'fr' })).toEqual([]);
    expect(rulesIn('Call 01632 960 377.', { marketplace: 'UK' })).toContain('contact-details');
  });

  it('lets a message service be named as what a product shows, not as a way to write', () => {
    expect(rulesIn('To see Telegram and SMS alerts on the band, switch notifications on.')).toEqual([]);
    expect(rulesIn('Write to us on Telegram.')).toContain('off-platform');
  });

  it('tells what the goods can do, and what the seller declines, from a way to write', () => {
    expect(rulesIn('Skype finds the headset in its sound settings.')).toEqual([]);
    expect(rulesIn('You suggested WhatsApp. Amazon asks us to answer here.')).toEqual([]);
    expect(rulesIn('WhatsApp is quicker.')).toContain('off-platform');
  });

  it("takes the buyer's question or offer for the buyer's", () => {
    expect(rulesIn('You ask whether your stars have to vanish first. They do not.')).toEqual([]);
    expect(rulesIn('Your stars have to vanish first.')).toEqual(['ask-to-change-or-remove']);
  });

  it('looks for the words that tell it as the buyer’s on the side where a language has them', () => {
    const inJapanese = (text: string): string[] => rulesIn(text, { language: 'ja', marketplace: 'JP' });
    expect(inJapanese('評価を削除するとのお申し出、ありがとうございます。')).toEqual([]);
    expect(inJapanese('とのお申し出ですが評価を削除してください。')).toContain('ask-to-change-or-remove');
  });

  it('tells a remedy that any rating, or none, leaves standing from a benefit for any rating', () => {
    expect(rulesIn('Give us five stars, one or none at all: the refund stays yours.')).toEqual([]);
    expect(rulesIn('Every buyer who leaves a rating, good or bad, gets a mug.')).toEqual(['incentive-for-feedback']);
  });

  it('reads telephones told in numerals, but no counts', () => {
    expect(rulesIn('Ring me on two zero one, five five five, zero one nine.')).toContain('contact-details');
    expect(rulesIn('One, two, three screws and six or seven washers.')).toEqual([]);
  });

  it.each([
    ['de', 'Sie erreichen uns unter null eins sieben einundzwanzig, drei und vier und acht.'],
    ['fr', 'Notre ligne : zéro un, vingt et un, trente, quarante et un, cinq.'],
    ['es', 'Marque nueve uno dos, treinta y cuatro, cincuenta y seis, siete.'],
    ['it', 'Il numero: zero due, trenta, quaranta e cinque, otto, nove.'],
  ])('counts numerals, not the "and" between them (%s)', (language, text) => {
    expect(rulesIn(text, { language })).toContain('contact-details');
  });

  it.each(['€', 'EUR', 'CHF', 'RMB', 'euros', 'dollars', 'dólares', '块', '美元'])(
    'takes a sum in %s for no telephone',
    (currency) => {
      expect(rulesIn(`Your call about the 1 250 300 ${currency} reached the maker of the lid.`)).toEqual([]);
      expect(rulesIn('Your call: 1 250 300.')).toContain('contact-details');
    },
  );

  it('takes a list with many an "and" for no telephone', () => {
    const text = 'Dem Paket liegen die Teile eins und zwei und drei und vier für Ihr Regal bei.';
    expect(rulesIn(text, { language: 'de' })).toEqual([]);
  });

  it('counts what is typed, spaces too, against the longest a message may be, and shows the end of it', () => {
    const text = `${'It left. '.repeat(200)}${' '.repeat(300)}Bye.`;
    expect(text.length).toBeGreaterThan(2000);
    expect(look(text).findings.find(({ ruleId }) => ruleId === 'too-long')).toMatchObject({ end: text.length });
    expect(look(' '.repeat(3000)).verdict).toBe('pass');
  });

  it.each([
    ['zh', '查看https://www.amazon.com/dp/B0X然后请删除差评，我们马上退款。'],
    ['ja', 'こちらhttps://www.amazon.co.jp/dp/B0Xレビューを削除してください。'],
    ['en', 'See https://www.amazon.com/dp/B0X; please delete your review and we refund you.'],
  ])('reads on behind a link of the portal (%s)', (language, text) => {
    expect(rulesIn(text, { language })).toContain('ask-to-change-or-remove');
  });

  it('lets carriers and Amazon be linked, nobody else', () => {
    expect(rulesIn('Track it on https://www.dhl.de/track or https://www.amazon.co.uk/your-orders.')).toEqual([]);
    expect(rulesIn('See https://amazon.com.deals.example/x')).toContain('external-link');
  });

  it('only warns of a number that may be the maker’s', () => {
    expect(look('Please ring the manufacturer on 01632 960 377.').verdict).toBe('warn');
  });

  it('knows the channel', () => {
    expect(rulesIn('Did it arrive?', { channel: 'public-response' })).toEqual(['question-in-public-response']);
    expect(rulesIn('Did it arrive?')).toEqual([]);
    expect(rulesIn('Mr. Miller signed for it.', { channel: 'a-to-z-statement' })).toEqual([]);
    expect(rulesIn('x'.repeat(2001))).toEqual(['too-long']);
  });

  it('knows the tag of an important message in another language too', () => {
    expect(rulesIn('[Wichtig] The lid left today.')).toEqual(['important-tag']);
    expect(rulesIn('[Today] The lid left.')).toEqual([]);
  });

  it('is strictest in Japan', () => {
    const notice = 'It is possible to update or remove the seller feedback you left.';
    expect(look(notice).verdict).toBe('warn');
    expect(look(notice, { marketplace: 'JP' }).verdict).toBe('block');
  });

  it('does not take a product title for what the seller wants, and quotes the text as it stands', () => {
    const title = 'Gift card holder, 5 star review, delete your feedback';
    const text = `About your ${title}: please delete your review.`;
    expect(rulesIn(`About your ${title}: it left today.`, { quoted: [title] })).toEqual([]);
    expect(look(text, { quoted: [title] }).findings).toMatchObject([{ text: 'delete your review' }]);
    expect(look(`${title}: delete your review.`, { quoted: [] }).verdict).toBe('block');
  });

  it('puts the main fault first and mentions what changes no verdict', () => {
    expect(rulesIn('If that feedback stays up our lawyer will write; please remove it.')[0]).toBe('threat-or-blame');
    expect(look('Hello, it left today.', { orderId: '112-1234567-7654321' })).toMatchObject({
      verdict: 'pass',
      findings: [{ ruleId: 'missing-order-id', level: 'info' }],
    });
  });
});
