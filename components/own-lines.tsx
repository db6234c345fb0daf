import { Text } from '@mantine/core';

/** Says that a window was counted with a number of the seller's own. */
export const OwnLines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => (
    <Text component="span" display="block" key={line} size="xs" c="var(--tone-strike)" className="wrap" data-own>
      {line}
    </Text>
  ));
