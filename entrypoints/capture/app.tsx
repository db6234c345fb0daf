import { useState } from 'react';
import { CapturePage } from '../../components/capture/capture-page.tsx';
import { tabIn, useCapture } from '../../lib/ui/capture.ts';
import { PageFrame } from '../../lib/ui/frame.tsx';

function CaptureDesk() {
  const [tabId] = useState(() => tabIn(location.hash));
  const [struck, setStruck] = useState<string[]>([]);
  return <CapturePage capture={useCapture(tabId, struck)} struck={struck} onStrike={setStruck} />;
}

export const App = () => (
  <PageFrame title="ui:capture.title">
    <CaptureDesk />
  </PageFrame>
);
