import type { WindowPacks } from '../core/windows/rule.ts';
import { aliexpressWindows } from './aliexpress/windows/index.ts';
import { amazonWindows } from './amazon/windows/index.ts';
import { merchantWindows } from './merchant/windows/index.ts';

/** Every clock of every portal: the second argument of `windowsFor`. */
export const windowPacks: WindowPacks = {
  amazon: amazonWindows,
  aliexpress: aliexpressWindows,
  merchant: merchantWindows,
};
