import { create } from 'zustand';

/** Rows the popup shows before "Show more". */
export const PAGE_SIZE = 50;

/** How long a sentence stays, in ms. */
const SAID_FOR = 6_000;
let fading: ReturnType<typeof setTimeout> | undefined;

interface ViewState {
  /** Rows of the popup's list. */
  limit: number;
  /** The popup row with the focus, by its id. */
  selected: string | null;
  helpOpen: boolean;
  /** What a screen reader is told: copied, failed, done. */
  said: string;
  showMore(): void;
  select(id: string | null): void;
  setHelp(open: boolean): void;
  say(sentence: string): void;
}

/** What is shown at the moment. Nothing here outlives the page. */
export const useView = create<ViewState>((set) => ({
  limit: PAGE_SIZE,
  selected: null,
  helpOpen: false,
  said: '',
  showMore: () => set(({ limit }) => ({ limit: limit + PAGE_SIZE })),
  select: (selected) => set({ selected }),
  setHelp: (helpOpen) => set({ helpOpen }),
  say: (said) => {
    clearTimeout(fading);
    set({ said });
    fading = setTimeout(() => set({ said: '' }), SAID_FOR);
  },
}));
