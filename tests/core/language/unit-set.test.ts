import { describe, expect, it } from 'vitest';
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
