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

  it.each<[string, (text: string) => string]>([
    ['white space around it', (text) => `\n ${text} \t`],
    ['more spaces between the words', (text) => text.replaceAll(' ', '   ')],
    ['tabs between the words', (text) => text.replaceAll(' ', '\t')],
    ['accents written as signs of their own', (text) => text.normalize('NFD')],
  ])('says the same of a text with %s', (_name, change) => {
    const said = (text: string, { language, channel, marketplace }: (typeof examples)[number]) => {
      const context = { portal: 'amazon', marketplace, channel, language };
      const { verdict, findings } = lint(text, context, amazonCompliance, voice);
      return [verdict, findings.map(({ ruleId, level }) => [ruleId, level])];
    };
    for (const one of examples) expect(said(change(one.text), one)).toEqual(said(one.text, one));
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
