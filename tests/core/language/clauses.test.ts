import { describe, expect, it } from 'vitest';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';

const clauses = (text: string, marketplaceLanguage: string): string[] =>
  readComment(text, { marketplaceLanguage, country: 'US', seller: unknownSeller }, amazonLexicons).clauses.map(
    (clause) => clause.text,
  );

describe('clauses', () => {
  it.each([
    ['en', 'Zip broke. Never again!', ['Zip broke.', 'Never again!']],
    ['en', 'Paid $12.50 for approx. 3.5 inches of plastic', ['Paid $12.50 for approx. 3.5 inches of plastic']],
    ['en', 'Nice colour, but nobody answers', ['Nice colour,', 'but nobody answers']],
    [
      'en',
      'the battery dies in an hour and the seller never replied',
      ['the battery dies in an hour', 'and the seller never replied'],
    ],
    ['en', 'too heavy and too loud', ['too heavy and too loud']],
    ['en', '- wobbly\n- noisy', ['- wobbly', '- noisy']],
    ['de', 'Am 3. Mai bestellt, z.B. nichts gehört', ['Am 3. Mai bestellt, z.B. nichts gehört']],
    ['de', 'Stoff ist dünn, aber der Versand war schnell', ['Stoff ist dünn,', 'aber der Versand war schnell']],
    ['it', 'Arrivato tardi e la cerniera si è rotta', ['Arrivato tardi', 'e la cerniera si è rotta']],
    ['ja', '音がうるさい。返事がありません。', ['音がうるさい。', '返事がありません。']],
    ['zh', '洗一次就起球，客服不理人', ['洗一次就起球，', '客服不理人']],
  ])('%s: %s', (language, text, expected) => {
    expect(clauses(text, language)).toEqual(expected);
  });

  it('has none for white space', () => {
    expect(clauses(' \n ', 'en')).toEqual([]);
  });
});
