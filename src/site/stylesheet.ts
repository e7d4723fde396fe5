/** Makes the style sheets; the first begins with the school's colour, adjusted until it can be read. */
import { createHash } from 'node:crypto';
import site from '../styles/site.css?inline';
import views from '../styles/views.css?inline';
import { library } from './library.ts';

const PAPER = { light: '#f5f3ee', dark: '#1f2226' };
const DEFAULT_COLOUR = '#1f4e79';

/** `site` goes with every page; `views` with all but the reading pages, which stay light. */
export type SheetName = 'site' | 'views';
export const SHEETS: readonly SheetName[] = ['site', 'views'];

export function stylesheet(name: SheetName): string {
  if (name === 'views') return views;
  const colour = library().school.colour ?? DEFAULT_COLOUR;
  const light = readable(colour, PAPER.light);
  const dark = readable(colour, PAPER.dark, 6);
  return `:root{--accent-light:${light};--accent-dark:${dark}}${site}`;
}

const addresses = new Map<SheetName, string>();

/** Its address from the root of the site; changes when the styles do. */
export function stylesheetAddress(name: SheetName): string {
  const hash = () => createHash('sha256').update(stylesheet(name)).digest('hex').slice(0, 8);
  const address = addresses.get(name) ?? `assets/${name}.css?v=${hash()}`;
  addresses.set(name, address);
  return address;
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
