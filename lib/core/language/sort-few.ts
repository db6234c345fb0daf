/** Longer lists are left to the engine, which sorts them sooner. */
const FEW = 12;

/**
 * Sorts a list in place, what is equal in the order it had. Votes and matches are a few, and sorted many times for each
 * comment: the engine makes copies and helpers for every sort, most of what a comment leaves behind in memory.
 */
export function sortFew<Item>(items: Item[], order: (one: Item, other: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(order);
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at] as Item;
    let place = at;
    for (; place > 0; place -= 1) {
      const before = items[place - 1] as Item;
      if (order(before, item) <= 0) break;
      items[place] = before;
    }
    items[place] = item;
  }
  return items;
}
