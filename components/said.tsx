import { Text } from '@mantine/core';

/** Says what just happened, seen and heard. Always in the page, so that screen readers notice the change. */
export function Said({ sentence }: { sentence: string }) {
  return (
    <Text component="div" size="sm" role="status" aria-live="polite" className={sentence ? 'said said-on' : 'said'}>
      {sentence}
    </Text>
  );
}
