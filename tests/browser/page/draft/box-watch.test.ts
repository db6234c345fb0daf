// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { DraftView } from '../../../../lib/browser/drafts/draft-view.ts';
import type { LintDraft } from '../../../../lib/browser/drafts/lint-draft.ts';
import { BoxWatch } from '../../../../lib/browser/page/draft/watch-reply-boxes.ts';
import { Lifetime } from '../../../../lib/browser/page/lifetime.ts';
import { amazonReplyBoxes } from '../../../../lib/packs/amazon/pages/reply-boxes.ts';
import { boxFinder } from '../../../../lib/portals/reply-boxes.ts';

const words = { title: 'Check', hide: 'Hide', show: 'Show', checking: 'Checking', failed: 'Could not be checked' };
const view = (more: Partial<DraftView> = {}): DraftView => ({
  summary: '1 finding',
  level: 'block',
  findings: [
    {
      ruleId: 'contact-details',
      level: 'block',
      word: 'Do not send this:',
      why: 'Contains a mail address.',
      quote: '“<img src=x>”',
      instead: 'Instead: ask for a reply.',
      source: { name: 'AMZ-CM-CODE', href: 'https://example.com/rule' },
    },
  ],
  advice: null,
  cut: null,
  words,
  ...more,
});
const clean = view({ summary: 'No finding', level: null, findings: [] });

