import { feedbackPage as facts } from '../../packs/aliexpress/pages/feedback.ts';
import { isHiddenWithin, visibleText } from '../dom.ts';
import type { Told } from '../told.ts';

const SHARE_OF_ONE = 20;

/** The stars of a cell, 1 to 5: in words or as an accessible name, else by the share of their width. Two that differ are in doubt. */
export function starsIn(cell: Element): Told<number> {
  const marks = [...cell.querySelectorAll('*')].filter((element) => !isHiddenWithin(element, cell));
  const said = [
    visibleText(cell),
    ...marks.flatMap((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('title'), mark.getAttribute('alt')]),
  ].flatMap((text) => starsSaid(text ?? ''));
  const drawn = marks
    .filter((mark) => mark.closest(facts.stars))
    .flatMap((mark) => {
      const width = facts.starWidth.exec(mark.getAttribute('style') ?? '')?.[1];
      return width === undefined ? [] : [Number(width) / SHARE_OF_ONE];
    });
  // Full width is also that of the grey stars behind.
  const full = drawn.length > 1 ? drawn.filter((one) => one < 5) : drawn;
  const [value, ...others] = new Set(said.length > 0 ? said : full.length > 0 ? full : drawn);
  if (value === undefined) return { absent: 'unreadable' };
  return others.length > 0 ? { absent: 'in-doubt' } : { value };
}

function starsSaid(text: string): number[] {
  const plain = text.trim();
  if (/^[1-5](?:\.0)?$/.test(plain)) return [Number(plain)];
  const [, before, behind] = facts.starWords.exec(plain) ?? [];
  const stars = before ?? behind;
  return stars === undefined ? [] : [Number(stars)];
}
