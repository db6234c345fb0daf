import type { Template } from '../core/replies/template.ts';
import { templates as aliexpress } from './aliexpress/templates/index.ts';
import { templates as amazon } from './amazon/templates/index.ts';
import { templates as merchant } from './merchant/templates/index.ts';

/** Every shipped template, portal by portal. */
export const templates: readonly Template[] = [...amazon, ...aliexpress, ...merchant];
