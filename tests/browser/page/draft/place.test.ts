import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, placeBeside } from '../../../../lib/browser/page/draft/place.ts';

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const PANEL = { width: 320, height: 200 };
const DESK = { width: 1280, height: 900 };

describe('placeBeside', () => {
  it('goes to the right of the field where there is room', () => {
    expect(placeBeside(area(100, 300, 600, 160), [], DESK, PANEL)).toMatchObject({ left: 708, top: 300, width: 320 });
  });

  it('goes to its left where there is room only there, and keeps to it', () => {
    const field = area(660, 300, 600, 160);
    expect(placeBeside(field, [], DESK, PANEL)).toMatchObject({ left: 660 - 8 - 320, top: 300 });
  });

  it('goes under a wide field, or under its controls, whichever takes it whole', () => {
    const field = area(16, 100, 1_240, 160);
    expect(placeBeside(field, [], DESK, PANEL)?.top).toBe(268);
    const send = area(16, 280, 80, 32);
    expect(placeBeside(field, [send], DESK, PANEL)?.top).toBe(320);
  });

  it('goes above where the window ends under the field', () => {
    const field = area(16, 700, 1_240, 190);
    expect(placeBeside(field, [], DESK, PANEL)).toMatchObject({ top: 700 - 8 - 200 });
  });

  it('takes the roomiest place where none takes it whole, and none where nothing could be read', () => {
    expect(
      placeBeside(area(16, 120, 368, 300), [], { width: 400, height: 600 }, { width: 320, height: 500 }),
    ).toMatchObject({
      top: 428,
      height: 164,
    });
    expect(placeBeside(area(0, 20, 400, 560), [], { width: 400, height: 600 }, PANEL)).toBeNull();
  });

  it('never covers the field or a control, and never leaves the window', () => {
    const anyArea = fc
      .tuple(
        fc.integer({ min: -50, max: 1_200 }),
        fc.integer({ min: -300, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 500 }),
      )
      .map(([left, top, width, height]) => area(left, top, width, height));
    fc.assert(
      fc.property(
        anyArea,
        fc.array(anyArea, { maxLength: 5 }),
        fc.record({ width: fc.integer({ min: 200, max: 1_600 }), height: fc.integer({ min: 200, max: 1_000 }) }),
        fc.record({ width: fc.integer({ min: 60, max: 340 }), height: fc.integer({ min: 24, max: 700 }) }),
        (field, controls, window, wanted) => {
          const clear = [field, ...controls];
          const place = placeBeside(field, clear, window, wanted);
          if (!place) return;
          const taken = area(place.left, place.top, place.width, place.height);
          expect(clear.filter((one) => overlap(one, taken))).toEqual([]);
          expect(taken.left).toBeGreaterThanOrEqual(0);
          expect(taken.top).toBeGreaterThanOrEqual(0);
          expect(taken.right).toBeLessThanOrEqual(window.width);
          expect(taken.bottom).toBeLessThanOrEqual(window.height);
        },
      ),
      { numRuns: 500 },
    );
  });
});
