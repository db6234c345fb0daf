import { importOwn, type ReadTemplates } from '../core/replies/own.ts';
import type { Translator } from '../i18n/index.ts';
import { keepTemplates } from './own-templates.ts';
import { readFileText } from './read-file.ts';

/** A file of own templates is text, and short. */
const LARGEST_FILE = 4_000_000;

export interface Imported {
  written: number;
  /** Read, but no newer than what is in memory. */
  known: number;
  faults: ReadTemplates['faults'];
}

/** Reads a file of templates and keeps what is good in it. What cannot be taken is named; nothing in memory is lost. */
export async function importTemplates(file: Pick<File, 'size' | 'text'>, translator: Translator): Promise<Imported> {
  const read = await readFileText(file, LARGEST_FILE, translator);
  if ('why' in read) return { written: 0, known: 0, faults: [{ place: 0, why: read.why }] };
  const { templates, faults } = importOwn(read.text);
  if (templates.length === 0) return { written: 0, known: 0, faults };
  const answer = await keepTemplates({ do: 'save', templates });
  if ('error' in answer) return { written: 0, known: 0, faults: [...faults, { place: 0, why: answer.error }] };
  return { written: answer.count, known: templates.length - answer.count, faults };
}
