import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { NumberChange } from '../core/windows/seen.ts';
import type { RecourseDb } from './db/schema.ts';

/** Numbers that updates of the packs changed since the seller looked last. */
const PackNews = z.array(NumberChange);
export type PackNews = z.infer<typeof PackNews>;

const item = storage.defineItem<unknown>('local:packNews', { fallback: null });

const parse = (stored: unknown): PackNews => {
  const parsed = PackNews.safeParse(stored);
  return parsed.success ? parsed.data : [];
};

export const readPackNews = async (): Promise<PackNews> => parse(await item.getValue());
export const writePackNews = (news: PackNews): Promise<void> => item.setValue(news);
export const watchPackNews = (changed: (now: PackNews) => void): (() => void) =>
  item.watch((stored) => changed(parse(stored)));

/** The seller has looked: news and moved windows are told once. */
export async function forgetPackNews(db: RecourseDb): Promise<void> {
  await writePackNews([]);
  await db.moves.clear();
}
