import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSecondVoice } from '../../../lib/core/language/voices.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';
import { judge, type LabelledFeedback, labelledFile } from '../../tools/verdicts/judged.ts';

const weights = await loadAspectWeights();
const second = openSecondVoice(weights);
const corpus = join(import.meta.dirname, '../../corpus');
const feedback = ['examples/feedback.jsonl', 'hard/dev.jsonl']
  .flatMap((file) => labelledFile(join(corpus, file)))
  .filter(({ subject }) => (subject.comments ?? '').trim() !== '');
const judged = judge(feedback, second);

const saying = (one: LabelledFeedback, comments: string): LabelledFeedback => ({
  ...one,
  subject: { ...one.subject, comments },
});
const outcomes = (all: readonly LabelledFeedback[]): string[] => judge(all, second).map(({ found }) => found.outcome);

describe('the verdict does not change', () => {
  const before = outcomes(feedback);
  it.each<[string, (text: string) => string]>([
    ['with white space around the comment', (text) => ` \n${text}\t `],
    ['with spaces that do not break', (text) => text.replaceAll(' ', '\u00A0')],
    ['with more spaces between the words', (text) => text.replaceAll(' ', '   ')],
    ['with tabs between the words', (text) => text.replaceAll(' ', '\t')],
    ['with accents written as signs of their own', (text) => text.normalize('NFD')],
    ['with a picture before', (text) => `😡 ${text}`],
    ['with pictures after', (text) => `${text} 👎🏽😡`],
  ])('%s', (_name, change) => {
    expect(outcomes(feedback.map((one) => saying(one, change(one.subject.comments ?? ''))))).toEqual(before);
  });

  // Capitals mark names: without them the name of a person may be no more than a guess.
  const nameless = feedback.filter((_, at) => judged[at]?.found.ground !== 'personal-information');
  it.each<[string, (text: string) => string]>([
    ['in capitals', (text) => text.toUpperCase()],
    ['in small letters', (text) => text.toLowerCase()],
  ])('%s', (_name, change) => {
    expect(outcomes(nameless.map((one) => saying(one, change(one.subject.comments ?? ''))))).toEqual(
      outcomes(nameless),
    );
  });
});

it('a verdict does not hang on what was judged before it', () => {
  const strange = feedback.map((one, at) =>
    saying(one, `${'zqxj'.repeat(at % 9)}${at} ${one.subject.comments ?? ''} ${at}`),
  );
  const alone = openSecondVoice(weights);
  judge([...strange, ...feedback].toReversed(), alone);
  expect(
    judge(feedback.toReversed(), alone)
      .toReversed()
      .map(({ found }) => found),
  ).toEqual(judged.map(({ found }) => found));
});

describe('a clear remark on the service', () => {
  const remarks: Readonly<Record<string, readonly string[]>> = {
    en: ['The seller never answered my messages.', 'They refused the refund.'],
    de: ['Der Verkäufer hat auf keine Nachricht geantwortet.', 'Die Rückerstattung wurde abgelehnt.'],
    fr: ["Le vendeur n'a jamais répondu à mes messages.", 'Remboursement refusé par le vendeur.'],
    it: ['Il venditore non ha mai risposto ai messaggi.', 'Rimborso rifiutato dal venditore.'],
    es: ['El vendedor nunca contestó mis mensajes.', 'Me negaron el reembolso.'],
    ja: ['出品者からの返信は一切ありません。', '返金を断られました。'],
    zh: ['卖家一直不回复消息。', '卖家拒绝退款。'],
  };
  const entire = judged.filter(({ found }) =>
    ['product-review', 'fba-delivery', 'buy-shipping-delay'].includes(found.ground ?? ''),
  );

  it.each(Object.entries(remarks))('takes every claim away that rests on the entire comment: %s', (language, all) => {
    const mixed = entire
      .filter((one) => one.language === language)
      .flatMap((one) => {
        const text = (one.subject.comments ?? '').trim();
        const ended = /[.!?。！？]$/.test(text) ? text : `${text}.`;
        return all.flatMap((remark) => [saying(one, `${ended} ${remark}`), saying(one, `${remark} ${text}`)]);
      });
    expect(mixed.length).toBeGreaterThan(0);
    expect(judge(mixed, second).filter(({ found }) => found.ground !== null)).toEqual([]);
  });
});
