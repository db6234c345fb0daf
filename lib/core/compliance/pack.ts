import type { Channel } from '../replies/template.ts';
import type { Level } from './finding.ts';

/** What a word or phrase means to the linter. Lexicons list the words, rules combine the meanings. */
export const concepts = [
  // A rating and its kinds: each is a rating too.
  'rating',
  'review',
  'badRating',
  'goodRating',
  'rateUs',
  'positive',
  'claim',
  // What is done with it.
  'alter',
  'alterIt',
  'close',
  'give',
  'ask',
  'notice',
  // What is given.
  'gift',
  'refund',
  'replacement',
  'money',
  // How two things hang together.
  'condition',
  'exchange',
  'until',
  'done',
  // Who rates, and what comes to them; goods that set off only then.
  'raters',
  'getting',
  'dispatch',
  // What takes a suspicion away.
  'negation',
  'waiver',
  'release',
  'neutral',
  'harmless',
  // The buyer's own question or offer, told by the seller.
  'reported',
  // Steering.
  'happyIf',
  'unhappyIf',
  'contactUs',
  'beforePosting',
  'repeat',
  // Ways around the portal.
  'call',
  'messenger',
  'outside',
  'maker',
  // A messenger is a way to the seller, only what the goods can do, or what the seller declines.
  'tie',
  'device',
  'stay',
  // A name that is the seller's own, or the goods'.
  'staff',
  // The buyer's word that the goods are there, and its being given too soon.
  'receipt',
  'early',
  // Advertising, pressure, courtesy.
  'promo',
  'promoAct',
  'advert',
  'threat',
  'pressure',
  'blame',
  'admission',
  'thanks',
] as const;
export type Concept = (typeof concepts)[number];

/** Entries in the notation of `language/pattern.ts`: `|` between entries, `~` for a few words, `stem*`, `this/or/that`, `@class`. */
export interface LintLexicon {
  language: string;
  script: 'words' | 'characters';
  apostrophe: 'joins' | 'splits';
  /** Letter pairs read alike (traditional, simplified). */
  letters?: string;
  classes: Readonly<Record<string, string>>;
  entries: Readonly<Partial<Record<Concept, string>>>;
  /** How far, in characters, a negation reaches to what follows it and to what precedes it. */
  negationReach: { after: number; before: number };
  /** The same of words that tell something as the buyer's own; absent on the side where a language never has it. */
  reportedReach: { after?: number; before?: number };
  /** Currencies as they stand before and behind a number; regular expressions without flags, read case-insensitively. */
  money: { before: string; behind: string };
  /** Frequent small words that tell this language from the others. Space-separated. */
  common: string;
  /** Words around numbers, names and addresses; regular expressions without flags, read case-insensitively. */
  cues: {
    /** Before or after a number: it is a telephone. */
    phone: string;
    /** Numerals by which a telephone number is read out. */
    numerals: string;
    /** The "and" between them, in a word or between words; absent where none is said. */
    numeralsJoin?: string;
    /** Before a number: order, tracking, invoice … */
    number: string;
    /** A title with the name behind or before it. Read with letter case. */
    person: string;
    /** A street with its number. Read with letter case. */
    address: string;
    /** The at sign and the dot, spelled out. */
    at: string;
    dot: string;
    /** Ends a sentence that asks, where no question mark is needed. */
    question?: string;
    /** Greetings, thanks, offers of help, regards: whole phrases that tell the buyer nothing. */
    courtesy: string;
    /** Phrases that only say an order came in or went out, with its numbers and dates. */
    confirmation: string;
    /** The word that calls a message important where brackets stand around it. */
    important: string;
    /** A file that no message may carry. */
    attachment: string;
  };
}

/**
 * Meanings that must stand together. Each requirement is one meaning or several (`gift|refund`); a leading `+` lets it
 * count although a negation stands over it.
 */
