import { Anchor, Button, FileButton, Group } from '@mantine/core';
import { useFileAddress } from '../lib/ui/file-address.ts';

interface Props {
  /** What is saved; null where there is nothing to take along. */
  text: string | null;
  fileName: string;
  importLabel: string;
  exportLabel: string;
  onImport: (file: File) => void;
}

/** What the seller made, taken in from a file and saved to one. */
export function JsonFile({ text, fileName, importLabel, exportLabel, onImport }: Props) {
  const [href, keep] = useFileAddress(text, 'application/json');
  return (
    <Group gap={12}>
      <FileButton accept="application/json,.json" onChange={(file) => file && onImport(file)}>
        {(props) => (
          <Button size="xs" variant="default" {...props}>
            {importLabel}
          </Button>
        )}
      </FileButton>
      {href !== null && (
        <Anchor size="sm" href={href} download={fileName} onClick={keep}>
          {exportLabel}
        </Anchor>
      )}
    </Group>
  );
}
