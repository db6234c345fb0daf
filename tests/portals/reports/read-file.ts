import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, type Scan, scanReport } from '../../../lib/browser/reports/read-report.ts';
import type { Observation, Unreadable } from '../../../lib/core/model/observation.ts';

export const NOW = '2026-11-22T10:00:00.000Z';

export const fileOf = (name: string): Blob => new Blob([readFileSync(join(import.meta.dirname, 'files', name))]);

export interface WholeReading {
  scan: Scan;
  observations: Observation[];
  unreadable: Unreadable[];
  records: number;
}

/** Reads a whole report. Throws when the file is none: a test that expects that asks `scanReport` itself. */
export async function readWhole(file: Blob): Promise<WholeReading> {
  const scanned = await scanReport(file);
  if (scanned.is !== 'records') throw new Error(`Not a report of records: ${scanned.is}`);
  const { scan } = scanned;
  const whole: WholeReading = { scan, observations: [], unreadable: [], records: 0 };
  for await (const part of readReport(file, scan, { observedAt: NOW, dateOrder: scan.dateOrder })) {
    whole.observations.push(...part.observations);
    whole.unreadable.push(...part.unreadable);
    whole.records += part.records;
  }
  return whole;
}
