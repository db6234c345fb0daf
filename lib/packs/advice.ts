import type { Advice } from '../core/compliance/advice.ts';
import type { PublishedRule } from '../core/windows/published.ts';
import { amazonAdvice } from './amazon/advice/index.ts';
import { published } from './amazon/windows/published/index.ts';

/** Every shelf of popular advice, by portal. */
export const adviceShelf: readonly Advice[] = amazonAdvice;

/** The published rules that the shelf names, by id. */
export const advisedRules: Readonly<Record<string, PublishedRule>> = published;
