/** One step of an entry: any of these words, right after the step before or a few words later. */
export interface Step {
  /** The alternatives as written, in a fixed order: the same alternatives are the same atom. */
  atom: string;
  gap: boolean;
}

export const entriesOf = (entries: string): string[] =>
  entries
    .split(/[|\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');

/**
 * Reads one entry: `@seller ~ ignore*` → two steps, the second after a gap.
 * @throws when a class is not defined or an entry says nothing: a mistake in the pack.
 */
export function stepsOf(entry: string, classes: Readonly<Record<string, string>>): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of entry.replaceAll('~', ' ~ ').split(' ')) {
    if (part === '') continue;
    if (part === '~') {
      gap = steps.length > 0;
      continue;
    }
    steps.push({ atom: alternativesOf(part, classes, entry).join('/'), gap });
    gap = false;
  }
  if (steps.length === 0) throw new Error(`The entry "${entry}" has no word.`);
  return steps;
}

function alternativesOf(part: string, classes: Readonly<Record<string, string>>, entry: string): string[] {
  return part.split('/').flatMap((word) => {
    if (!word.startsWith('@')) return word === '' ? [] : [word];
    const known = classes[word.slice(1)];
    if (known === undefined) throw new Error(`The entry "${entry}" names an unknown class ${word}.`);
    return alternativesOf(known.trim().replace(/[\s/]+/g, '/'), classes, entry);
  });
}
