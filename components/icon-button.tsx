import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** Says what it does, to the eye that rests on it and to a screen reader. */
  label: string;
  icon: ReactNode;
  onClick: () => void;
}

/** A quiet button of a sign alone, as a page's first line has them. */
export const IconButton = ({ label, icon, onClick }: Props) => (
  <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={label} title={label} onClick={onClick}>
    {icon}
  </ActionIcon>
);
