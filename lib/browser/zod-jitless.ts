import * as z from 'zod/mini';

// The extension's CSP forbids code from strings; without this zod probes for it and the page logs a violation.
z.config({ jitless: true });
