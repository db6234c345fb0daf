import type { Judging } from '../../core/policy/judging.ts';

/**
 * How Amazon's two help pages G20231 ("Can Amazon remove buyer feedback?") and 201101660 ("Buyer feedback for FBA
 * listings"), undated stored copies, are read. Borderline readings are this project's own and lean to a person's look.
 */
export const judging: Judging = {
  entire: {
    // "Only if the entire comment is a product review": praise of the service spoils it as blame does.
    product: {
      about: ['product'],
      companions: ['neutral', 'unclear'],
      doubtful: ['irrelevant'],
      aside: ['price', 'buyer-error'],
      whole: ['product'],
    },
    // Fulfilled by Amazon: whoever the buyer blames, shipping was Amazon's. Damage and packing: delivery or item, readers differ.
    delivery: {
      about: ['late', 'courier', 'delivery-praise', 'seller-shipping'],
      companions: ['neutral', 'unclear', 'amazon-service'],
      doubtful: ['transit-damage', 'packaging', 'irrelevant'],
      aside: ['buyer-error'],
      whole: ['late', 'delivery'],
    },
    // Buy Shipping protects against "late or missing" only; the carrier's manners are neither.
    'late-or-missing': {
      about: ['late'],
      companions: ['neutral', 'unclear'],
      doubtful: ['courier', 'seller-shipping', 'amazon-service', 'irrelevant'],
      aside: ['buyer-error'],
      whole: ['late'],
    },
  },
  // "Used, opened, missing, wrong, not as described" are the seller's service: item and listing do not match.
  sellerService: ['service', 'listing', 'condition', 'order', 'packaging', 'seller-shipping'],
  sellerDealings: ['service'],
  itemCondition: ['condition', 'listing', 'order'],
  noGround: ['price', 'threat', 'insult', 'other-seller', 'promotion', 'buyer-error'],
  confidence: {
    faint: 0.45,
    sure: 0.55,
    strong: 0.8,
    firm: 0.7,
    wordless: 0.2,
    lead: 0.1,
    slip: 0.8,
    slipOnDealings: 0.6,
    context: 0.8,
  },
  entirely: { agreed: 0.25, alone: 0.42, veto: 0.95, vetoAlone: 0.955, doubted: 0.35, high: 0.85, medium: 0.65 },
  languages: ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'und'],
  requestWindow: 'AMZ-FB-SELLER-REQUEST-90D',
  // The removal panel takes ratings of one to three stars (panel as shown in 2026-08).
  highestRating: 3,
  otherLanguages: {
    US: ['es'],
    CA: ['fr'],
    BE: ['nl', 'de', 'en'],
    IN: ['hi'],
    SG: ['zh'],
    AE: ['ar'],
    ZA: ['af'],
  },
  praise: {
    en: [
      'excellent',
      'perfect',
      'love it',
      'great product',
      'great seller',
      'very happy',
      'very satisfied',
      'five stars',
      'amazing',
      'awesome',
      'highly recommend',
    ],
    de: [
      'ausgezeichnet',
      'perfekt',
      'super produkt',
      'sehr zufrieden',
      'alles bestens',
      'gerne wieder',
      'top ware',
      'fünf sterne',
      'begeistert',
      'hervorragend',
    ],
    fr: [
      'excellent',
      'parfait',
      'très satisfait',
      'très satisfaite',
      'très content',
      'très contente',
      'rien à redire',
      'cinq étoiles',
      'je recommande',
      'impeccable',
    ],
    it: [
      'ottimo',
      'perfetto',
      'eccellente',
      'molto soddisfatto',
      'molto soddisfatta',
      'cinque stelle',
      'consigliatissimo',
      'tutto perfetto',
    ],
    es: [
      'excelente',
      'perfecto',
      'muy contento',
      'muy contenta',
      'muy satisfecho',
      'muy satisfecha',
      'cinco estrellas',
      'todo perfecto',
      'lo recomiendo',
      'genial',
    ],
    ja: ['大満足', '最高です', '素晴らしい', '完璧です', 'とても良い', '気に入りました', '星五つ'],
    zh: ['非常满意', '非常好', '很喜欢', '完美', '五星', '好评', '很满意', '物美价廉'],
  },
};
