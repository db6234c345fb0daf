import { Text } from '@mantine/core';

interface Props {
  lines: readonly string[];
  /** In a list of many: no longer than two lines, the rest on pointing. */
  short?: boolean;
}

/** Says that a window was counted with a number of the seller's own. */
export const OwnLines = ({ lines, short = false }: Props) =>
  lines.map((line) => (
    <Text
      component="span"
      display={short ? undefined : 'block'}
      key={line}
      size="xs"
      c="var(--tone-strike)"
      className="wrap"
      data-own
      {...(short ? { lineClamp: 2, title: line } : {})}
    >
      {line}
    </Text>
  ));
