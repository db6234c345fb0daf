import { Group, Text } from '@mantine/core';
import type { Outcome } from '../lib/core/model/names.ts';
import { tones } from './tone.tsx';

/** Outcome as sign, word and colour. */
export function OutcomeWord({ outcome, word, size = 'sm' }: { outcome: Outcome; word: string; size?: 'sm' | 'lg' }) {
  const { icon: Icon, color } = tones[outcome];
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" c={color} component="span">
      <Icon size={size === 'lg' ? 22 : 16} stroke={2.25} className="word-icon" aria-hidden />
      <Text component="span" size={size} fw={600} c="inherit" lh={1.3}>
        {word}
      </Text>
    </Group>
  );
}
