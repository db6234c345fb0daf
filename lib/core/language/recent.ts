/**
 * Remembers what was asked for lately, twice `limit` entries at most. When it is full, what nobody asked for since
 * the last time falls away, and what comes again and again stays.
 */
export class Recent<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: Value): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** The same text in memory of its own: a slice of a comment would keep the whole comment. */
export const detached = (text: string): string => Array.from(text).join('');
