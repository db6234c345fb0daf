import { useEffect, useState } from 'react';
import { type Linter, openLinter } from '../browser/linter.ts';

/** The linter; null until its trained voice is loaded: a text that was not checked must not look clean. */
export function useLinter(): Linter | null {
  const [linter, setLinter] = useState<{ lint: Linter } | null>(null);
  useEffect(() => {
    let on = true;
    void openLinter().then((lint) => {
      if (on) setLinter({ lint });
    });
    return () => {
      on = false;
    };
  }, []);
  return linter?.lint ?? null;
}
