/**
 * Words as outlines, so that a picture shows them in the same way on every machine, whatever
 * fonts it has. Only Latin, Greek and Cyrillic letters are known.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

/** A line of words: it begins at 0, 0 on its base line. */
export interface Lettering {
  /** The `d` of an SVG path. */
  path: string;
  width: number;
}

/** The height of a capital, of the size of the letters. */
export const CAPITAL = 0.66;

/** The parts of the font, those that are asked most at first. */
const PARTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
];

const fonts = new Map<string, Font>();
const files = createRequire(import.meta.url);

function fontOf(part: string): Font {
  const known = fonts.get(part);
  if (known) return known;
  const name = `@fontsource/source-sans-3/files/source-sans-3-${part}-600-normal.woff`;
  // A copy: the buffer of a small file is a part of a larger one.
  const font = opentype.parse(new Uint8Array(readFileSync(files.resolve(name))).buffer);
  fonts.set(part, font);
  return font;
}

/** The drawing of a letter with the units of its font; null where no part has it. */
function glyphOf(letter: string): { glyph: Glyph; units: number } | null {
  for (const part of PARTS) {
    const font = fontOf(part);
    const glyph = font.charToGlyph(letter);
    if (glyph.index > 0) return { glyph, units: font.unitsPerEm };
  }
  return null;
}

/** The step as an SVG path has it; opentype.js itself writes NaN for numbers that are nearly whole. */
function pathData({ type, ...points }: PathCommand): string {
  const { x1, y1, x2, y2, x, y } = points as Partial<Record<string, number>>;
  return `${type}${[x1, y1, x2, y2, x, y]
    .filter((one) => one !== undefined)
    .map((one) => Math.round(one * 100) / 100)
    .join(' ')}`;
}

/** @returns null where a letter is not known: half a name would be another one */
export function lettering(words: string, size: number): Lettering | null {
  let width = 0;
  const paths: string[] = [];
  for (const letter of words.normalize('NFC')) {
    const found = glyphOf(letter);
    if (!found) return null;
    paths.push(...found.glyph.getPath(width, 0, size).commands.map(pathData));
    width += ((found.glyph.advanceWidth ?? 0) * size) / found.units;
  }
  return { path: paths.join(''), width };
}

/**
 * Words on as few lines as have room.
 * @param most how wide a line may be; a word that is wider has a line of its own
 */
export function letteredLines(words: string, size: number, most: number): Lettering[] | null {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const drawn = lettering(longer, size);
    if (!drawn) return null;
    if (last === undefined || drawn.width > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const drawn = lines.map((line) => lettering(line, size));
  return drawn.every((line) => line !== null) ? drawn : null;
}
