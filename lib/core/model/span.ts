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

/** The same stretch as seen from the whole text of which `source` begins at `offset`. */
export const shift = <S extends Span>(span: S, offset: number): S => ({
  ...span,
  start: span.start + offset,
  end: span.end + offset,
});
