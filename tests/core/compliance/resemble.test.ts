import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/core/compliance/advice.ts';
import { resemble } from '../../../lib/core/compliance/resemble.ts';
import type { Channel } from '../../../lib/core/replies/template.ts';
import { amazonAdvice } from '../../../lib/packs/amazon/advice/index.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';

const ask = (text: string, language: string, channel: Channel = 'buyer-message'): string[] =>
  resemble(text, { portal: 'amazon', marketplace: 'US', channel, language }, amazonAdvice, amazonCompliance).map(
    ({ id }) => id,
  );

describe('resemble', () => {
  it.each([
    ['en', 'Take the one star down and we will send the money back today.', 'refund-for-removal'],
    ['de', 'Nach dem Löschen der Bewertung bekommen Sie einen Gutschein von uns.', 'voucher-for-removal'],
    ['es', 'Añádanos a WhatsApp, por favor, ahí le atendemos mejor.', 'private-messenger'],
    ['it', 'Se è soddisfatto ci lasci una valutazione, altrimenti ci scriva prima.', 'happy-rate-unhappy-write'],
    ['zh', '亲，麻烦让您的亲友也来购买并写个五星评价吧。', 'friends-and-family'],
    ['zh', '退货太麻烦了，建议您别退货，直接送给朋友。', 'talk-out-of-return'],
  ])('%s: %s reads like %s', (language, text, id) => {
    expect(ask(text, language)).toContain(id);
  });

  it.each([
    ['en', 'We have refunded the full amount today. Sorry for the trouble with the hinge.'],
    ['en', 'The refund does not depend on your feedback in any way.'],
    ['de', 'Die Rücksendung ist kostenlos; das Etikett finden Sie unter Meine Bestellungen.'],
    ['fr', 'Votre colis est en route, il devrait arriver jeudi.'],
    ['ja', 'ご不便をおかけし申し訳ございません。交換品を本日発送いたしました。'],
    ['zh', '很抱歉商品有瑕疵，我们今天为您免费补发一件新的。'],
  ])('%s: nothing against "%s"', (language, text) => {
    expect(ask(text, language)).toEqual([]);
  });

  it('keeps the order of the shelf and speaks of the portal asked about only', () => {
    const sign = { words: { en: 'old trick' } };
    const entry = (id: string, portal: Advice['portal']): Advice => ({
      id,
      portal,
      verdict: 'outdated',
      rules: [],
      signs: [sign],
      drafts: [],
    });
    const shelf = [entry('b', 'amazon'), entry('x', 'aliexpress'), entry('a', 'amazon')];
    const context = { portal: 'amazon', marketplace: null, channel: 'buyer-message', language: 'en' } as const;
    expect(resemble('This is an old trick, and the old trick works.', context, shelf, amazonCompliance)).toEqual([
      shelf[0],
      shelf[2],
    ]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'ja', 'zh', 'xx'),
        (text, language) => {
          expect(Array.isArray(ask(text, language))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
