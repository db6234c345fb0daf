import type { Advice } from '../../../core/compliance/advice.ts';
import { asking } from './asking.ts';
import { bargains } from './bargains.ts';
import { beliefs } from './beliefs.ts';
import { channels } from './channels.ts';
import { returns } from './returns.ts';

/**
 * What is often advised to sellers on Amazon and should not be followed as told, collected from guides in Chinese and
 * Italian of 2014 to 2024 and held against the rules as published in 2026-11.
 */
export const amazonAdvice: readonly Advice[] = [...bargains, ...asking, ...channels, ...returns, ...beliefs].map(
  (one) => ({ ...one, portal: 'amazon' }),
);
