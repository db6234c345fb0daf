import type { Template } from '../../../core/replies/template.ts';
import { templates as de } from './de/index.ts';
import { templates as en } from './en/index.ts';
import { templates as es } from './es/index.ts';
import { templates as fr } from './fr/index.ts';
import { templates as it } from './it/index.ts';
import { templates as ja } from './ja/index.ts';
import { templates as zh } from './zh/index.ts';

/** Every reply we ship for AliExpress, in the order in which equals are offered. */
export const templates: readonly Template[] = [...en, ...de, ...fr, ...it, ...es, ...ja, ...zh];
