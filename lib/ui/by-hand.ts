import { sendMessage } from '../browser/messaging.ts';
import { type CaseByHand, observedByHand } from '../core/casework/by-hand.ts';
import { datedKinds } from '../core/casework/clock-kinds.ts';
import type { CaseKind, Portal } from '../core/model/names.ts';
import type { DateName, WindowPacks } from '../core/windows/rule.ts';
import type { Translator } from '../i18n/index.ts';
import { orderIdShapeOf } from '../packs/order-ids.ts';
import { windowPacks } from '../packs/windows.ts';
import { sayOr } from './say-or.ts';

interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A portal with what can be written down of it, by its own rules. */
export interface ManualPortal extends Choice<Portal> {
  kinds: (Choice<CaseKind> & { dates: Choice<DateName>[] })[];
  stores: Choice<string>[];
  orderId: RegExp;
  example: string;
}

/** Every portal that has clocks, in the order of the packs; portals without a reader too. `packs`: of the rulebook. */
export function manualPortals(translator: Translator, packs: WindowPacks = windowPacks): ManualPortal[] {
  const named = (key: string, value: string): string => sayOr({ key: `dashboard:${key}.${value}` }, value, translator);
  const countries = new Intl.DisplayNames(translator.locale, { type: 'region' });
  return (Object.keys(windowPacks) as Portal[]).flatMap((value) => {
    const kinds = datedKinds(packs[value].rules).map(({ kind, dates }) => ({
      value: kind,
      label: named('kind', kind),
      dates: dates.map((date) => ({ value: date, label: named('date', date) })),
    }));
    if (kinds.length === 0) return [];
    const { shape, example } = orderIdShapeOf(value);
    const stores = windowPacks[value].stores.map(({ code }) => ({
      value: code,
      label: countries.of(code === 'UK' ? 'GB' : code) ?? code,
    }));
    return { value, label: named('portal', value), kinds, stores, orderId: shape, example };
  });
}

/** Tells the worker to keep it. The case's id, or what went wrong. */
export async function keepByHand(entry: CaseByHand): Promise<{ caseId: string } | { error: string }> {
  try {
    const answer = await sendMessage('recordByHand', {
      observation: observedByHand(entry, new Date().toISOString()),
    });
    return answer.done ? { caseId: answer.caseId } : { error: answer.error };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
