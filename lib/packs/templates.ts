import type { Template } from '../core/replies/template.ts';
import { templates as amazon } from './amazon/templates/index.ts';

/** Every shipped template, portal by portal. */
export const templates: readonly Template[] = [...amazon];
