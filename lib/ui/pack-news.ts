import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { MovedRow, RecourseDb } from '../browser/db/schema.ts';
import { forgetPackNews, type PackNews, readPackNews, watchPackNews } from '../browser/pack-news.ts';

export { forgetPackNews, type PackNews };

/** Numbers that an update changed and the seller has not looked at; null until they are read. */
export function usePackNews(): PackNews | null {
  const [news, setNews] = useState<PackNews | null>(null);
  useEffect(() => {
    let on = true;
    void readPackNews().then((read) => {
      if (on) setNews(read);
    });
    const stop = watchPackNews(setNews);
    return () => {
      on = false;
      stop();
    };
  }, []);
  return news;
}

/** Windows that an update moved and the seller has not looked at. */
export const useMoved = (db: RecourseDb): MovedRow[] | undefined => useLiveQuery(() => db.moves.toArray(), [db]);

/** How much of an update is still to be looked at: windows that moved, or the numbers where none did. */
export function useNewsCount(db: RecourseDb): number {
  const news = usePackNews()?.length ?? 0;
  const moved = useLiveQuery(() => db.moves.count(), [db]) ?? 0;
  return moved > 0 ? moved : news;
}
