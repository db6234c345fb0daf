import type { Stores, WindowEntry, WindowKind, WindowPack, WindowRule } from './rule.ts';

/** A store, or what stands for it where none is named. */
export type OpenStore = WindowPack['unknownStore'];

/** The store whose days are counted; throws a RangeError for a code the pack does not have. */
export function storeFor({ portal, stores, unknownStore }: WindowPack, marketplace: string | null): OpenStore {
  if (marketplace === null || marketplace === unknownStore.code) return unknownStore;
  const store = stores.find(({ code }) => code === marketplace);
  if (!store) throw new RangeError(`marketplace: ${portal} has no store ${marketplace}`);
  return store;
}

function holdsIn(stores: Stores, marketplace: string | null): boolean {
  if (stores === 'ALL') return true;
  if (marketplace === null) return false;
  return 'only' in stores ? stores.only.includes(marketplace) : !stores.except.includes(marketplace);
}

export interface Listed {
  rule: WindowRule;
  entry: WindowEntry;
}

const listedIn = new WeakMap<WindowPack, Map<string, readonly Listed[]>>();

/** The clocks of a kind in a store; looked up once for all cases of the kind. */
export function clocksOf(pack: WindowPack, kind: WindowKind, code: string | null): readonly Listed[] {
  const kept = listedIn.get(pack) ?? new Map<string, readonly Listed[]>();
  listedIn.set(pack, kept);
  const key = `${kind} ${code}`;
  const known = kept.get(key);
  if (known) return known;
  const listed = pack.rules
    .filter(({ kinds, stores }) => kinds.includes(kind) && holdsIn(stores, code))
    .flatMap((rule) => rule.entries.map((entry) => ({ rule, entry })))
    .filter(({ entry }) => holdsIn(entry.stores ?? 'ALL', code));
  kept.set(key, listed);
  return listed;
}
