import type { Migration } from './migration.ts';

export const v1: Migration = {
  version: 1,
  stores: {
    cases: 'id, orderId, [portal+kind+day], lastSeenAt, request.on',
    deadlines: 'id, caseId, closesAt, packVersion',
    timeline: '++id, caseId',
  },
};
