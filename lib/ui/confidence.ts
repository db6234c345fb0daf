import type { Translator } from '../i18n/index.ts';

const confidences = ['high', 'medium-high', 'medium', 'low-medium', 'low'] as const;

/** How sure a source is, in the seller's language; a word that is none of the packs' stays as it is. */
export function confidenceText(confidence: string | undefined, { t }: Translator): string {
  const known = confidences.find((one) => one === confidence);
  return known ? t(`ui:confidence.${known}`) : (confidence ?? '');
}
