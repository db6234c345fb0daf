import {
  Accordion,
  Anchor,
  Badge,
  Box,
  Group,
  List,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconBookOff, IconSearch } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type AdviceVerdict, adviceVerdicts } from '../lib/core/compliance/advice.ts';
import { type AdviceView, adviceMatching } from '../lib/ui/advice-view.ts';
import { useT } from '../lib/ui/translator.tsx';
import { StateNotice } from './state-notice.tsx';

interface Props {
  advice: readonly AdviceView[];
  /** The piece to open, by its id; null for none. */
  opened: string | null;
  searchRef?: RefObject<HTMLInputElement | null>;
}

const tones: Record<AdviceVerdict, string> = {
  prohibited: 'var(--tone-bad)',
  outdated: 'var(--tone-plain)',
  'not-a-rule': 'var(--tone-strike)',
  limited: 'var(--tone-doubt)',
};

/** Popular advice: what it says, why not, what to do instead, by which rules. */
export function AdviceShelf({ advice, opened, searchRef }: Props) {
  const { t } = useT();
  const [search, setSearch] = useState('');
  const [verdict, setVerdict] = useState<AdviceVerdict | null>(null);
  const [open, setOpen] = useState<string | null>(opened);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setOpen(opened);
    if (opened === null) return;
    setSearch('');
    setVerdict(null);
    for (const item of list.current?.querySelectorAll<HTMLElement>('[data-advice]') ?? [])
      if (item.dataset.advice === opened) item.scrollIntoView({ block: 'start' });
  }, [opened]);
  const shown = adviceMatching(advice, search, verdict);
  return (
    <Box className="shelf">
      <Title order={2}>{t('advice:shelf.title')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('advice:shelf.what')}
      </Text>
      <Stack gap="xs" mb="xs">
        <TextInput
          ref={searchRef}
          type="search"
          aria-label={t('advice:shelf.search')}
          placeholder={t('advice:shelf.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <SegmentedControl
          className="shelf-kinds"
          size="xs"
          aria-label={t('advice:shelf.verdict')}
          value={verdict ?? 'all'}
          data={[
            { value: 'all', label: t('advice:shelf.all') },
            ...adviceVerdicts.map((value) => ({ value, label: t(`advice:verdict.${value}`) })),
          ]}
          onChange={(value) => setVerdict(adviceVerdicts.find((one) => one === value) ?? null)}
        />
        <Text size="xs" c="dimmed" role="status">
          {t('advice:shelf.count', { count: shown.length })}
        </Text>
      </Stack>
      {shown.length === 0 ? (
        <StateNotice
          icon={<IconBookOff size={28} />}
          sentence={t('advice:shelf.none')}
          next={t('advice:shelf.noneNext')}
        />
      ) : (
        <Accordion ref={list} value={open} onChange={setOpen} variant="separated" order={3} transitionDuration={0}>
          {shown.map((one) => (
            <Accordion.Item key={one.id} value={one.id} data-advice={one.id} data-testid="advice">
              <Accordion.Control>
                <Group gap={8} wrap="wrap">
                  <Badge variant="outline" color="gray" c={tones[one.verdict]} radius="sm" tt="none">
                    {one.verdictWord}
                  </Badge>
                  <Text component="span" size="sm">
                    {one.said}
                  </Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <AdviceText one={one} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Box>
  );
}

function AdviceText({ one }: { one: AdviceView }) {
  const { t } = useT();
  return (
    <Stack gap={8}>
      <div>
        <Title order={4} fz="xs" c="dimmed">
          {t('advice:shelf.why')}
        </Title>
        <Text size="sm">{one.why}</Text>
      </div>
      <div>
        <Title order={4} fz="xs" c="dimmed">
          {t('advice:shelf.instead')}
        </Title>
        <Text size="sm">{one.instead}</Text>
      </div>
      <div>
        <Title order={4} fz="xs" c="dimmed">
          {t('advice:shelf.sources')}
        </Title>
        <List size="xs" listStyleType="none">
          {one.sources.map(({ rule, text, href }) => (
            <List.Item key={rule} className="source">
              {href ? (
                <Anchor href={href} target="_blank" rel="noreferrer" c="inherit" underline="always" fz="xs">
                  {text}
                </Anchor>
              ) : (
                <Text component="span" size="xs" c="dimmed">
                  {text}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      </div>
    </Stack>
  );
}
