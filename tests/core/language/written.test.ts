import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../../lib/core/language/fold.ts';
import { writtenOnce } from '../../../lib/core/language/written.ts';

describe('a text as it is looked at', () => {
  it('keeps its case, with accents in their letters and white space once between the words', () => {
    const { text } = writtenOnce(' \nChe\u0300re  Madame\t\u00A0É.\r\n\n🙂 か\u3099 ');
    expect(text).toBe('Chère Madame É.\n🙂 が');
  });

  it('is the same however accents and white space were typed, and knows where all of it came from', () => {
    const part = fc.constantFrom('Mme', 'é', 'e\u0301', 'ガ', 'カ\u3099', '🙂', '\uD800', '.', 'ß');
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.constantFrom(' ', '\t', '\u3000'), { minLength: 1 }), (parts, wide) => {
        const source = parts.join(wide.join(''));
        const written = writtenOnce(source);
        expect(written.text).toBe(parts.join(' ').normalize('NFC'));
        expect(writtenOnce(source.normalize('NFD')).text).toBe(written.text);
        expect(sourceSpan(written, 0, written.text.length).text).toBe(source);
        for (let unit = 0; unit < written.text.length; unit += 1)
          expect(written.from[unit]).toBe(unit === 0 ? 0 : written.to[unit - 1]);
      }),
    );
  });
});
