import * as z from 'zod/mini';
import { currentFact } from '../../core/casework/current.ts';
import type { Advice } from '../../core/compliance/advice.ts';
import type { Finding, LintContext } from '../../core/compliance/finding.ts';
import { resemble } from '../../core/compliance/resemble.ts';
import { quoteOf, sourceOf } from '../../core/compliance/shown.ts';
import { Portal } from '../../core/model/names.ts';
import { channels } from '../../core/replies/template.ts';
import type { Translator } from '../../i18n/index.ts';
import { adviceShelf } from '../../packs/advice.ts';
import { marketplaces } from '../../packs/amazon/marketplaces.ts';
import { compliancePackFor } from '../../packs/compliance.ts';
import type { RecourseDb } from '../db/schema.ts';
import { openLinter } from '../linter.ts';
import { readSettings } from '../settings.ts';
import { translatorOf } from '../speaker.ts';
import { MAX_DRAFT } from './draft-limits.ts';
import type { DraftFinding, DraftView } from './draft-view.ts';
import { checksDrafts } from './switch.ts';

/** A draft as it crosses from the page: what the seller writes, and what the page tells of it. Never stored. */
export const LintDraft = z.object({
  portal: Portal,
  channel: z.enum(channels),
  /** The portal's own id of the store. */
  marketplace: z.nullable(z.string().check(z.maxLength(40))),
  orderId: z.nullable(z.string().check(z.maxLength(40))),
  language: z.nullable(z.string().check(z.maxLength(10))),
  text: z.string().check(z.maxLength(MAX_DRAFT)),
  /** False: the text in the box is longer than what was sent. */
  whole: z.boolean(),
});
export type LintDraft = z.infer<typeof LintDraft>;

/** What to show beside the box; null: nothing, because it is switched off or the portal has no rules. Stores nothing. */
export async function lintDraft(db: RecourseDb, draft: LintDraft): Promise<DraftView | null> {
  const settings = await readSettings();
  if (!checksDrafts(settings)) return null;
  const { portal, channel, orderId, text } = draft;
  const [translator, lint, marketplace, language] = await Promise.all([
    translatorOf(settings),
    openLinter(),
    marketplaceOf(db, draft),
    languageOf(db, draft),
  ]);
  const context: LintContext = {
    portal,
    channel,
    marketplace,
    language,
    orderId: orderId ?? undefined,
  };
  const result = lint(text, context);
  const pack = compliancePackFor(portal);
  const followed = pack ? resemble(text, context, adviceShelf, pack) : [];
  return result && { ...viewOf(result.findings, draft.whole, translator), advice: adviceOf(followed, translator) };
}

/** The store's code: told by the page, by what other pages told of the order, or by how the order's number begins. */
async function marketplaceOf(db: RecourseDb, { portal, marketplace, orderId }: LintDraft): Promise<string | null> {
  if (portal !== 'amazon') return null;
  const told = marketplaces.find((store) => store.marketplaceId === marketplace);
  if (told || orderId === null) return told?.code ?? null;
  const cases = await db.cases.where('orderId').equals(orderId).toArray();
  const known = cases.flatMap((one) => currentFact(one, 'marketplace') ?? [])[0];
  return known ?? marketplaces.find((store) => store.orderIdPrefixes.includes(orderId.slice(0, 3)))?.code ?? null;
}

/** The language the buyer wants to be written in: told by the page, or by what other pages told of the order. */
async function languageOf(db: RecourseDb, { language, orderId }: LintDraft): Promise<string | undefined> {
  if (language !== null || orderId === null) return language ?? undefined;
  const cases = await db.cases.where('orderId').equals(orderId).toArray();
  return cases.flatMap((one) => currentFact(one, 'buyerLanguage') ?? [])[0];
}

function adviceOf(followed: readonly Advice[], { t, say }: Translator): DraftView['advice'] {
  if (followed.length === 0) return null;
  const lines = followed.map(({ id, verdict }) =>
    t('page:draft.advice', {
      verdict: t(`advice:verdict.${verdict}`),
      said: say({ key: `advice:${id}.said` }),
      instead: t('ui:finding.instead', { what: say({ key: `advice:${id}.instead` }) }),
    }),
  );
  return { title: t('advice:like.note', { count: followed.length }), lines };
}

function viewOf(findings: readonly Finding[], whole: boolean, { t, say }: Translator): Omit<DraftView, 'advice'> {
  const shown = findings.map((finding): DraftFinding => {
    const { ruleId, level, note, alternative } = finding;
    const text = quoteOf(finding);
    return {
      ruleId,
      level,
      word: t(`ui:finding.${level}`),
      why: say(note),
      quote: text === null ? null : t('ui:finding.where', { text }),
      instead: t('ui:finding.instead', { what: say(alternative) }),
      source: sourceOf(finding),
    };
  });
  return {
    summary: t('ui:finding.count', { count: findings.length }),
    level: findings[0]?.level ?? null,
    findings: shown,
    cut: whole ? null : t('page:draft.cut', { limit: MAX_DRAFT }),
    words: {
      title: t('page:draft.title'),
      hide: t('page:draft.hide'),
      show: t('page:draft.show'),
      checking: t('ui:finding.checking'),
      failed: t('page:draft.failed'),
    },
  };
}
