import { Box, Button, Group, Loader, SegmentedControl, TagsInput, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFileDownload, IconLock, IconPuzzle } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaptureState, ReadyCapture } from '../../lib/ui/capture.ts';
import { useFileAddress } from '../../lib/ui/file-address.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { PageHeader } from '../page-header.tsx';
import { StateNotice } from '../state-notice.tsx';
import { tones } from '../tone.tsx';
import './capture.css';
import { KeptTable } from './kept-table.tsx';
import { ReplacementTable } from './replacement-table.tsx';

interface Props {
  capture: CaptureState;
  /** Words of the portal that the seller wants replaced too. */
  struck: readonly string[];
  onStrike: (words: string[]) => void;
}

/** The preview of a capture: every replacement, what is kept, and the file. */
export function CapturePage({ capture, struck, onStrike }: Props) {
  const { t } = useT();
  return (
    <Box component="main" className="page capture">
      <PageHeader title={t('ui:capture.title')} />
      <Box className="page-body" data-capture={capture.state}>
        {capture.state === 'copying' && (
          <StateNotice
            icon={<Loader size="sm" />}
            sentence={t('ui:capture.copying')}
            next={t('ui:capture.copyingNext')}
          />
        )}
        {capture.state === 'no-tab' && (
          <StateNotice
            icon={<IconPuzzle size={28} />}
            sentence={t('ui:capture.noTab')}
            next={t('ui:capture.noTabNext')}
          />
        )}
        {capture.state === 'too-big' && (
          <StateNotice
            role="alert"
            icon={<IconAlertTriangle size={28} />}
            sentence={t('ui:capture.tooBig')}
            next={t('ui:capture.tooBigNext')}
          />
        )}
        {capture.state === 'refused' && (
          <StateNotice
            role="alert"
            icon={<IconLock size={28} />}
            sentence={t('ui:capture.refused')}
            next={t('ui:capture.refusedNext', { reason: capture.reason })}
          />
        )}
        {capture.state === 'ready' && <Preview ready={capture.value} struck={struck} onStrike={onStrike} />}
      </Box>
    </Box>
  );
}

function Preview({ ready, struck, onStrike }: { ready: ReadyCapture } & Pick<Props, 'struck' | 'onStrike'>) {
  const { t } = useT();
  const [shown, setShown] = useState<'replaced' | 'kept'>('replaced');
  const [search, setSearch] = useState('');
  const { replacements, kept } = ready.capture;
  return (
    <>
      <Box className="capture-top">
        <Text size="sm" maw={720}>
          {t('ui:capture.intro')}
        </Text>
        <ReadAlike ready={ready} />
        <TagsInput
          size="sm"
          maw={720}
          label={t('ui:capture.strike')}
          description={t('ui:capture.strikeNote')}
          placeholder={struck.length === 0 ? t('ui:capture.strikePlaceholder') : ''}
          value={[...struck]}
          onChange={onStrike}
          splitChars={[',', '，']}
        />
        <Group gap={12}>
          <SaveButton file={ready.file} />
          <Text size="xs" c="dimmed" maw={460}>
            {t('ui:capture.saveNote')}
          </Text>
        </Group>
        <Group gap={12} wrap="wrap">
          <SegmentedControl
            size="xs"
            value={shown}
            onChange={(value) => setShown(value === 'kept' ? 'kept' : 'replaced')}
            data={[
              { value: 'replaced', label: t('ui:capture.replaced', { count: replacements.length }) },
              { value: 'kept', label: t('ui:capture.kept', { count: kept.length }) },
            ]}
          />
          <TextInput
            size="xs"
            type="search"
            aria-label={t('ui:capture.search')}
            placeholder={t('ui:capture.search')}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </Group>
      </Box>
      {shown === 'replaced' ? (
        <ReplacementTable replacements={replacements} search={search} />
      ) : (
        <KeptTable kept={kept} search={search} onStrike={(word) => onStrike([...new Set([...struck, word])])} />
      )}
    </>
  );
}

/** Whether the copy is read as the page is: only then it is of use as an example. */
function ReadAlike({ ready: { page, copy } }: { ready: ReadyCapture }) {
  const { t } = useT();
  const alike = page.page === copy.page && page.state === copy.state && page.shape === copy.shape;
  const tone = alike ? tones.removable : tones['needs-review'];
  const Sign = alike ? IconCircleCheck : IconAlertTriangle;
  return (
    <Group gap={6} wrap="nowrap" c={tone.color} role="status" data-testid="alike" data-alike={alike}>
      <Sign size={16} aria-hidden />
      <Text size="sm" c="inherit">
        {alike
          ? t('ui:capture.alike', { count: page.rows })
          : t('ui:capture.notAlike', { page: page.rows, copy: copy.rows })}
      </Text>
    </Group>
  );
}

/** The browser saves the file at a click on the link; nothing leaves the computer. */
function SaveButton({ file }: { file: ReadyCapture['file'] }) {
  const { t } = useT();
  const [href, keep] = useFileAddress(file.text, 'text/html;charset=utf-8');
  return (
    <Button
      component="a"
      href={href ?? undefined}
      download={file.name}
      onClick={keep}
      size="sm"
      leftSection={<IconFileDownload size={16} aria-hidden />}
      data-testid="save-capture"
    >
      {t('ui:capture.save')}
    </Button>
  );
}
