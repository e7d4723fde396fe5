/** The school's accent: its own colour, changed until it can be read on the paper of the pages. */
import type { School } from '../content/school.ts';

/** The darkest and the lightest ground on which the accent stands. */
const PAPER = { light: '#f5f3ee', dark: '#1f2226' };
/** Of a school that names none. */
const DEFAULT_COLOUR = '#1f4e79';

/** The accent on light and on dark pages, #rrggbb. What is light can be read on the first, what is dark on the second. */
export function accentColours({ colour = DEFAULT_COLOUR }: Pick<School, 'colour'>): {
  light: string;
  dark: string;
} {
  return { light: readable(colour, PAPER.light), dark: readable(colour, PAPER.dark, 6) };
}

/** The school's own colour as a ground, and the letters that can be read best on it: ours, unless black or white are needed. */
export function ownColours({ colour = DEFAULT_COLOUR }: Pick<School, 'colour'>): {
  ground: string;
  letters: string;
} {
  const ours = ['#fffefb', '#ffffff', '#000000'];
  const most = Math.max(...ours.map((letters) => contrast(letters, colour)));
  const letters = ours.find((one) => contrast(one, colour) >= Math.min(5, most)) ?? '#000000';
  return { ground: colour, letters };
}

type Rgb = [number, number, number];

const parse = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as Rgb;
const format = (rgb: Rgb) =>
  `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((v) => {
    const s = v / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours (#rrggbb), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(parse(a)), luminance(parse(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The nearest colour to `colour`, towards black or white, that has at least `ratio` against `background`. */
export function readable(colour: string, background: string, ratio = 5): string {
  const towards: Rgb = luminance(parse(background)) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  const from = parse(colour);
  for (let step = 0; step <= 20; step++) {
    const mix = (part: 0 | 1 | 2) => from[part] + ((towards[part] - from[part]) * step) / 20;
    const mixed = format([mix(0), mix(1), mix(2)]);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return format(towards);
}
