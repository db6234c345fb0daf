// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CriteriaTable } from '../../components/criteria-table.tsx';
import { FactTable } from '../../components/fact-table.tsx';
import { RequestPanel } from '../../components/request-panel.tsx';
import { VerdictCard } from '../../components/verdict-card.tsx';
import { WindowList } from '../../components/window-list.tsx';
import { translatorFor, type UiLocale } from '../../lib/i18n/index.ts';
import { caseView, type RequestView } from '../../lib/ui/case-view.ts';
import { factLines } from '../../lib/ui/fact-text.ts';
import { reading, sampleAssessment, sampleCase, sampleWindow } from '../ui/samples.ts';
import { show } from './render.tsx';

const counting = {
  requestWindow: 'AMZ-FB-SELLER-REQUEST-90D',
  zone: 'America/Los_Angeles',
  now: Date.parse('2026-11-22T20:00:00Z'),
};
const view = async (assessment = sampleAssessment(), locale: UiLocale = 'en') =>
  caseView(sampleCase(), assessment, counting, await translatorFor(locale));

const calls = { onSent: vi.fn(), onDecision: vi.fn(), onWithdraw: vi.fn(), onCopyJustification: vi.fn() };
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the verdict', () => {
  it('carries case and outcome, and says both in words', async () => {
    await show(<VerdictCard caseId="x" verdict={(await view()).verdict} />);
    const verdict = screen.getByTestId('verdict');
    expect([verdict.dataset.case, verdict.dataset.outcome]).toEqual(['x', 'removable']);
    expect(verdict.textContent).toContain('Likely removable: product review');
    expect(verdict.textContent).toContain('strong case');
    expect(verdict.textContent).toContain('86 days');
  });
  it('speaks Chinese', async () => {
    await show(<VerdictCard caseId="x" verdict={(await view(sampleAssessment(), 'zh-CN')).verdict} />, 'zh-CN');
    expect(screen.getByTestId('verdict').textContent).toContain('很可能可移除：商品评论');
  });
});

describe('the conditions', () => {
  const criterion = (id: string, truth: 'yes' | 'no' | 'cant-tell') => ({
    id,
    truth,
    sentence: `Sentence of ${id}`,
    clause: 'G20231',
    href: 'https://sellercentral.amazon.com/help/hub/reference/external/G20231',
    date: '2026-02-16',
    confidence: 'high',
  });

  it('answers each in words, with clause, source, date and confidence', async () => {
    await show(<CriteriaTable criteria={[criterion('a', 'yes'), criterion('b', 'no'), criterion('c', 'cant-tell')]} />);
    const answers = screen.getAllByRole('row').slice(1);
    expect(answers.map((row) => row.querySelector('td')?.textContent)).toEqual(['met', 'not met', "can't tell"]);
    const link = screen.getAllByRole('link')[0];
    expect(link?.textContent).toBe('G20231, sellercentral.amazon.com');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    expect(answers[0]?.textContent).toContain('2026-02-16 · confidence high');
  });

  it('makes no link of what is no address', async () => {
    await show(<CriteriaTable criteria={[{ ...criterion('a', 'yes'), href: null }]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('table').textContent).toContain('G20231');
  });
});

describe("the request in Amazon's panel", () => {
  const request = (more: Partial<RequestView> = {}): RequestView => ({
    reason: { code: 203, category: 'Product feedback', label: 'About the product', formOnly: false },
    menu: 'offered',
    sent: null,
    ground: 'product-review',
    canNote: true,
    seemsRemoved: false,
    justification: null,
    ...more,
  });

  it('names code and category and warns that there is one request', async () => {
    const { user } = await show(<RequestPanel request={request()} {...calls} />);
    expect(document.body.textContent).toContain('203');
    expect(document.body.textContent).toContain('Product feedback: About the product');
    expect(document.body.textContent).toContain('Amazon accepts one request per feedback');
    await user.click(screen.getByTestId('request-sent'));
    expect(calls.onSent).toHaveBeenCalledOnce();
  });

  it.each([
    ['offered', /still offered/],
    ['not-offered', /used already, or it is not possible/],
    ['unread', /could not be read/],
  ] as const)('says of a menu that is %s', async (menu, sentence) => {
    await show(<RequestPanel request={request({ menu })} {...calls} />);
    expect(document.querySelector(`[data-menu="${menu}"]`)?.textContent).toMatch(sentence);
  });

  it('keeps the decision of a request that was sent, and can take the note back', async () => {
    const { user } = await show(
      <RequestPanel request={request({ sent: { on: 'Nov 20, 2026', decision: 'pending' } })} {...calls} />,
    );
    expect(screen.queryByTestId('request-sent')).toBeNull();
    await user.click(screen.getByRole('combobox', { name: /Sent on Nov 20, 2026/ }));
    await user.click(await screen.findByRole('option', { name: 'refused' }));
    expect(calls.onDecision).toHaveBeenCalledWith('refused');
    await user.click(screen.getByRole('button', { name: 'Not sent after all' }));
    expect(calls.onWithdraw).toHaveBeenCalledOnce();
  });

  it("offers a text for Amazon's form, and copies just that", async () => {
    const { user } = await show(
      <RequestPanel request={request({ justification: 'The comment reviews the item.' })} {...calls} />,
    );
    await user.click(screen.getByTestId('copy-justification'));
    expect(calls.onCopyJustification).toHaveBeenCalledWith('The comment reviews the item.');
  });

  it('says that a row seems removed, and claims no more', async () => {
    await show(
      <RequestPanel request={request({ seemsRemoved: true, sent: { on: 'x', decision: 'pending' } })} {...calls} />,
    );
    expect(document.body.textContent).toContain('it seems removed');
  });

  it('stays silent where there is nothing to ask for', async () => {
    await show(<RequestPanel request={request({ canNote: false, reason: null })} {...calls} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('the windows', () => {
  it('tell time left and, opened, how it was counted', async () => {
    const { windows, softWindows } = await view(
      sampleAssessment({ windows: [sampleWindow(), sampleWindow({ id: 'AMZ-FB-BUYER-REMOVE-60D', soft: true })] }),
    );
    const { user } = await show(<WindowList windows={windows} soft={softWindows} />);
    const item = document.querySelector('[data-window="AMZ-FB-SELLER-REQUEST-90D"]');
    expect(item?.textContent).toContain('86 days');
    const control = item?.querySelector('button');
    expect(control?.getAttribute('aria-expanded')).toBe('false');
    if (control) await user.click(control);
    expect(control?.getAttribute('aria-expanded')).toBe('true');
    expect(item?.textContent).toContain('90 days after feedbackDate 2026-11-18');
    expect(document.body.textContent).toContain('they close nothing');
  });
});

describe('what was read', () => {
  it('says the one source once, and each where they differ', async () => {
    const translator = await translatorFor('en');
    const { again } = await show(<FactTable facts={factLines(sampleCase(), translator)} />);
    expect(screen.getAllByText(/^Feedback Manager, /)).toHaveLength(1);
    const other = reading('MFN' as const, { reader: { id: 'amazon.orders', version: 1 } });
    const mixed = factLines(sampleCase({ fulfillmentChannel: [reading('AFN' as const), other] }), translator);
    again(<FactTable facts={mixed} />);
    expect(screen.getAllByText(/^Feedback Manager, |^amazon.orders, /).length).toBe(mixed.length);
    expect(screen.getByText(/^But also/)).toBeDefined();
  });
});
