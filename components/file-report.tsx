import { Text } from '@mantine/core';

interface Props {
  testId: string;
  /** What was taken, in a sentence. */
  said: string;
  /** What was not, each in a sentence. */
  faults: readonly string[];
}

/** What became of a file that was read. */
export const FileReport = ({ testId, said, faults }: Props) => (
  <div role="status" data-testid={testId}>
    <Text size="sm" mt="xs">
      {said}
    </Text>
    {faults.map((fault) => (
      <Text key={fault} size="xs" c="dimmed" className="wrap">
        {fault}
      </Text>
    ))}
  </div>
);
