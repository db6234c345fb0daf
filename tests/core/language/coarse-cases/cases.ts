/** Comments of one language as buyers write them, one a line. */
export interface CoarseCases {
  /** Each has a word commonly understood as obscene or profane, written out or not. */
  obscene: string;
  /** Coarse, but careful readers waver: for a person to look at. */
  mild: string;
  /** Slurs against groups of people. */
  hate: string;
  /** Nothing coarse, however it looks. */
  harmless: string;
}

export const linesOf = (comments: string): string[] =>
  comments
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
