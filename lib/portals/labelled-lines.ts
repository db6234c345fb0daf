import { fold } from './columns.ts';
import { gatherText } from './dom.ts';
import { agreed, type Told } from './told.ts';

/** The lines a person sees in a part of the page; elements that match `leaveOut` are passed over. */
export const linesOf = (element: Element, leaveOut: string): string[] => gatherText(element, leaveOut).text.split('\n');

/**
 * The value after a label that begins with one of the words, "Ship by: Nov 5", or `below` it on the next line. Two
 * lines that say different things leave it in doubt.
 */
export function labelled(lines: readonly string[], words: readonly string[], below = false): Told<string> {
  const values = lines.flatMap((line, index) => {
    const [, label = line, rest = ''] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [];
    const folded = fold(label).replaceAll('’', "'");
    if (!words.some((word) => folded.startsWith(word))) return [];
    const value = rest.trim() || (below ? lines[index + 1] : '');
    return value ? [value] : [];
  });
  return agreed(values);
}
