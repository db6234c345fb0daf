import { storage } from 'wxt/utils/storage';

/** Set while imported cases wait for their windows: what an import that was broken off leaves is made up for later. */
const item = storage.defineItem<boolean>('local:windowsBehind', { fallback: false });

export const windowsAreBehind = (): Promise<boolean> => item.getValue();
export const setWindowsBehind = (behind: boolean): Promise<void> => item.setValue(behind);
