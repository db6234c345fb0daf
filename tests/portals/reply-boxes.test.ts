// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { aliexpressReplyBoxes } from '../../lib/packs/aliexpress/pages/reply-boxes.ts';
import { amazonReplyBoxes } from '../../lib/packs/amazon/pages/reply-boxes.ts';
import { boxFinder, type FoundBox } from '../../lib/portals/reply-boxes.ts';

const amazon = boxFinder(amazonReplyBoxes);
const ORDER = '111-1000001-1000001';
const contact = new URL(
  `https://sellercentral.amazon.com/messaging/contact?orderID=${ORDER}&marketplaceID=ATVPDKIKX0DER`,
);
const feedback = new URL('https://sellercentral.amazon.com/feedback-manager/index.html');
const inbox = new URL('https://sellercentral.amazon.com/messaging/inbox-v3?fi=responseNeeded');

/** Gives every `<kat-textarea>` its field, in an open or closed root. */
function hydrate(mode: ShadowRootMode = 'open'): HTMLTextAreaElement[] {
  return [...document.querySelectorAll('kat-textarea')].map((host) => {
    const field = document.createElement('textarea');
    host.attachShadow({ mode }).append(field);
    return field;
  });
}
const compose = (label = 'Buyer&#39;s Language of Preference: German', more = ''): HTMLTextAreaElement | undefined => {
  document.body.innerHTML = `<div id="ayb-contact-buyer">
    <kat-tooltip><kat-label>${label}</kat-label></kat-tooltip>${more}
    <div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div>
    <kat-button class="ayb-contact-form-send-button" label="Send"></kat-button></div>`;
  return hydrate()[0];
};
const only = (found: readonly FoundBox[]): FoundBox => {
  expect(found).toHaveLength(1);
  return found[0] as FoundBox;
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the contact-buyer page', () => {
  it('shows its box in the open shadow root, with order, store and the buyer’s language', () => {
    const field = compose();
    const box = only(amazon.on(document, contact));
    expect(box.field).toBe(field);
    expect(box.box).toMatchObject({ portal: 'amazon', channel: 'buyer-message' });
    expect(box.context()).toEqual({ orderId: ORDER, marketplace: 'ATVPDKIKX0DER', language: 'de' });
    expect(box.controls().map((one) => one.getAttribute('label'))).toContain('Send');
  });

  it('is known from a node inside it, too', () => {
    const field = compose();
    expect(field && amazon.at(field, contact)?.field).toBe(field);
    expect(amazon.at(document.body, contact)).toBeNull();
  });

  it.each([
    ['Buyer&#39;s Language of Preference: English', 'en'],
    ['买家的首选语言：日语', 'ja'],
    ['Bevorzugte Sprache des Käufers: Italienisch', 'it'],
    ['Buyer&#39;s Language of Preference: Dutch', null],
    ['German and English are spoken here', null],
    ['Languages: English, German', null],
  ])('tells the language of “%s”', (label, language) => {
    compose(label);
    expect(only(amazon.on(document, contact)).context().language).toBe(language);
  });

  it('takes the order from the nearest place where the address names none, and never from the draft', () => {
    const other = new URL('https://sellercentral.amazon.com/amazonsell/business');
    const field = compose(undefined, `<p>Order ${ORDER}</p>`);
    expect(only(amazon.on(document, other)).context().orderId).toBe(ORDER);
    const second = compose(undefined, `<p>Orders ${ORDER} and 112-1000002-1000002</p>`);
    expect(only(amazon.on(document, other)).context().orderId).toBeNull();
    const third = compose();
    for (const one of [field, second, third]) if (one) one.value = `About ${ORDER}`;
    expect(only(amazon.on(document, other)).context()).toMatchObject({ orderId: null, marketplace: null });
  });

  it('is no box before it shows, and none in a closed root', () => {
    document.body.innerHTML = '<div id="ayb-contact-buyer"><kat-textarea></kat-textarea></div>';
    expect(amazon.on(document, contact)).toEqual([]);
    hydrate('closed');
    expect(amazon.on(document, contact)).toEqual([]);
    document.body.innerHTML = '<div id="ayb-contact-buyer" style="display: none"><textarea></textarea></div>';
    expect(amazon.on(document, contact)).toEqual([]);
  });
});

describe('Feedback Manager', () => {
  const panel = (inside: string) => `<div class="fbm-content"><feedback-list>
    <kat-table-row>${ORDER}</kat-table-row><kat-table-row>112-1000002-1000002</kat-table-row>
    ${inside}</feedback-list></div>`;

  it('has the box of the public response, and no order is guessed for it', () => {
    document.body.innerHTML = panel('<div class="side-panel side-panel-open"><textarea></textarea></div>');
    const box = only(amazon.on(document, feedback));
    expect(box.box.channel).toBe('public-response');
    expect(box.context().orderId).toBeNull();
  });

  it('has no box in the removal request, nor in a search field', () => {
    document.body.innerHTML = panel(`<feedback-removal><div class="side-panel-open"><textarea></textarea></div>
      </feedback-removal><input type="search">`);
    expect(amazon.on(document, feedback)).toEqual([]);
  });

  it('is not looked for on other addresses', () => {
    document.body.innerHTML = panel('<textarea></textarea>');
    expect(amazon.on(document, new URL('https://sellercentral.amazon.com/inventory'))).toEqual([]);
  });
});

describe('an inbox of unknown making', () => {
  it('has a box in every field of several lines outside its header', () => {
    document.body.innerHTML = `<header><textarea></textarea></header><main><p>Order ${ORDER}</p>
      <div contenteditable="true">Hello<br>there</div><input></main>`;
    const box = only(amazon.on(document, inbox));
    expect(box.draft(5_000)).toEqual({ text: 'Hello\nthere', whole: true });
    expect(box.context().orderId).toBe(ORDER);
  });
});

describe('a draft', () => {
  it('is cut at its bound, never through a character, and says so', () => {
    const field = compose();
    if (field) field.value = `${'x'.repeat(9)}😀`;
    const box = only(amazon.on(document, contact));
    expect(box.draft(10)).toEqual({ text: 'x'.repeat(9), whole: false });
    expect(box.draft(11)).toEqual({ text: `${'x'.repeat(9)}😀`, whole: true });
  });
});

describe('AliExpress', () => {
  it.each([
    ['https://feedback.aliexpress.com/management/feedbackSellerList.htm', 'evaluation-reply'],
    ['https://csp.aliexpress.com/m_apps/dispute-management/list?channelId=1', 'dispute-message'],
    ['https://csp.aliexpress.com/apps/csp/im?channelId=1#/window', 'buyer-message'],
  ])('%s has a box for %s', (address, channel) => {
    document.body.innerHTML = '<p>8123456789012345</p><textarea></textarea>';
    const box = only(boxFinder(aliexpressReplyBoxes).on(document, new URL(address)));
    expect(box.box.channel).toBe(channel);
    expect(box.context()).toEqual({ orderId: '8123456789012345', marketplace: null, language: null });
  });

  it('has none on its other pages', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const orders = new URL('https://csp.aliexpress.com/m_apps/order-manage/orderList?channelId=1');
    expect(boxFinder(aliexpressReplyBoxes).on(document, orders)).toEqual([]);
  });
});
