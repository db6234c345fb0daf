/**
 * A sentence for a person, not yet in their language: `key` stands in the locale files, `params` fill its places.
 * A param that starts with `t:` is itself a key.
 */
export interface Message {
  key: string;
  params?: Record<string, string | number>;
}
