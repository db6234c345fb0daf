import { describe, expect, it } from 'vitest';
import { CAPTURE_META } from '../../../lib/core/capture/anonymise.ts';
import { htmlOf } from '../../../lib/core/capture/html.ts';
import { type CapturedElement, isTree, MAX_DEPTH, MAX_NODES } from '../../../lib/core/capture/tree.ts';
import { attributeAfter, bodyOf, captureOf, element } from './samples.ts';

const htmlAfter = (...body: Parameters<typeof captureOf>[0]): string => htmlOf(captureOf(body).page.root);

describe('the elements of a capture', () => {
  it('are without code, styles, frames, media and our own marks', () => {
    const gone = [
      'script',
      'style',
      'link',
      'iframe',
      'object',
      'noscript',
      'template',
      'video',
      'recourse-chip',
      'recourse-status',
    ];
    expect(bodyOf(captureOf(gone.map((tag) => element(tag, { src: 'https://a.test/x' }, 'secret()'))))).toEqual([]);
  });

  it('keep known names and replace those that name a person', () => {
    const html = htmlAfter(
      element('kat-table-row', { id: 'feedback-details', class: 'col_order_date wren-castellan a-row2' }),
      element('wren-card', {}),
    );
    expect(html).toContain('<kat-table-row id="feedback-details" class="col_order_date ');
    expect(html).toContain('a-row2');
    expect(html).not.toMatch(/wren|castellan/);
  });

  it('keep known words in the title of a button, none in a title as long as a comment', () => {
    expect(attributeAfter('a', { title: 'View order' }, 'title')).toMatch(/order/i);
    const comment = 'The seller sent a cable, no lamp; my order is late and nobody would refund or return it';
    expect(attributeAfter('span', { title: comment }, 'title')).not.toMatch(/seller|order|late|refund|return/i);
    const [button] = bodyOf(captureOf([element('button', {}, element('div', {}, comment))]));
    expect(JSON.stringify(button)).not.toMatch(/seller|order|late|refund|return/i);
  });

  it('lose a struck name, although each part of it is known', () => {
    const html = htmlOf(captureOf([element('div', { class: 'order-details' })], 7, ['order-details']).page.root);
    expect(html).not.toMatch(/order|details/);
  });

  it('lose a struck phrase in a header too, where single words are kept', () => {
    const html = htmlOf(captureOf([element('th', {}, 'Order ID')], 7, ['Order ID']).page.root);
    expect(html).not.toMatch(/order|ID</i);
  });

  it('have open shadow roots as declarative templates', () => {
    const menu: CapturedElement = {
      ...element('kat-dropdown-button', {}),
      shadow: [element('button', { 'data-action': 'request_removal' }, 'Request removal')],
    };
    expect(htmlAfter(menu)).toContain(
      '<kat-dropdown-button><template shadowrootmode="open"><button data-action="request_removal">Request removal</button></template></kat-dropdown-button>',
    );
  });

  it('say at the top how the page was looked at, not where and when it was', () => {
    const { page } = captureOf([]);
    expect(htmlOf(page.root)).toContain(`<meta name="${CAPTURE_META}" content="`);
    expect(page.url).toBe('https://sellercentral.amazon.com/feedback-manager/index.html');
    expect(page.takenAt).toMatch(/^20(?:22|18|14)-11-22T/);
  });
});

describe('the attributes of a capture', () => {
  it.each([
    ['a handler', 'div', 'onclick', 'alert("Wren")'],
    ['a picture', 'img', 'src', 'data:image/png;base64,AAAA'],
    ['pictures', 'img', 'srcset', 'https://a.test/wren.png 2x'],
    ['a document', 'div', 'srcdoc', '<p>Wren</p>'],
    ['a name that is not known', 'div', 'data-wren', 'x'],
    ['a style that only paints', 'div', 'style', 'background: url(https://a.test/wren.png)'],
  ])('lose %s', (_, tag, name, value) => {
    expect(attributeAfter(tag, { [name]: value }, name)).toBeUndefined();
  });

  it('keep of a style what readers look at', () => {
    expect(attributeAfter('div', { style: 'color: red; display:none; background: url(x)' }, 'style')).toBe(
      'display:none',
    );
    expect(attributeAfter('div', { style: 'width: 40%' }, 'style')).toBe('width: 40%');
    expect(attributeAfter('div', { style: 'width: 41.27%' }, 'style')).toBeUndefined();
  });

  it('are empty where a field was hidden, and another text where it was not', () => {
    expect(attributeAfter('input', { type: 'hidden', name: 'token', value: 'a8f3-secret' }, 'value')).toBe('');
    expect(attributeAfter('input', { type: 'text', value: 'Wren Castellan' }, 'value')).not.toMatch(/wren|castellan/i);
  });

  it('that hold stars stay stars', () => {
    expect(attributeAfter('kat-star-rating', { value: '2' }, 'value')).toBe('2');
    expect(attributeAfter('kat-star-rating', { value: '4.0' }, 'value')).toBe('4.0');
    for (const value of ['4.5', '3.7', '2.1', '1.9', '4.8'])
      expect(attributeAfter('kat-star-rating', { value }, 'value')).toMatch(/^\d\.[1-9]$/);
  });

  it('that hold links lose ids, values and what is no link', () => {
    const hrefOf = (href: string) => attributeAfter('a', { href }, 'href');
    expect(hrefOf('/orders-v3/order/111-1234567-1234567?q=wren')).toMatch(
      /^\/orders-v3\/order\/111-\d{7}-\d{7}\?\w+=(?!wren)/,
    );
    expect(hrefOf('/orders-v3/order/111-1234567-1234567')).not.toContain('1234567');
    expect(hrefOf('javascript:open("Wren")')).toBe('#');
    expect(hrefOf('mailto:wren@lampshop.test?subject=Wren')).not.toMatch(/wren|lampshop/i);
    expect(hrefOf('tel:+4930901820')).not.toContain('4930901820');
    expect(hrefOf('https://wren:secret@lampshop.test/%77ren')).not.toMatch(/wren|secret|lampshop/);
    expect(hrefOf('%E0%A4%A')).toBeTypeOf('string');
  });

  it('are escaped, so that no text becomes markup', () => {
    const html = htmlAfter(element('div', { title: '"><script>x</script>' }, '<script>y</script> & "z"'));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;');
  });
});

describe('a tree that crossed from a page', () => {
  it('is taken in its shape and within its bounds', () => {
    expect(isTree(element('html', { lang: 'en' }, 'a', element('b', {})))).toBe(true);
    expect(isTree({ ...element('html', {}), shadow: ['a'] })).toBe(true);
    for (const bad of [
      null,
      undefined,
      'text',
      5,
      {},
      { ...element('a', {}), attributes: [['a']] },
      { ...element('a', {}), children: [5] },
    ])
      expect(isTree(bad)).toBe(false);
  });

  it('is refused beyond them', () => {
    expect(isTree(element('html', {}, ...Array.from({ length: MAX_NODES }, () => 'x')))).toBe(false);
    let deep = element('b', {});
    for (let depth = 0; depth < MAX_DEPTH + 2; depth += 1) deep = element('b', {}, deep);
    expect(isTree(deep)).toBe(false);
  });
});
