import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/ui/translator.tsx';

/** Rows drawn at first, and with each further step. */
const STEP = 200;

/** The first rows of a list, and how to see more of them; null where all are shown. */
export function useSteps<T>(all: readonly T[]): [readonly T[], (() => void) | null] {
  const [shown, setShown] = useState(STEP);
  return [all.slice(0, shown), shown < all.length ? () => setShown(shown + STEP) : null];
}

export function ShowMore({ onMore }: { onMore: (() => void) | null }) {
  const { t } = useT();
  if (!onMore) return null;
  return (
    <Group justify="center" p="xs">
      <Button variant="subtle" size="xs" onClick={onMore}>
        {t('ui:showMore')}
      </Button>
    </Group>
  );
}
