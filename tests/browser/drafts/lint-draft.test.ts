import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { recordObservations } from '../../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import { answerDrafts } from '../../../lib/browser/drafts/answer-drafts.ts';
import type { DraftView } from '../../../lib/browser/drafts/draft-view.ts';
import type { LintDraft } from '../../../lib/browser/drafts/lint-draft.ts';
import type { Linter } from '../../../lib/browser/linter.ts';
import { defaultSettings, writeSettings } from '../../../lib/browser/settings.ts';
import { lint } from '../../../lib/core/compliance/lint.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { feedbackSeen } from '../sample-observation.ts';

type Listener = (
  message: unknown,
  sender: unknown,
  respond: (answer: { res?: DraftView | null; err?: { message: string } }) => void,
) => boolean;

const page = {
  id: 'recourse',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=111-1000001-1000001',
  tab: { id: 7, windowId: 1 },
};
const draft = (text: string, more: Partial<LintDraft> = {}): LintDraft => ({
  portal: 'amazon',
  channel: 'buyer-message',
  marketplace: 'ATVPDKIKX0DER',
  orderId: null,
  language: null,
  text,
  whole: true,
  ...more,
});
/** Words alone judge here, and one portal has no rules; what the trained voice has learned is tested with it. */
vi.mock('../../../lib/browser/linter.ts', () => ({
  openLinter: async (): Promise<Linter> => (text, context) =>
    context.portal === 'amazon' ? lint(text, context, amazonCompliance) : null,
}));

const FAULTY = 'Hello, write to help@osierlane.example and we look into it.';
/** A telephone number in Japan and nowhere else. */
const NUMBER = 'Hello 03-3210-7654 thank you.';

describe('drafts sent by a page', () => {
  let db: RecourseDb;
  let listener: Listener;

  beforeAll(() => {
    fakeBrowser.runtime.id = 'recourse';
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
    vi.spyOn(
      (globalThis as unknown as { chrome: typeof fakeBrowser }).chrome.runtime.onMessage,
      'addListener',
    ).mockImplementation((added: unknown) => {
      listener = added as Listener;
    });
    db = openDb('drafts-test');
    answerDrafts(db);
  });
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await writeSettings(defaultSettings);
  });
  afterAll(() => db.delete());

  const send = (
    data: unknown,
    sender: unknown = page,
  ): Promise<{ res?: DraftView | null; err?: { message: string } }> =>
    new Promise((resolve) => {
      listener({ id: 1, type: 'lintDraft', timestamp: 1, data }, sender, resolve);
    });
  const viewOf = async (data: LintDraft): Promise<DraftView> => {
    const { res } = await send(data);
    if (!res) throw new Error('nothing to show');
    return res;
  };

  it('come back as ready sentences: how bad, where, why, what instead, and the source', async () => {
    const view = await viewOf(draft(FAULTY));
    expect(view).toMatchObject({ summary: '1 finding', level: 'block', cut: null });
    expect(view.findings).toEqual([
      {
        ruleId: 'contact-details',
        level: 'block',
        word: 'Do not send this:',
        why: expect.stringMatching(/mail address/),
        quote: '“help@osierlane.example”',
        instead: expect.stringMatching(/^Instead: /),
        source: { name: expect.stringMatching(/^AMZ-CM-/), href: expect.stringMatching(/^https:/) },
      },
    ]);
  });

  it('say that nothing was found, which is not the same as nothing to show', async () => {
    expect(await viewOf(draft('Please send us a photo of the broken part.'))).toMatchObject({
      summary: 'No finding',
      level: null,
      findings: [],
    });
    expect((await send(draft('Hello', { portal: 'merchant' }))).res).toBeNull();
  });

  it('come with the popular advice that they follow, and what to do instead', async () => {
    expect((await viewOf(draft(FAULTY))).advice).toBeNull();
    const { advice } = await viewOf(
      draft('If you delete your negative feedback, we will refund half of the price at once.'),
    );
    expect(advice?.title).toMatch(/advice/);
    expect(advice?.lines.some((line) => /^Prohibited: .*refund.* Instead: /.test(line))).toBe(true);
  });

  it('are judged by channel', async () => {
    const question = 'Did it arrive?';
    expect((await viewOf(draft(question))).findings).toEqual([]);
    expect((await viewOf(draft(question, { channel: 'public-response' }))).findings[0]?.ruleId).toBe(
      'question-in-public-response',
    );
  });

  it('are judged by the store: named by the page, told by another page of the order, or by the order id', async () => {
    const rulesWith = async (more: Partial<LintDraft>) =>
      (await viewOf(draft(NUMBER, { marketplace: null, ...more }))).findings.map(({ ruleId }) => ruleId);
    const order = '111-1000001-1000001';
    expect(await rulesWith({ marketplace: 'A1VC38T7YXB528' })).toEqual(['contact-details']);
    expect(await rulesWith({ orderId: '250-1000001-1000001' })).toContain('contact-details');
    expect(await rulesWith({ orderId: order })).not.toContain('contact-details');
    await recordObservations(db, [feedbackSeen(order, { marketplace: 'JP' })], () => []);
    expect(await rulesWith({ orderId: order })).toContain('contact-details');
  });

  it('are held against the language the buyer wants, told by the page or by another page of the order', async () => {
    const rulesWith = async (more: Partial<LintDraft>) =>
      (await viewOf(draft('Thank you for the photos. The missing handle was sent yesterday with a new box.', more)))
        .findings;
    const order = '111-1000001-1000002';
    expect(await rulesWith({ orderId: order })).not.toContainEqual(
      expect.objectContaining({ ruleId: 'wrong-language' }),
    );
    await recordObservations(db, [feedbackSeen(order, { buyerLanguage: 'es' })], () => []);
    for (const more of [{ orderId: order }, { language: 'es' }])
      expect(await rulesWith(more)).toContainEqual(
        expect.objectContaining({ ruleId: 'wrong-language', level: 'info' }),
      );
  });

  it('are answered in the language of the settings', async () => {
    await writeSettings({ ...defaultSettings, uiLanguage: 'zh-CN' });
    expect(await viewOf(draft(FAULTY))).toMatchObject({
      summary: '发现 1 处问题',
      findings: [{ word: '请勿发送：', instead: expect.stringMatching(/^建议：/) }],
    });
  });

  it('are not judged when the check, or every hint, is switched off', async () => {
    for (const off of [{ draftCheck: false }, { hints: false }]) {
      await writeSettings({ ...defaultSettings, ...off });
      expect((await send(draft(FAULTY))).res).toBeNull();
    }
  });

  it('say so when only their beginning was checked', async () => {
    expect((await viewOf(draft('x '.repeat(2_500), { whole: false }))).cut).toMatch(/first 5000 characters/);
  });

  it('leave nothing in the memory', async () => {
    await viewOf(draft(FAULTY, { orderId: '111-1000001-1000001' }));
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });

  it.each([
    ['no object', 'hello'],
    ['longer than its bound', draft('x'.repeat(5_001))],
    ['of an unknown channel', { ...draft('x'), channel: 'telegram' }],
    ['of an unknown portal', { ...draft('x'), portal: 'other' }],
  ])('are refused when they are %s', async (_, data) => {
    expect((await send(data)).err?.message).toMatch(/^Refused/);
  });

  it('are refused from anywhere but a page of the portal', async () => {
    const own = { id: 'recourse', url: fakeBrowser.runtime.getURL('/popup.html' as never) };
    for (const sender of [own, { ...page, url: 'https://example.com/' }, { ...page, id: 'other' }])
      expect((await send(draft('Hello'), sender)).err?.message).toMatch(/^Refused/);
  });
});
