import type { CommentLexicons } from '../../../core/language/lexicon-data.ts';
import { germanCoarse } from './de/coarse.ts';
import { german as germanWords } from './de/index.ts';
import { germanPersonal } from './de/personal.ts';
import { englishCoarse } from './en/coarse.ts';
import { english as englishWords } from './en/index.ts';
import { englishPersonal } from './en/personal.ts';
import { spanishCoarse } from './es/coarse.ts';
import { spanish as spanishWords } from './es/index.ts';
import { spanishPersonal } from './es/personal.ts';
import { foreignCoarse } from './foreign-coarse.ts';
import { frenchCoarse } from './fr/coarse.ts';
import { french as frenchWords } from './fr/index.ts';
import { frenchPersonal } from './fr/personal.ts';
import { givenNames } from './given-names.ts';
import { innocentNames } from './innocent-names.ts';
import { italianCoarse } from './it/coarse.ts';
import { italian as italianWords } from './it/index.ts';
import { italianPersonal } from './it/personal.ts';
import { japaneseCoarse } from './ja/coarse.ts';
import { japanese as japaneseWords } from './ja/index.ts';
import { japanesePersonal } from './ja/personal.ts';
import { nameParticles } from './name-particles.ts';
import { chinese } from './profiles/chinese.ts';
import { dutch } from './profiles/dutch.ts';
import { english } from './profiles/english.ts';
import { french } from './profiles/french.ts';
import { german } from './profiles/german.ts';
import { italian } from './profiles/italian.ts';
import { japanese } from './profiles/japanese.ts';
import { polish } from './profiles/polish.ts';
import { portuguese } from './profiles/portuguese.ts';
import { spanish } from './profiles/spanish.ts';
import { swedish } from './profiles/swedish.ts';
import { telephones } from './telephones.ts';
import { chineseCoarse } from './zh/coarse.ts';
import { chinese as chineseWords } from './zh/index.ts';
import { chinesePersonal } from './zh/personal.ts';

/** All that the comment reader knows about words. */
export const amazonLexicons: CommentLexicons = {
  languages: [englishWords, germanWords, frenchWords, italianWords, spanishWords, japaneseWords, chineseWords],
  profiles: [english, german, french, italian, spanish, japanese, chinese, portuguese, dutch, polish, swedish],
  coarse: [englishCoarse, germanCoarse, frenchCoarse, italianCoarse, spanishCoarse, japaneseCoarse, chineseCoarse],
  foreignCoarse,
  personal: [
    englishPersonal,
    germanPersonal,
    frenchPersonal,
    italianPersonal,
    spanishPersonal,
    japanesePersonal,
    chinesePersonal,
  ],
  telephones,
  innocentNames,
  givenNames,
  nameParticles,
};
