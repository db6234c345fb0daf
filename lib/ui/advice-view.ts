import type { Advice, AdviceVerdict } from '../core/compliance/advice.ts';
import { linkOf } from '../core/model/link.ts';
import type { Translator } from '../i18n/index.ts';
import { advisedRules } from '../packs/advice.ts';

export interface AdviceView {
  id: string;
  verdict: AdviceVerdict;
  verdictWord: string;
  said: string;
  why: string;
  instead: string;
  sources: { rule: string; text: string; href: string | null }[];
}

/** A piece of advice as the shelf shows it, in the seller's language; titles of rules stand in English. */
export function adviceView({ id, verdict, rules }: Advice, { t, say }: Translator): AdviceView {
  return {
    id,
    verdict,
    verdictWord: t(`advice:verdict.${verdict}`),
    said: say({ key: `advice:${id}.said` }),
    why: say({ key: `advice:${id}.why` }),
    instead: say({ key: `advice:${id}.instead` }),
    sources: rules.flatMap((rule) => {
      const source = advisedRules[rule];
      if (!source) return [];
      const { title, sourceDate: date } = source;
      return { rule, text: t('advice:shelf.source', { rule, title, date }), href: linkOf(source.source) };
    }),
  };
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The advice of one verdict, or of all (null), in which every word of the search stands. */
export function adviceMatching(
  views: readonly AdviceView[],
  search: string,
  verdict: AdviceVerdict | null,
): AdviceView[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return views.filter((one) => {
    if (verdict !== null && one.verdict !== verdict) return false;
    const text = folded([one.said, one.why, one.instead, ...one.sources.map(({ rule }) => rule)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