describe('BoxWatch', () => {
  let asked: LintDraft[];
  let answer: (draft: LintDraft) => Promise<DraftView | null>;
  let field: HTMLTextAreaElement;
  let lifetime: Lifetime;
  let watch: BoxWatch;
  let mutations: MutationRecord[];
  let observer: MutationObserver;
  let ours: ShadowRoot[];

  const settle = (ms = 400): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  const type = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle();
  };
  const hosts = (): Element[] => [...document.querySelectorAll('recourse-draft-check')];
  const panel = (): HTMLElement | null => ours.at(-1)?.querySelector('section') ?? null;

  beforeEach(async () => {
    vi.useFakeTimers();
    fakeBrowser.runtime.id = 'recourse';
    history.replaceState(null, '', '/messaging/contact?orderID=111-1000001-1000001&marketplaceID=ATVPDKIKX0DER');
    document.body.innerHTML = `<div id="ayb-contact-buyer"><kat-label>Language: German</kat-label>
      <kat-textarea></kat-textarea><kat-button></kat-button></div>`;
    field = document.createElement('textarea');
    const katal = document.querySelector('kat-textarea')?.attachShadow({ mode: 'open' });
    katal?.append(field);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 400, 100));
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_280);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(900);
    document.elementFromPoint = () => document.querySelector('kat-textarea');
    ours = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      if (this.tagName.startsWith('RECOURSE')) ours.push(root);
      return root;
    });
    mutations = [];
    observer = new MutationObserver((records) => mutations.push(...records));
    const everything = { childList: true, subtree: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    if (katal) observer.observe(katal, everything);
    asked = [];
    answer = async () => view();
    lifetime = new Lifetime();
    watch = new BoxWatch(document, boxFinder(amazonReplyBoxes), lifetime, (draft) => {
      asked.push(draft);
      return answer(draft);
    });
    watch.turn(true);
    await settle();
  });
  afterEach(() => {
    lifetime.end();
    observer.disconnect();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('judges a text once it has come to rest, and shows what was found', async () => {
    field.value = 'Write to';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(200);
    expect(asked).toEqual([]);
    await type('Write to me');
    expect(asked).toEqual([
      {
        portal: 'amazon',
        channel: 'buyer-message',
        orderId: '111-1000001-1000001',
        marketplace: 'ATVPDKIKX0DER',
        language: 'de',
        text: 'Write to me',
        whole: true,
      },
    ]);
    const text = panel()?.textContent;
    for (const part of ['1 finding', 'Do not send this:', 'Contains a mail address.', '“<img src=x>”', 'AMZ-CM-CODE'])
      expect(text).toContain(part);
    expect(panel()?.querySelector('img')).toBeNull();
  });

  it('changes no node of the page: it adds its own, and nothing on that', async () => {
    await type('Write to me');
    await type('Write to me now');
    await settle(6_000);
    const changed = mutations.flatMap(({ type: kind, target, addedNodes, removedNodes }) =>
      kind === 'childList' && target === document.documentElement
        ? [...addedNodes, ...removedNodes].map((node) => node.nodeName)
        : [`${kind} of ${target.nodeName}`],
    );
    expect(changed).toEqual(['RECOURSE-DRAFT-CHECK']);
    expect(hosts().map((host) => [host.attributes.length, host.shadowRoot])).toEqual([[0, null]]);
    expect(field.value).toBe('Write to me now');
  });

  it('says quietly that nothing was found, with nothing to open', async () => {
    answer = async () => clean;
    await type('Your parcel left on Monday.');
    expect(panel()?.textContent).toBe('No finding');
    expect(panel()?.querySelector('button')).toBeNull();
  });

  it('notes advice to be wary of, although nothing was found', async () => {
    answer = async () => ({ ...clean, advice: { title: 'Reads like advice:', lines: ['Outdated: call the buyer.'] } });
    await type('May we ring you?');
    expect([...(panel()?.querySelectorAll('.advice') ?? [])].map((line) => line.textContent)).toEqual([
      'Reads like advice:',
      'Outdated: call the buyer.',
    ]);
  });

  it('folds and unfolds, and stays folded for the next text', async () => {
    await type('Write to me');
    const press = () => panel()?.querySelector('button')?.dispatchEvent(new MouseEvent('click'));
    press();
    expect(panel()?.querySelector('li')).toBeNull();
    expect(panel()?.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    answer = async () => view({ summary: '1 other finding' });
    await type('Write to us');
    expect(panel()?.querySelector('li')).toBeNull();
    press();
    expect(panel()?.querySelectorAll('li')).toHaveLength(1);
  });

  it('does not take an answer for a text that is no longer there', async () => {
    let late: ((view: DraftView) => void) | undefined;
    answer = () =>
      new Promise((resolve) => {
        late = resolve;
      });
    await type('Write to me');
    answer = async () => clean;
    await type('Your parcel left.');
    late?.(view());
    await settle();
    expect(panel()?.textContent).toBe('No finding');
  });

  it('never looks clean when a text could not be checked, and tries again', async () => {
    answer = async () => clean;
    await type('Your parcel left.');
    answer = () => Promise.reject(new Error('message channel closed'));
    await type('Write to me');
    expect(panel()?.textContent).toBe(words.failed);
    answer = async () => view();
    await settle(4_000);
    expect(panel()?.textContent).toContain('1 finding');
  });

  it('marks what it shows as doubtful while a new text is being checked', async () => {
    await type('Write to me');
    field.value = 'Write to me and';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(panel()?.dataset.state).toBe('checking');
    await settle();
    expect(panel()?.dataset.state).toBe('current');
  });

  it('waits for an input method to finish', async () => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    await type('qing');
    await settle(3_000);
    expect(asked).toEqual([]);
    field.value = '请';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['请']);
  });

  it('sees what the page itself put into the box', async () => {
    field.value = 'From a template of the page';
    await settle(3_500);
    expect(asked.map(({ text }) => text)).toEqual(['From a template of the page']);
  });

  it('goes when the box is emptied, and when it leaves the page', async () => {
    await type('Write to me');
    await type('');
    expect(hosts()).toEqual([]);
    await type('Write to me');
    expect(hosts()).toHaveLength(1);
    document.body.replaceChildren();
    await settle(3_000);
    expect(hosts()).toEqual([]);
  });

  it('hides while something of the page lies over the box', async () => {
    await type('Write to me');
    expect(panel()?.style.visibility).toBe('');
    const dialogue = document.createElement('div');
    document.body.append(dialogue);
    document.elementFromPoint = () => dialogue;
    await settle(3_000);
    expect(panel()?.style.visibility).toBe('hidden');
  });

  it('shows nothing where the worker has nothing to show', async () => {
    answer = async () => null;
    await type('Write to me');
    expect(hosts()).toEqual([]);
  });

  it('reads nothing while it is switched off, and judges the same text when it is on again', async () => {
    await type('Write to me');
    watch.turn(false);
    expect(hosts()).toEqual([]);
    await type('Write to us');
    await settle(3_000);
    expect(asked).toHaveLength(1);
    watch.turn(true);
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['Write to me', 'Write to us']);
    expect(hosts()).toHaveLength(1);
  });

  it('ends with the extension, and leaves nothing on the page', async () => {
    await type('Write to me');
    fakeBrowser.runtime.id = undefined as never;
    await settle(3_000);
    expect(hosts()).toEqual([]);
  });

  it('keeps the keys that are pressed in it from the page', async () => {
    await type('Write to me');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    panel()?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
