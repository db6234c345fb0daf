import { Anchor, Box, Button, List, Text, Title } from '@mantine/core';
import type { ChangeLine, MovedLine } from '../lib/ui/change-lines.ts';
import { useT } from '../lib/ui/translator.tsx';
import { SourceLine } from './source-line.tsx';

/** What the last update brought and the seller has not seen. */
interface UpdateNews {
  numbers: readonly { key: string; what: string }[];
  moved: readonly (MovedLine & { title: string })[];
}

interface Props {
  changes: readonly ChangeLine[];
  /** Null: nothing that was not seen. */
  news: UpdateNews | null;
  onSeen: () => void;
}

/** Cases named under a change; the others are counted. */
const SHOWN = 50;

const caseHref = (caseId: string): string => `#case=${encodeURIComponent(caseId)}`;

/** What changed in the rules, newest first, and which of the seller's open windows moved with it. */
export function ChangesPage({ changes, news, onSeen }: Props) {
  const { t } = useT();
  return (
    <Box className="shelf">
      <Title order={2}>{t('packs:changes.title')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('packs:changes.what')}
      </Text>
      {news && <News news={news} onSeen={onSeen} />}
      <Box component="ol" className="changes" aria-label={t('packs:changes.title')}>
        {changes.map((change) => (
          <Box component="li" className="change" key={change.key} data-testid="change" data-on={change.on}>
            <Text size="xs" c="dimmed" className="figures">
              <time dateTime={change.on}>{change.date}</time>
            </Text>
            <Text size="sm" fw={600}>
              {change.what}
            </Text>
            <Text size="xs" c="dimmed">
              {change.where}
            </Text>
            {change.source && (
              <SourceLine
                name={change.source.title}
                href={change.source.href}
                date={change.source.date}
                confidence={change.source.confidence}
              />
            )}
            {change.ofNumber && <ImpactOf change={change} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function News({ news: { numbers, moved }, onSeen }: { news: UpdateNews; onSeen: () => void }) {
  const { t } = useT();
  return (
    <Box component="section" className="file" mb="md" aria-labelledby="pack-news" data-testid="pack-news">
      <Title order={3} id="pack-news">
        {t('packs:changes.news')}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {moved.length > 0 ? t('packs:changes.newsWhat') : t('packs:changes.newsNone')}
      </Text>
      <List size="sm" listStyleType="none">
        {numbers.map(({ key, what }) => (
          <List.Item key={key}>{what}</List.Item>
        ))}
      </List>
      <MovedList moved={moved} />
      <Button size="xs" variant="default" mt={8} onClick={onSeen}>
        {t('packs:changes.seen')}
      </Button>
    </Box>
  );
}

function ImpactOf({ change: { impact } }: { change: ChangeLine }) {
  const { t } = useT();
  if (impact === null || impact === 'unread')
    return <ImpactNote>{t(impact === null ? 'packs:changes.loading' : 'ui:failed.sentence')}</ImpactNote>;
  const { moved, more, ownHolds } = impact;
  if (ownHolds) return <ImpactNote>{t('packs:changes.ownHolds')}</ImpactNote>;
  if (moved.length === 0 && more === 0) return <ImpactNote>{t('packs:changes.impactNone')}</ImpactNote>;
  return (
    <Box mt={4} data-testid="impact">
      {moved.length > 0 && (
        <Text size="xs" c="var(--tone-doubt)">
          {t('packs:changes.impact', { count: moved.length })}
        </Text>
      )}
      <MovedList moved={moved} />
      {more > 0 && (
        <Text size="xs" c="dimmed">
          {t('packs:changes.notLookedAt', { count: more })}
        </Text>
      )}
    </Box>
  );
}

const ImpactNote = ({ children }: { children: string }) => (
  <Text size="xs" c="dimmed" mt={4} data-testid="impact">
    {children}
  </Text>
);

function MovedList({ moved }: { moved: readonly (MovedLine & { title?: string })[] }) {
  const { t } = useT();
  const rest = Math.max(0, moved.length - SHOWN);
  if (moved.length === 0) return null;
  return (
    <List size="xs" listStyleType="none" className="figures">
      {moved.slice(0, SHOWN).map(({ caseId, orderId, dates, title }) => (
        <List.Item key={`${caseId} ${title ?? ''}`} data-case={caseId}>
          <Anchor href={caseHref(caseId)} fz="xs" underline="always">
            {orderId}
          </Anchor>{' '}
          {title ? `${title} · ${dates}` : dates}
        </List.Item>
      ))}
      {rest > 0 && <List.Item>{t('packs:changes.more', { count: rest })}</List.Item>}
    </List>
  );
}
