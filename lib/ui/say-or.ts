import type { Message } from '../core/model/message.ts';
import type { Translator } from '../i18n/index.ts';

/** A sentence the packs name; the fallback where the language files do not have it. */
export function sayOr(message: Message, fallback: string, { say }: Translator): string {
  const said = say(message);
  return said === '' || message.key.endsWith(said) ? fallback : said;
}
