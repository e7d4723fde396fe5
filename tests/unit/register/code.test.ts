import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm, codeOf } from '../../../src/content/register/code.ts';
import { readCode } from '../../../src/policy/printed-code.ts';

const text = {
  policy: 'pets',
  edition: '2024-2025',
  title: 'Pets in School Policy',
  clauses: [
    { id: 'cage', text: 'keep it in a “cage”' },
    { id: 'address', text: 'Larkfield\nExampleton' },
  ],
};

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyText = fc.record({
  policy: fc.string(),
  edition: fc.string(),
  title: fc.string(),
  clauses: fc.array(fc.record({ id: fc.string(), text: fc.string() }), { maxLength: 4 }),
});

describe('the code of an edition', () => {
  it('is computed from the form that the documentation gives', () => {
    expect(canonicalForm(text)).toBe(
      '["pets","2024-2025","Pets in School Policy",[["cage","keep it in a “cage”"],["address","Larkfield\\nExampleton"]]]',
    );
  });

  it('is the one that was written down once: a code that was printed never changes', () => {
    expect(codeOf(text)).toBe('A54A-XTBZ-RETW-3XKY');
  });

  it('is the first 75 bits of the hash in base 32, computed here in another way', () => {
    fc.assert(
      fc.property(anyText, (t) => {
        const bits = [...createHash('sha256').update(canonicalForm(t)).digest()]
          .map((byte) => byte.toString(2).padStart(8, '0'))
          .join('');
        const digits = Array.from({ length: 15 }, (_, i) =>
          DIGITS.charAt(parseInt(bits.slice(5 * i, 5 * i + 5), 2)),
        ).join('');
        expect(codeOf(t).replaceAll('-', '').slice(0, 15)).toBe(digits);
        expect(codeOf(t)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(anyText, (t) => {
        const code = codeOf(t);
        expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
        expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
      }),
    );
    expect(readCode('PETS')).toBeNull();
    expect(readCode('')).toBeNull();
  });

  it('detects every wrong character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(15), fc.constantFrom(...DIGITS), (t, place, digit) => {
        const digits = [...codeOf(t).replaceAll('-', '')];
        fc.pre(digits[place] !== digit);
        digits[place] = digit;
        expect(readCode(digits.join(''))).toBeNull();
      }),
    );
  });

  it('detects nearly every swap of two neighbours', () => {
    let swaps = 0;
    let told = 0;
    for (let i = 0; i < 400; i++) {
      const code = codeOf({ ...text, title: String(i) }).replaceAll('-', '');
      for (let at = 0; at < 15; at++) {
        if (code[at] === code[at + 1]) continue;
        swaps++;
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        if (readCode(swapped) === null) told++;
      }
    }
    expect(told / swaps).toBeGreaterThan(0.99);
  });
});
