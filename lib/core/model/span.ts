/** A stretch of a text in UTF-16 code units, `end` exclusive; `text` is exactly what stands there. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export const spanOf = (source: string, start: number, end: number): Span => ({
  start,
  end,
  text: source.slice(start, end),
});
