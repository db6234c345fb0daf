import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../../../lib/core/compliance/lint.ts';
import { type LintVoice, openLintVoice } from '../../../lib/core/compliance/voice.ts';
import { languages } from '../../../lib/core/model/names.ts';
import { channels } from '../../../lib/core/replies/template.ts';
import { examples } from '../../../lib/packs/amazon/compliance/examples.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { loadReplyWeights } from '../../../lib/packs/amazon/compliance/model/index.ts';

describe('lint with its trained voice', () => {
  let voice: LintVoice;
  beforeAll(async () => {
    voice = openLintVoice(await loadReplyWeights());
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...examples.map(({ text }) => text)),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', '…', '😀', 'r e v i e w', 'ﬁve ★★★★★', '\u200B', '\u202E', 'ẞ', '①'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(' '));

  it('quotes the text in every finding, whatever the text, the language and the channel', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...languages, undefined),
        fc.constantFrom(...channels),
        fc.constantFrom('US', 'JP', 'DE', null),
        (text, language, channel, marketplace) => {
          const { findings } = lint(
            text,
            { portal: 'amazon', marketplace, channel, language },
            amazonCompliance,
            voice,
          );
          for (const { start, end, text: quoted } of findings) {
            expect(text.slice(start, end)).toBe(quoted);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('says the same of the same text, whatever it read before', () => {
    const context = { portal: 'amazon', marketplace: 'US', channel: 'buyer-message' } as const;
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = lint(text, context, amazonCompliance, voice);
        lint(other, context, amazonCompliance, voice);
        expect(lint(text, context, amazonCompliance, voice)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
