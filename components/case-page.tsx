import { Box, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { CopiedReply } from '../lib/core/model/case.ts';
import type { CaseView } from '../lib/ui/case-view.ts';
import type { FactLine } from '../lib/ui/fact-text.ts';
import type { TimelineLine } from '../lib/ui/timeline-text.ts';
import { useT } from '../lib/ui/translator.tsx';
import { Composer, type ComposerProps } from './composer/composer.tsx';
import { CopiedList } from './copied-list.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { FactTable } from './fact-table.tsx';
import { IconButton } from './icon-button.tsx';
import { type Decision, RequestPanel } from './request-panel.tsx';
import { Said } from './said.tsx';
import { Section } from './section.tsx';
import { TimelineList } from './timeline-list.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { WindowList } from './window-list.tsx';

export interface CasePageProps {
  view: CaseView;
  facts: readonly FactLine[];
  timeline: readonly TimelineLine[];
  copies: readonly CopiedReply[];
  reply: ComposerProps;
  said: string;
  /** Stands beside a list on a page with a main part of its own. */
  beside?: boolean;
  onBack: () => void;
  onSent: () => void;
  onDecision: (decision: Decision) => void;
  onWithdraw: () => void;
  onCopyJustification: (text: string) => void;
}

/** One case: the answer, the buyer's words, the conditions, what to do, until when, what to write. */
export function CasePage(props: CasePageProps) {
  const {
    beside = false,
    view,
    facts,
    timeline,
    copies,
    reply,
    said,
    onBack,
    onSent,
    onDecision,
    onWithdraw,
    onCopyJustification,
  } = props;
  const { t } = useT();
  return (
    <Box component={beside ? 'section' : 'main'} className="page" aria-label={beside ? view.orderId : undefined}>
      <Box component="header" className="page-header case-header">
        <IconButton label={t('ui:case.back')} icon={<IconArrowLeft size={18} aria-hidden />} onClick={onBack} />
        <div>
          <Title order={1} fz="md" className="figures">
            {view.orderId}
          </Title>
          <Text size="xs" c="dimmed">
            {view.about}
          </Text>
        </div>
      </Box>
      <Box className="page-body">
        <VerdictCard caseId={view.id} verdict={view.verdict} />
        {(view.judged || view.comment.length > 0) && (
          <Section title={t('ui:comment.title')}>
            <EvidenceText segments={view.comment} cut={view.commentCut} language={view.language} />
          </Section>
        )}
        {view.judged && (
          <RequestPanel
            request={view.request}
            onSent={onSent}
            onDecision={onDecision}
            onWithdraw={onWithdraw}
            onCopyJustification={onCopyJustification}
          />
        )}
        <Composer {...reply} />
        {view.judged && <CriteriaTable criteria={view.criteria} />}
        <WindowList windows={view.windows} soft={view.softWindows} />
        <FactTable facts={facts} />
        <CopiedList copies={copies} />
        <TimelineList lines={timeline} />
      </Box>
      <Said sentence={said} />
    </Box>
  );
}
