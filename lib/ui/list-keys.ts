import { useEffect } from 'react';

export interface ListKeys {
  /** Ids of the rows from top to bottom; each row's button carries its id as data-row. */
  ids: readonly string[];
  selected: string | null;
  onCopy?: (id: string) => void;
  onHelp?: () => void;
}

/** True where a key is meant for a field, a dialog or a menu. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;

const focusRow = (id: string): void => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-row]'))
    if (button.dataset.row === id) button.focus();
};

/** j and k move, c copies, ? helps; Enter is the button's own. Silent while the seller types or a dialog is open. */
export function useListKeys({ ids, selected, onCopy, onHelp }: ListKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
      const at = selected === null ? -1 : ids.indexOf(selected);
      const move = (to: number): void => {
        const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
        if (id !== undefined) focusRow(id);
      };
      const run: Record<string, () => void> = {
        j: () => move(at + 1),
        k: () => move(at - 1),
        ...(onCopy && selected !== null ? { c: () => onCopy(selected) } : {}),
        ...(onHelp ? { '?': onHelp } : {}),
      };
      const found = Object.hasOwn(run, event.key) ? run[event.key] : undefined;
      if (!found) return;
      event.preventDefault();
      found();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [ids, selected, onCopy, onHelp]);
}
