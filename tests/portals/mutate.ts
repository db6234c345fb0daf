/** What a redesign, a slow page or a foreign script could do to one element. None of it writes new words. */
const mutations = {
  remove: (element: Element) => element.remove(),
  duplicate: (element: Element) => element.after(element.cloneNode(true)),
  swap: (element: Element) => {
    if (!liesSwapped(element)) element.nextElementSibling?.after(element);
  },
  swapColumns: (element: Element) => {
    const place = [...(element.parentElement?.children ?? [])].indexOf(element);
    const table = element.closest('table, kat-table');
    for (const row of table?.querySelectorAll('tr, kat-table-row') ?? [])
      row.children[place]?.nextElementSibling?.after(row.children[place]);
  },
  dropAttributes: (element: Element) => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  },
  unwrap: (element: Element) => element.replaceWith(...element.childNodes),
  wrap: (element: Element) => {
    const box = element.ownerDocument.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
  empty: (element: Element) => element.replaceChildren(),
  hide: (element: Element) => element.setAttribute('style', 'display: none'),
  truncate: (element: Element) => {
    for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
      while (at.nextSibling) at.nextSibling.remove();
  },
} as const satisfies Record<string, (element: Element) => void>;

/** A number that stands for a long number of another kind, or a header for its neighbour's: a page that lies. Nobody could see it. */
function liesSwapped(element: Element): boolean {
  const next = element.nextElementSibling;
  const isNumber = (one: Element): boolean => /^\d{15,17}$/.test(one.textContent?.trim() ?? '');
  return next !== null && ((isNumber(element) && isNumber(next)) || (element.matches('th') && next.matches('th')));
}

const names = Object.keys(mutations) as (keyof typeof mutations)[];

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Changes one to three elements of a page's body; returns what was done, for the message of a failure. */
export function mutate({ body }: Document, random: () => number): string {
  const done: string[] = [];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const all = body.querySelectorAll('*');
    const place = Math.floor(random() * all.length);
    const name = names[Math.floor(random() * names.length)];
    const element = all[place];
    if (!element || !name) continue;
    done.push(`${name} ${element.localName}[${place}]`);
    mutations[name](element);
  }
  return done.join(', ');
}
