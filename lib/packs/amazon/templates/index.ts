import type { Template } from '../../../core/replies/template.ts';
import { templates as de } from './de/index.ts';
import { templates as en } from './en/index.ts';
import { templates as zh } from './zh/index.ts';

/** Every reply we ship for Amazon, in the order in which equals are offered. */
export const templates: readonly Template[] = [...en, ...de, ...zh];
