import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * The address of a file made of a text, as long as it is shown; null where there is nothing to save. Call the second at
 * the click that saves it: a file that is being saved must outlive a menu that closes then; the page takes it along
 * when it ends.
 */
export function useFileAddress(text: string | null, type: string): [href: string | null, keep: () => void] {
  const [href, setHref] = useState<string | null>(null);
  const kept = useRef(new Set<string>());
  useEffect(() => {
    if (text === null) return setHref(null);
    const made = URL.createObjectURL(new Blob([text], { type }));
    setHref(made);
    return () => {
      if (!kept.current.has(made)) URL.revokeObjectURL(made);
    };
  }, [text, type]);
  const keep = useCallback(() => {
    if (href !== null) kept.current.add(href);
  }, [href]);
  return [href, keep];
}
