import type { Level } from '../../../core/compliance/finding.ts';
import type { DraftFinding, DraftView } from '../../drafts/draft-view.ts';
import { icon } from '../icon.ts';
import { make } from '../make.ts';

/** One drawn sign per level, so that colour never speaks alone. */
const signs: Record<Level | 'none', string> = {
  block: 'M4 1.5h4L10.5 4v4L8 10.5H4L1.5 8V4ZM4.3 4.3l3.4 3.4M7.7 4.3 4.3 7.7',
  warn: 'M6 1.8 11 10.4H1ZM6 4.8v2.6M6 9v.1',
  info: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6M6 5.6v2.8M6 3.6v.1',
  none: 'M2 6.5 5 9.5 10 3',
};
const CHEVRON = 'M2.5 4.5 6 8l3.5-3.5';

interface PanelState {
  open: boolean;
  /** Null where there is no room to open it, so that no button promises it. */
  onToggle: (() => void) | null;
}

/** Whether a view has more to say than its one line. */
export const hasMore = ({ findings, advice, cut }: DraftView): boolean =>
  findings.length > 0 || advice !== null || cut !== null;

/** What was found in a draft: a line with the count, and under it, when it is open, every finding. */
export function buildPanel(document: Document, view: DraftView, { open, onToggle }: PanelState): HTMLElement {
  const { words, level } = view;
  const panel = make(document, 'section', { class: `draft ${level ?? 'none'}`, 'aria-label': words.title });
  panel.dataset.count = String(view.findings.length);
  const bar = make(document, 'div', { class: 'bar' });
  bar.append(icon(document, signs[level ?? 'none']), make(document, 'span', { class: 'summary' }, view.summary));
  panel.append(bar);
  if (hasMore(view) && onToggle) bar.append(toggleOf(document, words, open, onToggle));
  if (!hasMore(view) || !open) return panel;
  const list = make(document, 'ul', {});
  for (const finding of view.findings) list.append(findingLine(document, finding));
  panel.append(list);
  for (const line of view.advice ? [view.advice.title, ...view.advice.lines] : [])
    panel.append(make(document, 'p', { class: 'advice' }, line));
  if (view.cut !== null) panel.append(make(document, 'p', { class: 'cut' }, view.cut));
  return panel;
}

function toggleOf(document: Document, words: DraftView['words'], open: boolean, onToggle: () => void): HTMLElement {
  const toggle = make(document, 'button', {
    type: 'button',
    class: 'toggle',
    'aria-expanded': String(open),
    'aria-label': open ? words.hide : words.show,
    title: open ? words.hide : words.show,
  });
  toggle.append(icon(document, CHEVRON));
  toggle.addEventListener('click', onToggle);
  return toggle;
}

function findingLine(document: Document, finding: DraftFinding): HTMLElement {
  const { ruleId, level, word, why, quote, instead, source } = finding;
  const line = make(document, 'li', { class: level, 'data-rule': ruleId, 'data-level': level });
  const body = make(document, 'div', {});
  const what = make(document, 'p', {});
  what.append(make(document, 'strong', {}, word), ` ${why}`);
  body.append(what);
  if (quote !== null) body.append(make(document, 'p', { class: 'quote', dir: 'auto' }, quote));
  body.append(make(document, 'p', {}, instead));
  const link = { href: source.href ?? '', target: '_blank', rel: 'noreferrer', class: 'source' };
  body.append(
    source.href === null
      ? make(document, 'p', { class: 'source' }, source.name)
      : make(document, 'a', link, source.name),
  );
  line.append(icon(document, signs[level]), body);
  return line;
}
