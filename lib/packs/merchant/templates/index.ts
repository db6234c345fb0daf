import type { Template } from '../../../core/replies/template.ts';
import { templates as de } from './de.ts';
import { templates as en } from './en.ts';
import { templates as es } from './es.ts';
import { templates as fr } from './fr.ts';
import { templates as it } from './it.ts';
import { templates as ja } from './ja.ts';
import { templates as zh } from './zh.ts';

/** Every reply we ship for the shop's own returns, in the order in which equals are offered. */
export const templates: readonly Template[] = [...en, ...de, ...fr, ...it, ...es, ...ja, ...zh];
