import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-RM-OBSCENE';

/** One word commonly understood to be obscene or profane; what else the comment says does not matter. */
export const obscene: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'grants',
  verdict: { outcome: 'removable', ground: 'obscene', reasonCode: 102 },
  all: ['obscene-word'],
  reference: removalHelp(id),
  examples: [
    { comments: 'Useless fucking seller, three mails and no reply', expect: 'yes' },
    { comments: 'what a pile of sh1t', expect: 'yes' },
    { comments: 'Scheiße, schon wieder das falsche Modell', facts: { marketplace: 'DE' }, expect: 'yes' },
    { comments: 'boutique de merde', facts: { marketplace: 'FR' }, expect: 'yes' },
    { comments: '他妈的什么破店', expect: 'yes' },
    { comments: 'madarchod seller, sent a stone in the box', expect: 'yes' },
    { comments: 'la c o n c h a de tu hermana', facts: { marketplace: 'ES' }, expect: 'yes' },
    { comments: 'I live in Scunthorpe and the parcel went to Sussex', expect: 'no' },
    { comments: 'The shuttlecocks lose their feathers', facts: { marketplace: 'UK' }, expect: 'no' },
    { comments: 'パチンコの玉が詰まる', facts: { marketplace: 'JP' }, expect: 'no' },
    { comments: '操作很简单，就是屏幕太暗', expect: 'no' },
    { comments: 'Scopa per esterni, le setole si piegano', facts: { marketplace: 'IT' }, expect: 'no' },
    { comments: 'They are crooks and liars', expect: 'no' },
    { comments: 'Seller sent some old crap', expect: 'cant-tell' },
    { comments: 'damn slow answer from this shop', expect: 'cant-tell' },
    { comments: 'So ein Mist, Verkäufer antwortet nicht', facts: { marketplace: 'DE' }, expect: 'cant-tell' },
  ],
};
