import { describe, expect, it } from 'vitest';
import { saysOnly } from '../../../lib/core/compliance/says-only.ts';

describe('saysOnly', () => {
  it('needs the phrases and lets nothing else stand beside them', () => {
    expect(saysOnly('Thank you! Hello.', ['thank you'], ['hello'])).toBe(true);
    expect(saysOnly('Thank you! It left.', ['thank you'], ['hello'])).toBe(false);
    expect(saysOnly('Hello.', ['thank you'], ['hello'])).toBe(false);
    expect(saysOnly('', ['thank you'])).toBe(false);
  });

  it('takes a long text for more than courtesy, and Chinese characters for words', () => {
    expect(saysOnly('thank you '.repeat(100), ['thank you'])).toBe(false);
    expect(saysOnly('谢谢，好', ['谢谢'])).toBe(true);
    expect(saysOnly('谢谢，不满意', ['谢谢'])).toBe(false);
  });
});
