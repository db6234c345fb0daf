import type { LintRule, Pattern } from '../../../core/compliance/pack.ts';
import { sources } from './sources.ts';

const RATING = 'rating|review|badRating|goodRating';
const RATED = `${RATING}|rateUs`;
const BENEFIT = 'gift|refund|money';
const REMEDY = `${BENEFIT}|replacement`;
const LINK = 'condition|exchange';
const TO_BUYER = ['buyer-message', 'review-contact', 'public-response'] as const;
const MESSAGES = ['buyer-message', 'review-contact'] as const;
const released = ['waiver'] as const;

const incentive: readonly Pattern[] = [
  { all: ['condition', RATED, 'alter|alterIt', 'replacement'], none: released, ordered: true, sentences: 1 },
  { all: ['condition', 'alter|alterIt', RATED, 'replacement'], none: released, ordered: true, sentences: 1 },
  {
    all: [BENEFIT, RATED, 'alter|alterIt|give|goodRating|rateUs', LINK],
    none: released,
    noneAround: ['release'],
    sentences: 1,
  },
  {
    all: [BENEFIT, RATED, 'alter|alterIt|goodRating'],
    none: [...released, 'done', 'notice'],
    noneAround: ['release'],
    sentences: 1,
  },
  { all: ['raters', 'getting|gift|promo'], noneAround: ['release'], sentences: 1, certain: true },
  {
    all: ['dispatch', LINK, RATING, 'alter'],
    none: [...released, 'done', 'notice'],
    noneAround: ['release'],
    sentences: 1,
  },
  { all: ['gift', RATED], none: released, noneAround: ['release'], sentences: 2 },
  { all: ['gift', RATED, 'exchange'], none: released, sentences: 4 },
  { all: ['refund|money', RATED, 'alter|alterIt', 'exchange'], none: released, sentences: 2 },
  {
    all: ['refund|money', RATED, 'alter|alterIt', 'ask|condition'],
    none: [...released, 'done', 'notice'],
    noneAround: ['release'],
    sentences: 2,
  },
  { all: ['replacement', RATED, 'alter|alterIt', 'exchange'], none: released, sentences: 1 },
  {
    all: ['until', `+${REMEDY}`, `${RATING}|claim`],
    none: released,
    noneAround: ['release'],
    sentences: 1,
    channels: TO_BUYER,
  },
  { all: [REMEDY, 'claim', 'close', `${LINK}|ask`], none: released, sentences: 1, channels: TO_BUYER },
  {
    all: [BENEFIT, 'claim', 'close', `${LINK}|ask`],
    none: [...released, 'done', 'notice'],
    sentences: 2,
    channels: TO_BUYER,
  },
  { all: [BENEFIT, 'claim', 'close', 'exchange'], none: released, sentences: 2, channels: TO_BUYER },
  { all: [REMEDY, 'claim', 'close'], none: [...released, 'done', 'notice'], sentences: 1, channels: TO_BUYER },
  { all: ['gift', 'claim', 'close'], none: released, sentences: 2, channels: TO_BUYER },
];

const alteration: readonly Pattern[] = [
  { all: [RATING, 'alter'], none: [...released, 'notice'], noneAround: ['release'], sentences: 1 },
  { all: ['review', 'alter', 'notice'], none: released, noneAround: ['release'], sentences: 1 },
  { all: [RATING, 'alter', 'notice'], none: released, noneAround: ['release'], sentences: 1, marketplaces: ['JP'] },
  {
    all: [RATING, 'alter', 'notice'],
    none: released,
    noneAround: ['release'],
    sentences: 1,
    channels: ['review-contact'],
  },
  { all: [RATING, 'alter', 'notice', 'ask'], none: released, noneAround: ['release'], sentences: 1 },
  { all: [RATING, 'alter', 'notice'], none: released, noneAround: ['release'], sentences: 1, level: 'warn' },
  { all: [RATING, 'alterIt', 'ask|condition'], none: [...released, 'notice'], noneAround: ['release'], sentences: 2 },
  { all: [RATING, 'alterIt', 'notice'], none: released, noneAround: ['release'], sentences: 2, level: 'warn' },
  {
    all: [RATING, 'alter', 'ask'],
    none: released,
    noneAround: ['release'],
    sentences: 2,
    channels: ['review-contact'],
  },
  // Under a rating, "it" is the rating.
  { all: ['alterIt', 'ask'], none: [...released, 'notice'], sentences: 1, channels: ['public-response'] },
];

/** Not what a watch shows, nor what the seller declines. */
const messenger: Pattern = {
  all: ['messenger', 'tie'],
  none: [...released, 'device'],
  noneAround: ['stay'],
  sentences: 1,
};

