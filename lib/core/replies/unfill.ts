import { slotsOf, writeSlot } from './fill.ts';
import { type SlotName, type SlotValues, slotTypes } from './template.ts';

/** A shorter value stands in a text by chance. */
const TOO_SHORT = 3;

/**
 * A filled text as a template again: what stands there as the value of a place becomes the place. Longer values first,
 * so that a title is not broken by a word of it. `locale` as for `fill`.
 */
export function unfill(text: string, values: SlotValues, locale: string): string {
  const written = (Object.keys(slotTypes) as SlotName[])
    .map((name) => ({ name, value: writeSlot(name, values, locale) ?? '' }))
    .filter(({ value }) => value.length >= TOO_SHORT)
    .sort((one, other) => other.value.length - one.value.length);
  // What the seller typed must not be read as a place.
  let open = text.replace(/\[\[|\]\]|[{}]/g, '').replace(/⟨(\w+)⟩/g, '{$1}');
  for (const { name, value } of written) {
    open = open
      .split(/(\{\w+\})/)
      .map((part) => (slotsOf(part).length > 0 ? part : part.replaceAll(value, () => `{${name}}`)))
      .join('');
  }
  return open;
}
