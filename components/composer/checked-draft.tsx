import { Alert, Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Finding, LintResult } from '../../lib/core/compliance/finding.ts';
import type { ContactWarning } from '../../lib/core/replies/contact-limits.ts';
import type { Draft } from '../../lib/ui/draft.ts';
import type { AdviceNote } from '../../lib/ui/resembling.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { AdviceNotes } from './advice-notes.tsx';
import { ContactNotes } from './contact-notes.tsx';
import { FindingList } from './finding-list.tsx';

interface Props {
  draft: Draft;
  check: ((reply: Draft) => LintResult | null) | null;
  contact: readonly ContactWarning[];
  advised: (reply: Draft) => readonly AdviceNote[];
  findingsId: string;
  onCopy: (reply: Draft) => void;
  /** The editor, given what to underline. */
  children: (findings: readonly Finding[]) => ReactNode;
}

/** The editor with what is wrong under it, and the copy button that knows it. */
export function CheckedDraft({ draft, check, contact, advised, findingsId, onCopy, children }: Props) {
  const { t } = useT();
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const missingId = useId();
  const later = useDeferredValue(draft);
  const result = useMemo(() => check?.(later) ?? null, [check, later]);
  const notes = useMemo(() => advised(later), [advised, later]);
  // Findings of an older text do not lie where they say in the newer one.
  const upToDate = check !== null && later.text === draft.text;
  const findings = upToDate && result ? result.findings : [];
  const tooLong = draft.limit !== null && draft.text.length > draft.limit;
  const open = draft.missing.length > 0;
  const blocked = tooLong || findings.some(({ level }) => level === 'block');
  const warned = blocked && warnedOf === draft.text;

  const copy = (): void => {
    if (open) onCopy(draft);
    else if (!upToDate) return;
    else if (blocked && !warned) setWarnedOf(draft.text);
    else onCopy(draft);
  };
  useHotkeys([['c', copy]]);

  return (
    <>
      {children(findings)}
      <Group justify="space-between" gap={8}>
        <Text size="xs" c="dimmed" role="status" data-testid="finding-count">
          {upToDate ? t('ui:finding.count', { count: findings.length }) : t('ui:finding.checking')}
        </Text>
        <Text size="xs" c={tooLong ? 'var(--tone-bad)' : 'dimmed'} className="figures" data-testid="reply-length">
          {draft.limit === null
            ? t('ui:reply.length', { count: draft.text.length })
            : t('ui:reply.lengthOf', { length: draft.text.length, limit: draft.limit })}
        </Text>
      </Group>
      <FindingList id={findingsId} findings={findings} />
      {upToDate && <AdviceNotes notes={notes} />}
      <ContactNotes warnings={contact} />
      {open && (
        <Alert variant="outline" color="red" p="xs" id={missingId} role="note" data-testid="reply-missing">
          <Text size="sm">
            {t('ui:copy.missing', { names: draft.missing.map((name) => t(`ui:slot.${name}`)).join(', ') })}
          </Text>
        </Alert>
      )}
      {warned && (
        <Alert variant="outline" color="red" p="xs" role="alert" data-testid="copy-warning">
          <Text size="sm">{t('ui:copy.blocked')}</Text>
        </Alert>
      )}
      <Group gap={8}>
        <Button
          size="sm"
          data-testid="copy-reply"
          leftSection={<IconCopy size={16} aria-hidden />}
          {...(blocked ? { variant: 'default', c: 'var(--tone-bad)', bd: '1px solid var(--tone-bad)' } : {})}
          {...(open ? { 'aria-describedby': missingId, 'data-disabled': true } : {})}
          aria-disabled={open}
          onClick={copy}
        >
          {t(warned ? 'ui:copy.anyway' : 'ui:reply.copy')}
        </Button>
      </Group>
    </>
  );
}
