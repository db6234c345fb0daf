import '../../lib/browser/zod-jitless.ts';
import '@mantine/core/styles.css';
import '../../components/pages.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
