// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EvidenceText } from '../../components/evidence-text.tsx';
import { show } from './render.tsx';

afterEach(cleanup);

describe("the buyer's words", () => {
  it('underlines what proves and what spoils, with a legend', async () => {
    await show(
      <EvidenceText
        cut={false}
        language="en"
        segments={[
          { text: 'It broke', mark: 'proves' },
          { text: ', but ', mark: null },
          { text: 'shipping was quick', mark: 'spoils' },
        ]}
      />,
    );
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe('It broke, but shipping was quick');
    expect(quote?.lang).toBe('en');
    expect([...(quote?.querySelectorAll('mark') ?? [])].map(({ className }) => className)).toEqual([
      'proves',
      'spoils',
    ]);
    expect(document.body.textContent).toContain('supports the ground');
    expect(document.body.textContent).toContain('stands against it');
  });

  it('shows markup as text and runs nothing', async () => {
    const hostile = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>\u202Eevil\u200B';
    await show(<EvidenceText cut={false} language={null} segments={[{ text: hostile, mark: 'proves' }]} />);
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe(hostile);
    expect(quote?.querySelector('img, script')).toBeNull();
    expect('hit' in globalThis).toBe(false);
    expect(quote?.dir).toBe('auto');
  });

  it('says so when there are only stars, or when the text was cut', async () => {
    const { again } = await show(<EvidenceText cut={false} language={null} segments={[]} />);
    expect(document.body.textContent).toContain('Stars only');
    again(<EvidenceText cut language={null} segments={[{ text: 'long', mark: null }]} />);
    expect(document.querySelector('blockquote')?.textContent).toBe('long…');
  });
});
