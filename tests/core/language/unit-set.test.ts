import { describe, expect, it } from 'vitest';
import { AnyWord } from '../../../lib/core/language/any-word.ts';
import { UnitSet } from '../../../lib/core/language/unit-set.ts';

describe('a set of units', () => {
  it('finds a run wherever it begins, and none that is too short', () => {
    const units = new UnitSet('一二三');
    for (let before = 0; before < 12; before += 1) {
      expect(units.hasRun(`${'店'.repeat(before)}一二三一二`, 5)).toBe(true);
      expect(units.hasRun(`${'店'.repeat(before)}一二三一店二三一二`, 5)).toBe(false);
    }
  });
});

describe('any of some words', () => {
  const words = new AnyWord(['店長', '店員', '社長']);

  it('are found wherever one stands', () => {
    expect(words.isIn('店の店員')).toBe(true);
    expect(words.isIn('社長')).toBe(true);
  });

  it('are not found in what only begins like them', () => {
    expect(words.isIn('会社の店')).toBe(false);
    expect(new AnyWord([]).isIn('店長')).toBe(false);
  });
});
