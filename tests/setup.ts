import 'fake-indexeddb/auto';
import '../lib/browser/zod-jitless.ts';
