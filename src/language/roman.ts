/** Roman numerals in small letters, as in numbered lists. */

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 14 → `xiv`; empty for nought and less. */
export function toRoman(n: number): string {
  let text = '';
  for (const [value, letters] of ROMAN) for (; n >= value; n -= value) text += letters;
  return text;
}

/** `xiv` → 14; 0 if the letters are not a numeral. */
export function fromRoman(text: string): number {
  let n = 0;
  let rest = text;
  for (const [value, letters] of ROMAN)
    for (; rest.startsWith(letters); rest = rest.slice(letters.length)) n += value;
  return rest === '' ? n : 0;
}
