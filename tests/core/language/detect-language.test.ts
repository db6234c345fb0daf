import { describe, expect, it } from 'vitest';
import { compileDetector, detectLanguage } from '../../../lib/core/language/detect-language.ts';
import { fold } from '../../../lib/core/language/fold.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';

const detector = compileDetector(amazonLexicons.profiles);
const detect = (text: string, marketplace: string) => detectLanguage(fold(text), marketplace, detector);

describe('the language of a comment', () => {
  it.each([
    ['en', 'us', 'MOTOR BURNED OUT THE SECOND TIME I USED IT'],
    ['de', 'en', 'das ding ist nach zwei wochen kaputt gegangen'],
    ['fr', 'en', 'jamais recu et le vendeur ne repond pas'],
    ['it', 'en', 'non e mai arrivato e nessuno risponde'],
    ['es', 'en', 'nunca llego y el vendedor no contesta'],
    ['ja', 'en', '音がうるさい。'],
    ['zh', 'en', '质量太差，用了两天就坏了'],
    ['ja', 'ja', '最悪'],
    ['zh', 'ja', '卖家不理人，快递也慢'],
    ['pt', 'es', 'O produto não chegou e o vendedor não responde'],
    ['nl', 'de', 'Het pakket is nooit geleverd en de verkoper reageert niet'],
    ['pl', 'de', 'Produkt nie działa, sprzedawca nie odpowiada na wiadomości'],
    ['sv', 'de', 'Varan kom aldrig och säljaren svarar inte'],
  ])('%s on a marketplace in %s: %s', (language, marketplace, text) => {
    expect(detect(text, marketplace).language).toBe(language);
  });

  it('says when there is nothing to go by', () => {
    for (const text of ['', '12345', '😡😡', 'Не работает', '작동하지 않아요']) {
      expect(detect(text, 'en')).toEqual({ language: 'und', known: false });
    }
  });

  it('does not take the marketplace for proof', () => {
    expect(detect('Ok', 'de').known).toBe(false);
  });
});
