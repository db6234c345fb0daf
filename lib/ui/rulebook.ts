import { useEffect, useState } from 'react';
import { readOwnRules, watchOwnRules } from '../browser/own-rules.ts';
import { type Rulebook, rulebookOf } from '../browser/rulebook.ts';

export type { Rulebook } from '../browser/rulebook.ts';

/** The rules in force, the seller's own among them. Null until they are read; follows changes made on any page. */
export function useRulebook(): Rulebook | null {
  const [book, setBook] = useState<Rulebook | null>(null);
  useEffect(() => {
    let on = true;
    void readOwnRules().then((own) => {
      if (on) setBook(rulebookOf(own));
    });
    const stop = watchOwnRules((own) => setBook(rulebookOf(own)));
    return () => {
      on = false;
      stop();
    };
  }, []);
  return book;
}
