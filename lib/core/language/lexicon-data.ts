import type { Aspect } from '../model/assessment.ts';
import type { Language } from '../model/names.ts';

/**
 * Entries in the notation of `pattern.ts`, separated by `|` or line ends: words one after another; `stem*`, `*ending`,
 * `*inside*`; `this/or/that`; `@class`; `~` for a few words between; `#` for a number.
 */
export type Entries = string;

export interface AspectEntries {
  /** Enough alone. */
  strong: Entries;
  /** Counts when nothing strong speaks of another subject. */
  weak?: Entries;
}

/** Where statements of a language end and begin. Words folded: lower case, no accents. */
export interface ClauseWords {
  /** After a comma these open a new clause. */
  afterComma: Entries;
  /** These open a new clause when what follows speaks of another subject. */
  starts: Entries;
  /** Dots that end no sentence (approx., z.B., Nr.), without the dot. */
  abbreviations: Entries;
}

/** All the words of one language that tell what a clause speaks of. */
export interface LanguageLexicon {
  language: Language;
  /** `characters`: no spaces between words, entries are found anywhere. */
  script: 'words' | 'characters';
  /** `splits`: l'article is two words. `joins`: didn't is read as didnt. */
  apostrophe: 'joins' | 'splits';
  /** Letter pairs (traditional, simplified) that are read alike. */
  letters?: string;
  classes: Readonly<Record<string, string>>;
  aspects: Readonly<Partial<Record<Aspect, AspectEntries>>>;
  /** Phrases that mean none of the subjects and silence shorter entries within them. */
  harmless?: Entries;
  clauses: ClauseWords;
}

/** Words for telling languages apart. Folded, space-separated. */
export interface LanguageProfile {
  language: Language | 'pt' | 'nl' | 'pl' | 'sv';
  words: string;
  /** Letter runs frequent here and rare elsewhere; `^` and `$` stand for the word's ends. */
  runs: string;
}

/** Coarse words of one language. */
export interface CoarseWords {
  language: Language;
  /** Words commonly understood as obscene or profane. Source: general dictionaries' register marks. */
  obscene: Entries;
  /** Coarse, yet not commonly called obscene. */
  mild: Entries;
  /** Slurs against groups of people. */
  hate: Entries;
  /** Innocent phrases in which the above may occur. */
  harmless: Entries;
}

/** What points to a person's name, telephone, mail or street in one language. */
export interface PersonalCues {
  language: Language;
  /** Words that say the following name is the seller's or of its staff; `~` allowed. */
  staff: Entries;
  /** Titles before a name. */
  titles: Entries;
  /** Words between cue and name. */
  links: Entries;
  /** Words before a number that make it a telephone. */
  phone: Entries;
  /** Words before a number that make it anything but a telephone. */
  numbers: Entries;
  /** Words that make a number the buyer's own. */
  own: Entries;
  /** Words for at and dot in spelled mail addresses. */
  at: Entries;
  dot: Entries;
  /** Street words before or after a house number. */
  street: Entries;
  /** Given names, for texts without capitals, and surnames for ja and zh. */
  names: string;
}

/** Everything the comment reader knows about words: a portal pack ships it. */
export interface CommentLexicons {
  languages: readonly LanguageLexicon[];
  profiles: readonly LanguageProfile[];
  coarse: readonly CoarseWords[];
  personal: readonly PersonalCues[];
  /** Brands named like persons, places and carriers: never personal information. */
  innocentNames: Entries;
}