export interface Pattern {
  all: readonly string[];
  /** None of these may stand in the same window. */
  none?: readonly Concept[];
  /** Nor in the sentences right before and after. */
  noneAround?: readonly Concept[];
  /** Window in sentences. */
  sentences: 1 | 2 | 4;
  /** The requirements must come in this order. */
  ordered?: boolean;
  level?: Level;
  /** What it finds leaves no doubt: it stands whatever the trained voice hears. */
  certain?: boolean;
  channels?: readonly Channel[];
  marketplaces?: readonly string[];
  notMarketplaces?: readonly string[];
}

/** What is seen without a lexicon: shapes of links, mails, numbers, pictures, names. */
export type DetectorId =
  | 'link'
  | 'mail'
  | 'phone'
  | 'emoji'
  | 'person'
  | 'address'
  | 'question'
  | 'important-tag'
  | 'courtesy-only'
  | 'confirmation-only'
  | 'attachment'
  | 'too-long'
  | 'missing-order-id'
  | 'wrong-language';

interface Detection {
  detector: DetectorId;
  level?: Level;
  /** Only a warning when this meaning stands anywhere in the text. */
  softenedBy?: Concept;
  channels?: readonly Channel[];
  /** Its shape leaves no doubt: it stands whatever the trained voice hears … */
  certain?: boolean;
  /** … unless this meaning stands anywhere in the text. */
  doubtedBy?: Concept;
}

/** What becomes of a text against one rule; `info`: it is mentioned, and the verdict stays `pass`. */
export interface LintExample {
  /** In which the text ought to be written. */
  language: string;
  text: string;
  channel: Channel;
  marketplace: string;
  orderId?: string;
  expect: Level | 'pass';
}

/** A rule as data. Notes stand in the locale files under `lint:<id>.note` and `lint:<id>.instead`. */
export interface LintRule {
  id: string;
  level: Level;
  channels?: readonly Channel[];
  notChannels?: readonly Channel[];
  patterns?: readonly Pattern[];
  detections?: readonly Detection[];
  /** Rules whose finding makes this one needless. */
  yieldsTo?: readonly string[];
  source: { ruleId: string; href: string; date: string };
}

/** What a label of the trained voice stands for. */
interface VoiceMeaning {
  rule: string;
  /** Otherwise the rule's own. */
  level?: Level;
  /** Where the rule's own level holds all the same. */
  strict?: { marketplaces: readonly string[]; channels: readonly Channel[] };
}

/** How the trained voice is read. Shares are 0 to 1. */
export interface VoiceReading {
  /** Every label it knows; null: nothing wrong. */
  labels: Readonly<Record<string, VoiceMeaning | null>>;
  /** A message is faulty when all faults together have this share … */
  wrong: number;
  /** … a smaller one, where words found a fault as well … */
  agreed: number;
  /** … or a greater one, where the text holds none of the meanings by which its main fault is mostly told. */
  untold: number;
  /** Those meanings, by rule; rules that are not listed are told by shapes and names. */
  toldBy: Readonly<Record<string, readonly Concept[]>>;
  /** A further fault is named beside the main one when it has this share of the message … */
  further: number;
  /** … or of one sentence. */
  loud: number;
  /** What words found too is named from this share of the message on. */
  echo: number;
  /**
   * From this share of the message on, a fault that words found as well may be the main one before the loudest: of
   * these, the first in the order of the rules.
   */
  leads: number;
  /** What the judge of a message is told besides; the trained nets rest on these lists and their order. */
  heeds: {
    /** Rules that words may break. */
    rules: readonly string[];
    meanings: readonly Concept[];
    /** Channels that are alike, together. */
    channels: readonly (readonly Channel[])[];
    languages: readonly string[];
  };
}

export interface CompliancePack {
  portal: string;
  voice: VoiceReading;
  /** In the order of weight: the first rule that speaks, or with a trained voice the first that leads, is the main one. */
  rules: readonly LintRule[];
  lexicons: readonly LintLexicon[];
  /** Host endings to which a message may link. */
  allowedHosts: readonly string[];
  /** Endings that make a bare word a host. */
  hostEndings: readonly string[];
  /** Longest text by channel, UTF-16 code units. */
  limits: Readonly<Partial<Record<Channel, number>>>;
  /** ISO country for telephone numbers by marketplace. */
  countries: Readonly<Record<string, string>>;
}
