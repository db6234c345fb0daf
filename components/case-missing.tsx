import { Box } from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import { useT } from '../lib/ui/translator.tsx';
import { PageHeader } from './page-header.tsx';
import { StateNotice } from './state-notice.tsx';

/** There is no such case, or it could not be read (`reason`). */
export function CaseMissing({ reason, onBack }: { reason: string | null; onBack: () => void }) {
  const { t } = useT();
  const failed = reason !== null;
  return (
    <Box component="main" className="page">
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
