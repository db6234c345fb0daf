import { Box } from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import { useT } from '../lib/ui/translator.tsx';
import { PageHeader } from './page-header.tsx';
import { StateNotice } from './state-notice.tsx';

interface Props {
  reason: string | null;
  /** Stands beside a list on a page with a main part of its own. */
  beside?: boolean;
  onBack: () => void;
}

/** There is no such case, or it could not be read (`reason`). */
export function CaseMissing({ reason, beside = false, onBack }: Props) {
  const { t } = useT();
  const failed = reason !== null;
  return (
    <Box component={beside ? 'section' : 'main'} className="page" aria-label={beside ? t('ui:panel.title') : undefined}>
      <PageHeader title={t('ui:panel.title')} />
      <Box className="page-body">
        <StateNotice
          role={failed ? 'alert' : 'status'}
          icon={failed ? <IconAlertTriangle size={28} /> : <IconInbox size={28} />}
          sentence={t(failed ? 'ui:failed.sentence' : 'ui:case.none')}
          next={failed ? t('ui:failed.next', { reason }) : t('ui:case.noneNext')}
          action={{ label: t('ui:case.back'), run: onBack }}
        />
      </Box>
    </Box>
  );
}