/** What Amazon forbids in what a seller writes, in the order in which a text's main fault is named. */
export const rules: readonly LintRule[] = [
  {
    id: 'buyer-personal-information',
    level: 'block',
    channels: ['public-response'],
    detections: [{ detector: 'person', certain: true, doubtedBy: 'staff' }, { detector: 'address' }],
    source: sources.reply,
  },
  {
    id: 'threat-or-blame',
    level: 'block',
    patterns: [
      // A claim statement tells what the buyer did: words alone cannot say where that becomes an insult.
      { all: ['threat'], sentences: 1, channels: TO_BUYER },
      { all: ['pressure', LINK], none: released, sentences: 1, channels: TO_BUYER },
      { all: ['pressure', RATED], none: released, sentences: 2, channels: TO_BUYER },
      { all: ['blame'], sentences: 1, channels: TO_BUYER },
    ],
    source: sources.code,
  },
  { id: 'incentive-for-feedback', level: 'block', patterns: incentive, source: sources.incentive },
  {
    id: 'conditional-ask',
    level: 'block',
    patterns: [
      { all: ['happyIf', RATED, 'unhappyIf'], none: [...released, 'alter', 'neutral'], sentences: 4 },
      { all: ['happyIf', RATED, 'contactUs'], none: [...released, 'alter', 'neutral'], sentences: 2 },
      {
        all: ['happyIf', RATED, 'give|ask|rateUs|goodRating'],
        none: [...released, 'alter', 'neutral', 'notice'],
        sentences: 2,
      },
      { all: ['unhappyIf', 'contactUs', 'rateUs'], none: [...released, 'alter', 'neutral'], sentences: 4 },
      { all: ['beforePosting', 'contactUs'], none: released, sentences: 2 },
      { all: ['unhappyIf', 'contactUs', RATED, 'beforePosting'], none: released, sentences: 2 },
      { all: ['beforePosting', 'happyIf|unhappyIf'], none: released, sentences: 2 },
    ],
    source: sources.types,
  },
  { id: 'ask-to-change-or-remove', level: 'block', patterns: alteration, source: sources.change },
  {
    id: 'repeat-request',
    level: 'block',
    patterns: [{ all: ['repeat', `+${RATED}`], none: [...released, 'alter', 'threat'], sentences: 2 }],
    source: sources.types,
  },
  {
    id: 'ask-positive-rating',
    level: 'block',
    patterns: [
      {
        all: ['goodRating', 'ask|give|happyIf|rateUs|alter'],
        none: [...released, 'neutral'],
        noneAround: ['release'],
        sentences: 1,
      },
      {
        all: ['positive', RATED, 'ask|give|rateUs|alter'],
        none: [...released, 'neutral'],
        noneAround: ['release'],
        sentences: 1,
      },
    ],
    source: sources.code,
  },
  { id: 'external-link', level: 'block', detections: [{ detector: 'link', certain: true }], source: sources.content },
  {
    id: 'contact-details',
    level: 'block',
    detections: [
      { detector: 'mail', certain: true },
      { detector: 'phone', softenedBy: 'maker' },
    ],
    patterns: [messenger],
    notChannels: ['a-to-z-statement', 'chargeback-statement'],
    source: sources.content,
  },
  {
    id: 'off-platform',
    level: 'block',
    patterns: [
      messenger,
      { all: ['call'], none: [...released, 'maker', 'device'], noneAround: ['stay'], sentences: 1 },
      { all: ['outside'], none: released, sentences: 1 },
    ],
    channels: TO_BUYER,
    source: sources.channel,
  },
  {
    id: 'marketing',
    level: 'block',
    patterns: [
      { all: ['promo', 'promoAct'], none: released, sentences: 1 },
      { all: ['advert'], none: released, sentences: 1 },
    ],
    yieldsTo: ['incentive-for-feedback'],
    notChannels: ['a-to-z-statement', 'chargeback-statement'],
    source: sources.types,
  },
  { id: 'emoji', level: 'block', channels: MESSAGES, detections: [{ detector: 'emoji' }], source: sources.content },
  {
    id: 'question-in-public-response',
    level: 'warn',
    channels: ['public-response'],
    detections: [{ detector: 'question' }],
    source: sources.reply,
  },
  {
    id: 'says-nothing',
    level: 'warn',
    channels: ['buyer-message'],
    detections: [{ detector: 'courtesy-only' }],
    source: sources.types,
  },
  {
    id: 'forbidden-attachment',
    level: 'warn',
    channels: MESSAGES,
    detections: [{ detector: 'attachment' }],
    source: sources.content,
  },
  { id: 'important-tag', level: 'warn', detections: [{ detector: 'important-tag' }], source: sources.important },
  { id: 'too-long', level: 'block', detections: [{ detector: 'too-long' }], source: sources.length },
  {
    id: 'admission',
    level: 'info',
    channels: ['a-to-z-statement', 'chargeback-statement'],
    patterns: [{ all: ['admission'], sentences: 1 }],
    source: sources.code,
  },
  // Forbidden as the seller's own idea; the same words may answer a buyer who asked, so the verdict stays.
  {
    id: 'confirmation-only',
    level: 'info',
    channels: ['buyer-message'],
    detections: [{ detector: 'confirmation-only' }],
    source: sources.types,
  },
  {
    id: 'missing-order-id',
    level: 'info',
    channels: ['buyer-message'],
    detections: [{ detector: 'missing-order-id' }],
    source: sources.orderId,
  },
  {
    id: 'wrong-language',
    level: 'info',
    channels: MESSAGES,
    detections: [{ detector: 'wrong-language' }],
    source: sources.orderId,
  },
];
