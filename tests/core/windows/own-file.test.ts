import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Override } from '../../../lib/core/windows/override.ts';
import { exportRules, importRules } from '../../../lib/core/windows/own-file.ts';
import { sampleReturnPolicy } from '../../../lib/packs/merchant/return-policy.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const override: Override = {
  pack: 'aliexpress',
  parameter: 'aliexpress.dispute.answer',
  value: 3,
  unit: 'days',
  note: '客服说的',
  madeAt: '2026-11-22T09:00:00Z',
};
const rules = { overrides: [override], shop: sampleReturnPolicy.shop };
const read = (text: string) => importRules(text, windowPacks);

describe('the file of own rules', () => {
  it('comes back as it went', () => {
    expect(read(exportRules(rules))).toEqual({ ...rules, faults: [] });
    expect(read(exportRules({ overrides: [], shop: null }))).toEqual({ overrides: [], shop: null, faults: [] });
  });

  it('says which entry cannot be taken, and takes the rest', () => {
    const file = JSON.parse(exportRules(rules)) as { overrides: unknown[]; shop: { countStart: string } };
    file.overrides.unshift({ ...override, parameter: 'aliexpress.nothing' }, { ...override, value: null });
    file.shop.countStart = 'yesterday';
    const { overrides, shop, faults } = read(JSON.stringify(file));
    expect(overrides).toEqual([override]);
    expect(shop).toBeNull();
    expect(faults.map(({ place, why }) => [place, why.key])).toEqual([
      [1, 'packs:fault.unknown'],
      [2, 'packs:fault.unreadable'],
      [0, 'packs:fault.unreadable'],
    ]);
  });

  it('never throws, whatever the file holds', () => {
    expect(read('{').faults).toHaveLength(1);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).overrides).toEqual([]);
      }),
    );
  });
});
