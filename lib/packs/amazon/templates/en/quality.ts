import type { quality, Wordings } from '../situations.ts';

export const texts: Wordings<typeof quality> = {
  'product-complaint': {
    warm: `We are sorry that the item does not work the way it should. We would like to put this right, and the choice is yours:

1. We send you a new one at our cost.
2. We refund the full price.

A reply with the number is enough. You will have our confirmation by {answerBy}.`,
    brief: `We are sorry about the fault. Please reply with 1 for a replacement at our cost or 2 for a full refund; we will confirm by {answerBy}.`,
  },
  damaged: {
    warm: `We are very sorry that your parcel arrived damaged. A photo of the item and of the box helps us to trace what happened, but we will act without it too:

1. We send you a new one at our cost.
2. We refund the full price.

Please reply with the number you prefer. You will hear from us by {answerBy}, and there is no need to post the damaged item back before then.`,
    brief: `We are sorry that the item arrived damaged. Please reply with 1 for a replacement or 2 for a full refund; we will confirm by {answerBy}.`,
  },
  'wrong-item': {
    warm: `We are sorry: you did not receive what you ordered. That is our mistake and you will have no cost from it. Please tell us what you prefer:

1. We send the correct item and a prepaid label for the other one.
2. We refund the full price and send a prepaid label for the return.

You will have our answer by {answerBy}.`,
    brief: `We are sorry that the wrong item reached you. Please reply with 1 for the correct item or 2 for a full refund; the return costs you nothing. We will answer by {answerBy}.`,
  },
  'general-concern': {
    warm: `We are sorry that your purchase was not what you had hoped for. Please tell us in a few words what went wrong; we will look at it ourselves and come back to you with a solution by {answerBy}.`,
    brief: `We are sorry that something went wrong. Please tell us what happened; we will come back to you with a solution by {answerBy}.`,
  },
};
