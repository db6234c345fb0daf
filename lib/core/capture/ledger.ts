/** What a value that was replaced is. `markup`: names in class, id and the like that are not the portal's known ones. */
export type ReplacementKind =
  | 'order-id'
  | 'id'
  | 'e-mail'
  | 'phone'
  | 'price'
  | 'number'
  | 'date'
  | 'link'
  | 'text'
  | 'markup';

export interface Replacement {
  kind: ReplacementKind;
  original: string;
  replacement: string;
  /** How often it stands on the page. */
  count: number;
}

export interface Kept {
  /** Words that a person reads, or names in the markup. */
  kind: 'words' | 'markup';
  text: string;
  count: number;
}

/** Writes down what was replaced and what was kept, each value once, in the order of the page. */
export class Ledger {
  private readonly replaced = new Map<string, Replacement>();
  private readonly stayed = new Map<string, Kept>();

  replace(kind: ReplacementKind, original: string, replacement: string): string {
    const key = `${kind} ${original}`;
    const known = this.replaced.get(key);
    if (known) known.count += 1;
    else this.replaced.set(key, { kind, original, replacement, count: 1 });
    return replacement;
  }

  keep(kind: Kept['kind'], text: string): string {
    const key = `${kind} ${text}`;
    const known = this.stayed.get(key);
    if (known) known.count += 1;
    else this.stayed.set(key, { kind, text, count: 1 });
    return text;
  }

  get replacements(): Replacement[] {
    return [...this.replaced.values()];
  }

  get kept(): Kept[] {
    return [...this.stayed.values()];
  }
}
