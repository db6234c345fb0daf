import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-RM-PII';

/** The seller's e-mail, telephone or full name; one is enough. */
export const personalInformation: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'grants',
  verdict: { outcome: 'removable', ground: 'personal-information', reasonCode: 103 },
  all: ['seller-personal-information'],
  reference: removalHelp(id),
  examples: [
    { comments: 'They only answer at help@bluefernhome.example', expect: 'yes' },
    { comments: 'Had to call the shop at (212) 555-0177 five times', expect: 'yes' },
    {
      comments: 'Der Inhaber heißt Herr Ottokar Brennecke-Vay und legt auf',
      facts: { marketplace: 'DE' },
      expect: 'yes',
    },
    {
      comments: 'scrivete a resi@lanternablu.example tanto non risponde nessuno',
      facts: { marketplace: 'IT' },
      expect: 'yes',
    },
    { comments: 'Order 113-5550111-2047999 never came, tracking 9400 1000 0000 0000 0000 11', expect: 'no' },
    {
      comments: 'EAN 4012345000099 auf der Schachtel, geliefert wurde ein anderer',
      facts: { marketplace: 'DE' },
      expect: 'no',
    },
    { comments: 'Spoke with Dennis, he was friendly', expect: 'no' },
    { comments: '订单号 702-3398145-6620999 一直没有物流', expect: 'no' },
    { comments: 'Nothing came. My number is 555-0142, ring me after six', expect: 'cant-tell' },
    {
      comments: 'Non ho ricevuto niente, chiamatemi al 312 345 6799',
      facts: { marketplace: 'IT' },
      expect: 'cant-tell',
    },
    { comments: 'No llegó nada, mi móvil es 600 000 377, llamadme', facts: { marketplace: 'ES' }, expect: 'cant-tell' },
  ],
};
