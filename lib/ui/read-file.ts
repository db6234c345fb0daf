import type { Translator } from '../i18n/index.ts';

const MEGABYTE = 1_000_000;

/** The text of a file that is not larger than `most` bytes, or why it cannot be had, in the seller's language. */
export async function readFileText(
  file: Pick<File, 'size' | 'text'>,
  most: number,
  { t }: Translator,
): Promise<{ text: string } | { why: string }> {
  if (file.size > most) return { why: t('packs:file.tooLarge', { most: most / MEGABYTE }) };
  try {
    return { text: await file.text() };
  } catch {
    return { why: t('packs:file.gone') };
  }
}
