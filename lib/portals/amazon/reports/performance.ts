import type { FulfillmentChannel } from '../../../core/model/names.ts';
import { performanceReport as report } from '../../../packs/amazon/reports/performance.ts';

/** The order defect rate of one channel. Rates are fractions; null where the report gives none. */
interface DefectRate {
  channel: FulfillmentChannel;
  rate: number | null;
  orderCount: number | null;
  negativeFeedback: number | null;
  claims: number | null;
  chargebacks: number | null;
  targetValue: number | null;
  status: string | null;
}

export interface PerformanceReading {
  marketplaceId: string;
  healthScore: number | null;
  healthStatus: string | null;
  defectRates: DefectRate[];
}

type Json = Readonly<Record<string, unknown>>;
const objectIn = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
const textIn = (value: unknown): string | null => (typeof value === 'string' && value.length <= 40 ? value : null);

/** Whether a file's first signs are those of this report. */
export const looksLikePerformance = (head: string): boolean => /^[\s\uFEFF]*\{/.test(head);

/** The figures of each store in a report; null where the text is not this report. Never throws. */
export function readPerformance(text: string): PerformanceReading[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const sections = objectIn(json)[report.sections];
  if (!Array.isArray(sections)) return null;
  return sections.map((section: unknown) => {
    const { marketplaceId, accountHealthRating, orderDefectRate } = objectIn(section);
    const { ahrScore, ahrStatus } = objectIn(accountHealthRating);
    const channels = objectIn(orderDefectRate);
    return {
      marketplaceId: textIn(marketplaceId) ?? '',
      healthScore: numberIn(ahrScore),
      healthStatus: textIn(ahrStatus),
      defectRates: (Object.entries(report.channels) as [string, FulfillmentChannel][]).flatMap(([key, channel]) =>
        key in channels ? [defectRateIn(objectIn(channels[key]), channel)] : [],
      ),
    };
  });
}

function defectRateIn(part: Json, channel: FulfillmentChannel): DefectRate {
  const count = (name: string): number | null => numberIn(objectIn(part[name]).count);
  const status = textIn(part.status);
  return {
    channel,
    rate: numberIn(part.rate),
    orderCount: numberIn(part.orderCount),
    negativeFeedback: count('negativeFeedback'),
    claims: count('claims'),
    chargebacks: count('chargebacks'),
    targetValue: numberIn(part.targetValue),
    status: (report.statuses as readonly string[]).includes(status ?? '') ? status : null,
  };
}
