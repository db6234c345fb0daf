/**
 * Things known by name that are made when somebody first asks for them: a seller meets two or three of the languages,
 * and a background worker starts often. What cannot be made, by a mistake in a pack, throws when asked for.
 */
export class OnDemand<Thing> {
  private readonly made = new Map<string, Thing>();

  /** `make`: nothing where there is no such thing. */
  constructor(private readonly make: (name: string) => Thing | undefined) {}

  get(name: string): Thing | undefined {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const fresh = this.make(name);
    if (fresh !== undefined) this.made.set(name, fresh);
    return fresh;
  }
}
