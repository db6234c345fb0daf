import { useEffect } from 'react';
import { inField } from './list-keys.ts';

export interface TableKeys {
  ids: readonly string[];
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onSearch: () => void;
  onHelp: () => void;
}

/** j and k move through a long list, Enter opens, / searches, ? helps. Silent while the seller types or a dialog is open. */
export function useTableKeys({ ids, selected, onSelect, onOpen, onSearch, onHelp }: TableKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
      const at = selected === null ? -1 : ids.indexOf(selected);
      const move = (to: number): void => {
        const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
        if (id !== undefined) onSelect(id);
      };
      // On a button or a link Enter is the element's own.
      const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;
      const run: Record<string, () => void> = {
        j: () => move(at + 1),
        k: () => move(at - 1),
        '/': onSearch,
        '?': onHelp,
        ...(selected !== null && !onControl ? { Enter: () => onOpen(selected) } : {}),
      };
      const found = Object.hasOwn(run, event.key) ? run[event.key] : undefined;
      if (!found) return;
      event.preventDefault();
      found();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [ids, selected, onSelect, onOpen, onSearch, onHelp]);
}
