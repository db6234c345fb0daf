/** A cell as it was meant: blanks trimmed, quotes of a quoted cell taken off, doubled ones made single. */
export function plainCell(cell: string | undefined): string {
  const bare = (cell ?? '').replace(/^[\s\uFEFF]+|\s+$/g, '');
  const inner = /^"([\s\S]*)"$/.exec(bare)?.[1];
  // Quotes that are not doubled were written by a person: the cell is not a quoted one.
  if (inner === undefined || /"/.test(inner.replaceAll('""', ''))) return bare;
  return inner.replaceAll('""', '"').trim();
}

/** A name of a column made comparable. */
export const headName = (cell: string | undefined): string =>
  plainCell(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** Where each named column stands in a head; a name that is missing or stands twice has no place. */
export function placesIn<N extends string>(
  head: readonly string[],
  columns: Readonly<Record<N, string>>,
): Partial<Record<N, number>> {
  const names = head.map(headName);
  const found = (Object.entries(columns) as [N, string][]).flatMap(([name, label]) => {
    const place = names.indexOf(label);
    return place >= 0 && names.lastIndexOf(label) === place ? [[name, place] as const] : [];
  });
  return Object.fromEntries(found) as Partial<Record<N, number>>;
}

export const namesAll = (head: readonly string[], wanted: readonly string[]): boolean => {
  const names = new Set(head.map(headName));
  return wanted.every((name) => names.has(name));
};
