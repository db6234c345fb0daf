import '../../lib/browser/zod-jitless.ts';
import '@mantine/core/styles.css';
import '../../components/pages.css';
import { createRoot } from 'react-dom/client';
import { pageDb } from '../../lib/ui/db.ts';
import { readAhead } from '../../lib/ui/deadlines.ts';
import { PAGE_SIZE } from '../../lib/ui/store.ts';
import { App } from './app.tsx';

readAhead(pageDb(), PAGE_SIZE);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
