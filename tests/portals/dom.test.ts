// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { cellsByColumn, columnsOf } from '../../lib/portals/columns.ts';
import { cutText, gatherText, isHiddenWithin, pierce, visibleText } from '../../lib/portals/dom.ts';

function bodyOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
const textOf = (html: string): string => visibleText(bodyOf(html));

beforeEach(() => document.body.replaceChildren());

describe('the text a person sees', () => {
  it.each([
    [
      'line breaks of every kind',
      'one<br>two<div>three</div>four<p>five</p>six\nseven',
      'one\ntwo\nthree\nfour\nfive\nsix\nseven',
    ],
    ['folded blanks', '  a \t b&nbsp;&nbsp;c  ', 'a b c'],
    [
      'no hidden parts',
      'a<i hidden>b</i><i style="color:red; display : none">c</i><i style="visibility:hidden">d</i>e',
      'ae',
    ],
    ['no scripts and styles', 'a<script>b</script><style>i{}</style><template>d</template>', 'a'],
    ['none of our own marks', 'a<recourse-chip>b</recourse-chip>', 'a'],
    ['a label before children', '<kat-link label="111">222</kat-link>', '111'],
    ['empty labels passed over', '<kat-link label="">222</kat-link>', '222'],
    ['direction and zero-width signs', 'a\u200Bb\u202Ec', 'a\u200Bb\u202Ec'],
  ])('has %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('goes through open shadow roots, and stops at closed ones', () => {
    const body = bodyOf('<kat-a></kat-a><kat-b></kat-b>');
    body.querySelector('kat-a')?.attachShadow({ mode: 'open' }).append('seen');
    body.querySelector('kat-b')?.attachShadow({ mode: 'closed' }).append('unseen');
    expect(visibleText(body)).toBe('seen');
  });

  it('is bounded, and says so', () => {
    const many = (length: number) => gatherText(bodyOf(`<p>${'x'.repeat(length)}</p>`.repeat(5)));
    expect(many(40_000)).toEqual({ text: Array(5).fill('x'.repeat(40_000)).join('\n'), whole: true });
    expect(many(40_001).whole).toBe(false);
    expect(many(1_000_000).text.length).toBeLessThanOrEqual(400_000);
  });

  it('is cut between characters, not inside one', () => {
    expect(cutText('ab😡', 3)).toBe('ab');
    expect(cutText('ab😡', 4)).toBe('ab😡');
  });
});

describe('pierce', () => {
  it('finds through nested open roots', () => {
    const body = bodyOf('<kat-a></kat-a><b class="x"></b>');
    const outer = body.querySelector('kat-a')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('kat-b');
    outer?.append(inner);
    const deep = document.createElement('b');
    deep.className = 'x';
    inner.attachShadow({ mode: 'open' }).append(deep);
    expect(pierce(body, '.x')).toHaveLength(2);
    expect(pierce(body, '.x')).toContain(deep);
  });
});

describe('hidden', () => {
  it('by an ancestor, also across a shadow root', () => {
    const body = bodyOf('<div style="display:none"><kat-a></kat-a></div>');
    const root = body.querySelector('kat-a')?.attachShadow({ mode: 'open' });
    const leaf = document.createElement('i');
    root?.append(leaf);
    expect(isHiddenWithin(leaf, document)).toBe(true);
  });
});

describe('columns', () => {
  const marks = { one: { className: 'c1', labels: ['one', 'eins'] }, two: { className: null, labels: ['two'] } };
  const cellsOf = (html: string): Element[] => [...bodyOf(html).children];
  const placesOf = (html: string): unknown => [...columnsOf(cellsOf(html), marks).places];

  it('are known by class, else by word in any language and writing', () => {
    expect(placesOf('<i></i><i class="c1">Uno</i><i> TWO </i>')).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
    expect(placesOf('<i>Eins</i>')).toEqual([['one', 0]]);
  });

  it('claimed twice are not known', () => {
    expect(placesOf('<i>Two</i><i>Two</i><i class="c1"></i>')).toEqual([['one', 2]]);
  });

  it('give a row its cells by class wherever they stand, by place only in a row of the same length', () => {
    const columns = columnsOf(cellsOf('<i class="c1">One</i><i>Two</i>'), marks);
    const namesIn = (html: string): unknown =>
      [...cellsByColumn(cellsOf(html), columns).found].map(([name, cell]) => [name, cell.textContent]);
    expect(namesIn('<i>b</i><i class="c1">a</i>')).toEqual([['one', 'a']]);
    expect(namesIn('<i class="c1">a</i><i>b</i>')).toEqual([
      ['one', 'a'],
      ['two', 'b'],
    ]);
    expect(namesIn('<i class="c1">a</i><i>b</i><i>c</i>')).toEqual([['one', 'a']]);
    expect(namesIn('<i class="c1">a</i><i class="c1">b</i>')).toEqual([]);
  });
});
