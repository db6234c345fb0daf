import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../lib/i18n/index.ts';
import { readFileText } from '../../lib/ui/read-file.ts';

const en = await translatorFor('en');

describe('a file that the seller chose', () => {
  it('is read up to its size', async () => {
    expect(await readFileText(new File(['short'], 'a.json'), 5, en)).toEqual({ text: 'short' });
  });

  it('is not even opened where it is larger', async () => {
    const large = { size: 1_000_001, text: () => Promise.reject(new Error('It was opened.')) };
    expect(await readFileText(large, 1_000_000, en)).toEqual({ why: 'larger than 1 MB' });
    expect(await readFileText(large, 1_000_000, await translatorFor('zh-CN'))).toEqual({ why: '大于 1 MB' });
  });

  it('tells when it is gone', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('It is gone.')) };
    expect(await readFileText(gone, 100, en)).toEqual({ why: 'the browser can no longer read it' });
    expect(await readFileText(gone, 100, await translatorFor('zh-CN'))).toEqual({ why: '浏览器已无法读取' });
  });
});
