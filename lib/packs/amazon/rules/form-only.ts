import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { requestForm } from './sources.ts';

const entry = (id: string, reasonCode: number) =>
  ({
    ...feedbackRule,
    id,
    effect: 'grants',
    standing: 'form-only',
    verdict: { outcome: 'not-removable', ground: null, reasonCode },
    reference: requestForm(id),
  }) as const;

/** Entries of Amazon's form that no published policy backs: said to be so, never promised. */
export const formOnly: readonly PolicyRule[] = [
  {
    ...entry('AMZ-FORM-101-HATE', 101),
    all: ['hate-speech'],
    examples: [
      { comments: 'Dirty immigrants, do not buy here', expect: 'yes' },
      { comments: 'Ausländer raus, bestellt woanders', facts: { marketplace: 'DE' }, expect: 'yes' },
      { comments: 'sale étranger, retourne chez toi', facts: { marketplace: 'FR' }, expect: 'yes' },
      { comments: 'The kettle leaks.', expect: 'no' },
      { comments: 'Der Verkäufer antwortet nicht.', facts: { marketplace: 'DE' }, expect: 'no' },
      { comments: '客服态度差。', expect: 'no' },
      { comments: 'Verkoper reageert nergens op', facts: { marketplace: 'NL' }, expect: 'cant-tell' },
      { comments: 'O vendedor não responde às mensagens', facts: { marketplace: 'BR' }, expect: 'cant-tell' },
      { comments: 'Säljaren svarar inte på mejl', facts: { marketplace: 'SE' }, expect: 'cant-tell' },
    ],
  },
  {
    ...entry('AMZ-FORM-104-CHARACTERS', 104),
    all: ['irrelevant-characters'],
    examples: [
      { comments: '......', expect: 'yes' },
      { comments: '???!!!', expect: 'yes' },
      { comments: '12345 67890', expect: 'yes' },
      { comments: 'The kettle leaks.', expect: 'no' },
      { comments: 'Zu spät.', facts: { marketplace: 'DE' }, expect: 'no' },
      { comments: '', expect: 'no' },
      { comments: 'asdf asdf jkl', expect: 'cant-tell' },
      { comments: 'qwertz qwertz', facts: { marketplace: 'DE' }, expect: 'cant-tell' },
      { comments: 'あああああ', facts: { marketplace: 'JP' }, expect: 'cant-tell' },
    ],
  },
  {
    ...entry('AMZ-FORM-105-OTHER-ORDER', 105),
    near: ['other-seller'],
    all: ['meant-for-other'],
    examples: [
      { comments: 'Sorry, this was meant for a different shop.', expect: 'yes' },
      {
        comments: 'Falscher Händler, die Bewertung war für einen anderen Shop.',
        facts: { marketplace: 'DE' },
        expect: 'yes',
      },
      { comments: '评错店了，不好意思。', expect: 'yes' },
      { comments: 'The kettle leaks.', expect: 'no' },
      { comments: 'Le vendeur ne répond pas.', facts: { marketplace: 'FR' }, expect: 'no' },
      { comments: 'まだ届きません。', facts: { marketplace: 'JP' }, expect: 'no' },
      { comments: 'Dit was voor een andere winkel bedoeld', facts: { marketplace: 'NL' }, expect: 'cant-tell' },
      { comments: 'Isto era para outra loja, desculpem', facts: { marketplace: 'BR' }, expect: 'cant-tell' },
      { comments: 'Det här var till en annan butik', facts: { marketplace: 'SE' }, expect: 'cant-tell' },
    ],
  },
  {
    ...entry('AMZ-FORM-202-OTHER-SELLER', 202),
    near: ['other-seller'],
    all: ['meant-for-other', 'speaks-of-item'],
    examples: [
      { comments: 'The pan sticks. I just saw that I bought it from another seller.', expect: 'yes' },
      {
        comments: 'Der Topf brennt an. Gekauft habe ich ihn aber bei einem anderen Händler, nicht hier.',
        facts: { marketplace: 'DE' },
        expect: 'yes',
      },
      { comments: '锅粘底。发现是在另一家店买的，评错店了。', expect: 'yes' },
      { comments: 'The pan sticks.', expect: 'no' },
      { comments: 'Le vendeur ne répond pas.', facts: { marketplace: 'FR' }, expect: 'no' },
      { comments: 'まだ届きません。', facts: { marketplace: 'JP' }, expect: 'no' },
      { comments: 'Deze pan is van een andere verkoper', facts: { marketplace: 'NL' }, expect: 'cant-tell' },
      { comments: 'Esta panela é de outro vendedor', facts: { marketplace: 'BR' }, expect: 'cant-tell' },
      { comments: 'Den här pannan är från en annan säljare', facts: { marketplace: 'SE' }, expect: 'cant-tell' },
    ],
  },
];
