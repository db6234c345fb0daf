/** Whole number in a text, thousands parted or not; null when there is none, or more than one. */
export function readCount(text: string): number | null {
  const [only, ...others] = readCounts(text);
  return others.length === 0 ? (only ?? null) : null;
}

/** Every whole number of a text, "5 of 1,190 orders", in its order. */
export const readCounts = (text: string): number[] =>
  [...text.normalize('NFKC').matchAll(/\d{1,3}(?:[.,' \u00A0\u202F]\d{3})+(?!\d)|\d+/g)].map(([digits]) =>
    Number(digits.replace(/\D/g, '')),
  );

/** A share printed in per cent, "0,42 %", as a fraction; null when there is none, or more than one. */
export function readShare(text: string): number | null {
  const [only, ...others] = [...text.normalize('NFKC').matchAll(/(\d{1,3})(?:[.,](\d{1,4}))?\s?%/g)];
  if (!only || others.length > 0) return null;
  const [, whole = '0', part = ''] = only;
  const share = Number(`${whole}${part}`) / 10 ** (part.length + 2);
  return share <= 1 ? share : null;
}
