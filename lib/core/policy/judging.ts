import type { Aspect, CommentReading, WholeSubject } from '../model/assessment.ts';
import type { Language } from '../model/names.ts';

/** How a portal reads "the entire comment is about …": which aspects make it up, and which spoil it. Aspects not named spoil. */
export interface EntireComment {
  /** The subject itself. */
  about: readonly Aspect[];
  /** Say nothing alone and spoil nothing beside the subject. */
  companions: readonly Aspect[];
  /** Two careful readers differ whether these belong to it. */
  doubtful: readonly Aspect[];
  /** Doubtful beside the subject, another subject where the comment speaks of nothing else. */
  aside: readonly Aspect[];
  /** What a comment as a whole is called when it is entirely about the subject. */
  whole: readonly WholeSubject[];
}

/**
 * How loud a vote must be, 0 to 1. Found on the labelled examples and the development half of the hard comments; the
 * results hardly move when one of them does.
 */
interface Confidence {
  /** Fainter votes are not heard. */
  faint: number;
  /** Believed from here on; between `faint` and `sure` a vote is a doubt. */
  sure: number;
  /** Believed whatever else its clause says. */
  strong: number;
  /** The subject of an entire comment must be heard this loud somewhere; what no word of the lists supports, by this much louder. */
  firm: number;
  wordless: number;
  /** A vote that is this far behind the subject of its clause may be a slip of the ear … */
  lead: number;
  /** … and is passed over when it is fainter than this; remarks on the seller's dealings already when fainter than the second. */
  slip: number;
  slipOnDealings: number;
  /** Where the comment is strongly about a subject, a clause that leans to it passes over votes fainter than this. */
  context: number;
}

/**
 * How likely the voice that hears comments as a whole must find it that a comment is entirely about a subject, 0 to 1.
 * Found by cross-validation on the training corpus, checked on the development half of the hard comments.
 */
interface Entirely {
  /** Enough where the clauses call the comment entire too. */
  agreed: number;
  /** Enough whatever the clauses say, if one of them firmly names the subject … */
  alone: number;
  /** … unless one speaks of the seller's dealings this loud, and louder than of the subject. */
  veto: number;
  /** … or of any other subject this loud and of nothing else … */
  vetoAlone: number;
  /** … for which less will do where words and trained voice both name it. */
  vetoBoth: number;
  /** From here on a comment that the clauses call another is one for a person; so is one of which no subject is this likely. */
  doubted: number;
  /** A claim is of high or medium likelihood from here on. */
  high: number;
  medium: number;
}

/** A portal's reading of comments, as data: subjects, thresholds, words for flags. */
export interface Judging {
  entire: Readonly<Record<'product' | 'delivery' | 'late-or-missing', EntireComment>>;
  /** Remarks on the seller's service as the portal means it. */
  sellerService: readonly Aspect[];
  /** The seller's dealings with the buyer, apart from goods and parcel. */
  sellerDealings: readonly Aspect[];
  /** State and identity of the goods. */
  itemCondition: readonly Aspect[];
  /** Subjects that no published ground covers. */
  noGround: readonly Aspect[];
  confidence: Confidence;
  entirely: Entirely;
  /** Languages whose comments can be judged; others go to a person. */
  languages: readonly (Language | CommentReading['language'])[];
  /** The window after which no request is accepted. */
  requestWindow: string;
  /** Stars, inclusive, up to which a request makes sense. */
  highestRating: number;
  /** Languages usual in a marketplace besides its main one. */
  otherLanguages: Readonly<Record<string, readonly string[]>>;
  /** Praise, folded to lower case; a flag only, never evidence. */
  praise: Readonly<Record<Language, readonly string[]>>;
}
