/** Contrast, compared with figures that others publish, and colours adjusted until they can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, readable } from '../../../src/publish/colour.ts';

describe('contrast', () => {
  // The figures of WebAIM’s contrast checker, cut to two decimals.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 3.99],
    ['#ffff00', '#ffffff', 1.07],
    ['#ff0000', '#0000ff', 2.14],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(Math.floor(contrast(a, b) * 100) / 100).toBe(ratio);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('a colour adjusted until it can be read', () => {
  it('reaches the ratio on any background on which it is possible, and is black or white on others', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(4.5, 5, 6, 7), (colour, background, ratio) => {
        const made = readable(colour, background, ratio);
        expect(made).toMatch(/^#[0-9a-f]{6}$/);
        if (contrast(made, background) < ratio) expect(['#000000', '#ffffff']).toContain(made);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches it on every background that is really light or dark', () => {
    for (const background of ['#f5f3ee', '#1f2226', '#ffffff', '#000000'])
      fc.assert(
        fc.property(hex, (colour) => contrast(readable(colour, background), background) >= 5),
      );
  });

  it('is the school’s own if that can be read already', () => {
    expect(readable('#1f4e79', '#f5f3ee')).toBe('#1f4e79');
  });
});
