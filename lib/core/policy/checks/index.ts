import type { Check } from '../rule.ts';
import { outsideTheGrounds, sellerService } from './any-clause.ts';
import { everyClauseAboutDelivery, everyClauseAboutProduct, everyClauseLateOrMissing } from './every-clause.ts';
import { fulfilledByAmazon, fulfilledBySeller } from './fulfilled-by.ts';
import { hasText } from './has-text.ts';
import { hateSpeech } from './hate.ts';
import { irrelevantCharacters } from './irrelevant-characters.ts';
import { meantForOther } from './meant-for-other.ts';
import { obsceneWord } from './obscene-word.ts';
import { requestOffered } from './request-offered.ts';
import { sellerPersonalInformation } from './seller-personal-information.ts';
import { buyShippingLabel, easyShip, shippedOnTime } from './shipping-facts.ts';
import { speaksOfItem } from './speaks-of-item.ts';
import { withinRequestWindow } from './within-request-window.ts';

/** Every question a rule may ask, by the id rules call it. Messages: `rules:check.<id>.yes / .no / .cantTell`. */
export const checks = {
  'has-text': hasText,
  'within-request-window': withinRequestWindow,
  'request-offered': requestOffered,
  'obscene-word': obsceneWord,
  'seller-personal-information': sellerPersonalInformation,
  'every-clause-about-product': everyClauseAboutProduct,
  'every-clause-about-delivery': everyClauseAboutDelivery,
  'every-clause-late-or-missing': everyClauseLateOrMissing,
  'seller-service': sellerService,
  'outside-the-grounds': outsideTheGrounds,
  'fulfilled-by-amazon': fulfilledByAmazon,
  'fulfilled-by-seller': fulfilledBySeller,
  'buy-shipping-label': buyShippingLabel,
  'shipped-on-time': shippedOnTime,
  'easy-ship': easyShip,
  'hate-speech': hateSpeech,
  'irrelevant-characters': irrelevantCharacters,
  'meant-for-other': meantForOther,
  'speaks-of-item': speaksOfItem,
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;
