import type { Aspect } from '../model/assessment.ts';
import type { Language } from '../model/names.ts';

/**
 * Entries in the notation of `pattern.ts`, separated by `|` or line ends: words one after another; `stem*`, `*ending`,
 * `*inside*`; `this/or/that`; `@class`; `~` for a few words between; `#` for a number.
 */
type Entries = string;

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

/**
 * Coarse words of one language. Source of the register: general dictionaries (vulgar, obscene, offensive).
 * In scripts without spaces `^` before a word says that nothing of its script stands before it, `$` after it that
 * nothing of its script follows.
 */
export interface CoarseWords {
  language: Language;
  /** Obscene in a text of any language: spelled like no harmless word elsewhere. */
  anywhere: Entries;
  /** Obscene only in this language. */
  athome: Entries;
  /** Obscene in this language, yet a person's name when written with a capital. */
  namesakes: Entries;
  /** Obscene in this language where dots or stars stand for what is left out after them. */
  cutShort: Entries;
  /** Coarse in this language, yet not commonly called obscene. */
  mild: Entries;
  /** Slurs against groups of people, in this language. */
  hate: Entries;
  /** Innocent phrases in which the above may occur. */
  harmless: Entries;
}

/** Coarse words of a language that buyers mix into comments of another; nothing else of it is read. */
export interface ForeignCoarseWords {
  /** ISO 639 code. */
  language: string;
  /** Obscene in a text of any language. */
  anywhere: Entries;
  /** Obscene only in a text of this language. */
  athome: Entries;
  /** Coarse in a text of any language, yet not commonly called obscene. */
  mild: Entries;
  /** Innocent phrases of any language in which the above may occur. */
  harmless: Entries;
}

/**
 * What points to a person's name, telephone, mail or street in one language. Words folded. Fields typed `Entries` are
 * entries as elsewhere where the script has words; otherwise all are plain, parted by white space or `|`, and so are the
 * other fields.
 */
export interface PersonalCues {
  language: Language;
  /** How names are written: with spaces and capitals, with kana and Han, or with Han alone. */
  script: 'words' | 'kana' | 'han';
  /** `nouns`: common nouns are written with capitals too, so a capital proves little. */
  capitals: 'names' | 'nouns' | 'none';
  /** Who works for a seller (owner, warehouse manager): before a name, or after it in apposition. Entries below may use `@role`. */
  roles: Entries;
  /** Where they work (support, returns): the same, if the name is known for a person's. */
  desks: Entries;
  /** Before a name: it is the seller's or of the staff. */
  staff: Entries;
  /** The same at the end of a letter (signed, kind regards): at the end of a comment it is the buyer who takes leave. */
  closings: Entries;
  /** Before a name: probably the seller's, if it is known for a person's. */
  contact: Entries;
  /** After a name: it is the seller's. */
  owns: Entries;
  /** After a name: what only somebody does who deals with the buyer (told me, hung up), if it is known for a person's. */
  deeds: Entries;
  /** Anywhere in the sentence: it speaks of dealing with a seller. A known full name in it is the staff's, if one of `edges` or a border stands before it. */
  dealings: Entries;
  /** Words that stand before a person's name rather than before a brand's. */
  edges: string;
  /** Between a word of dealings and a name: whose they are (the excuses of Anna Miller). */
  of: string;
  /** With `capitals: 'nouns'`: endings of cues that are said of one person alone (Verkäuferin), so that a name may follow at once. */
  personEndings: string;
  /** Between a name and what comes after it (who is, from the, their); in ja the particles after a name spoken of with respect. */
  asides: string;
  /** What persons are named in, on or for (novel, poster, doll): near a name it proves nothing. */
  works: string;
  /** Between cue and name (called, Mr). */
  links: string;
  /** Titles: before a full name a person for certain; in ja and zh they follow the family name in place of a given one. */
  titles: string;
  /** After a name, in languages without spaces: the name is over. */
  followers: string;
  /** Before or after a number: it is a telephone. */
  phone: string;
  /** Before a number: it is none (order, tracking, model). */
  numbers: string;
  /** Before a number, mail or name: the buyer's own. */
  own: string;
  /** The same after a number or mail, where verbs come last. */
  ownAfter: string;
  /** The same in two words: whose (my), and what of theirs (number, address). */
  mine: string;
  things: string;
  /** In ja and zh: what may stand between the two (の, 的). */
  possessives: string;
  /** Before a number or name: it is of a carrier, the marketplace, a neighbour, an author: not the seller's. */
  strangers: string;
  /** Before or after a name: it is of somebody in the buyer's family, an author, a hero, who was sent the parcel. */
  bearers: string;
  /** Numerals in words, for numbers read out. */
  digits: string;
  /** The at sign and the dot in words. */
  at: string;
  dot: string;
  /** Given names; for ja and zh family names. Space-separated. */
  names: string;
  /** In ja: after a name whose family is not known, that it is one (という, と名乗る). */
  namings: string;
  /** In zh: signs that may stand right before a name (跟, 的). */
  leads: string;
  /** In ja and zh: after a name that begins a comment, that somebody is called by it (、, へ). */
  callings: string;
  /** In ja and zh: what follows a full name (さん, 先生). */
  honorifics: string;
  /** In ja and zh: signs that given names are written with; white space is nothing. */
  givenSigns: string;
  /** No part of a name: words and `*endings`; in ja and zh runs that begin like a family name. Space-separated. */
  notNames: string;
}

/** How people write their telephone numbers. Countries are ISO codes in capitals. */
export interface TelephoneHabits {
  /** By language: where its speakers have their telephones, besides the marketplace's country. */
  homes: Readonly<Record<string, string>>;
  /** By language: a pattern of all digits of a mobile number that is known for one wherever it stands. */
  mobiles: Readonly<Record<string, string>>;
  /** By language: a pattern of a number as it is written, groups parted, that is known for one wherever it stands. */
  shapes: Readonly<Record<string, string>>;
  /** Countries in which a number dialled from within begins with a nought. */
  withNought: readonly string[];
}

/** Everything the comment reader knows about words: a portal pack ships it. */
export interface CommentLexicons {
  languages: readonly LanguageLexicon[];
  profiles: readonly LanguageProfile[];
  coarse: readonly CoarseWords[];
  foreignCoarse: readonly ForeignCoarseWords[];
  personal: readonly PersonalCues[];
  telephones: TelephoneHabits;
  /** Brands named like persons, places and carriers: never personal information. */
  innocentNames: Entries;
  /** Given names from all over the world, folded, space-separated, besides those of the languages. */
  givenNames: string;
  /** Small words within a full name (van, de la), folded, space-separated; with an apostrophe at the end those that the name follows at once (d'). */
  nameParticles: string;
}
