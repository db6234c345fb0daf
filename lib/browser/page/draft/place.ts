/** A rectangle of the window, CSS pixels from its top left corner. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

interface Place {
  left: number;
  top: number;
  width: number;
  /** What it may take of what it wants. */
  height: number;
}

const GAP = 8;
/** Less than this cannot be read. */
const NARROWEST = 220;
const LOWEST = 96;
/** One finding and the beginning of the next: nearer is better than higher. */
const ENOUGH = 176;

/** A free stretch of the window; what stands in it begins at its top, or ends at its bottom. */
interface Room extends Area {
  from: 'top' | 'bottom';
}

/**
 * Where a panel of the wanted size goes: beside the field, under it, under its controls, or above it; the first place
 * that shows enough of it, else the roomiest. Covers neither the field nor what must stay clear, and never leaves the
 * window. Null when there is no such place.
 */
export function placeBeside(field: Area, clear: readonly Area[], window: Size, wanted: Size): Place | null {
  const edges = { left: GAP, top: GAP, right: window.width - GAP, bottom: window.height - GAP };
  const column = clear.filter((one) => one.left < field.right && one.right > field.left && one.top >= field.bottom);
  const underAll = Math.max(field.bottom, ...column.map((one) => one.bottom)) + GAP;
  const start = Math.max(edges.left, Math.min(field.left, edges.right - wanted.width));
  const rooms: Room[] = [
    { ...edges, left: field.right + GAP, top: Math.max(edges.top, field.top), from: 'top' },
    { ...edges, right: field.left - GAP, top: Math.max(edges.top, field.top), from: 'top' },
    { ...edges, left: start, top: field.bottom + GAP, from: 'top' },
    { ...edges, left: start, top: underAll, from: 'top' },
    { ...edges, left: start, bottom: field.top - GAP, from: 'bottom' },
  ];
  const places = rooms.flatMap((room) => within(room, edges, clear, wanted) ?? []);
  const enough = places.find((one) => one.height >= Math.min(wanted.height, ENOUGH));
  return enough ?? places.reduce<Place | null>((best, one) => (best && best.height >= one.height ? best : one), null);
}

function within(room: Room, edges: Area, clear: readonly Area[], wanted: Size): Place | null {
  const left = Math.max(room.left, edges.left);
  const right = Math.min(room.right, edges.right);
  const width = Math.min(wanted.width, right - left);
  if (width < Math.min(wanted.width, NARROWEST)) return null;
  // To the left of a field the panel keeps to the field.
  const at = room.right < edges.right ? right - width : left;
  let top = Math.max(room.top, edges.top);
  let bottom = Math.min(room.bottom, edges.bottom);
  for (const one of clear) {
    if (one.right + GAP <= at || one.left - GAP >= at + width || one.bottom <= top || one.top >= bottom) continue;
    if (room.from === 'top') bottom = Math.min(bottom, one.top - GAP);
    else top = Math.max(top, one.bottom + GAP);
  }
  const height = Math.min(bottom - top, wanted.height);
  if (height < Math.min(wanted.height, LOWEST)) return null;
  return { left: at, top: room.from === 'top' ? top : bottom - height, width, height };
}
