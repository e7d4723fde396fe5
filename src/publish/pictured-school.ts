/**
 * The pictures that stand for the site elsewhere: the sign in a browser's tab, and the preview
 * that programs show beside a link. Made of the school's logo, or of its initials on its colour.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { fitted, type Logo } from '../content/logo.ts';
import type { School } from '../content/school.ts';
import { accentColours, ownColours } from './colour.ts';
import { initialsOf } from './initials.ts';
import { CAPITAL, letteredLines, lettering, type Lettering } from './lettering.ts';

/** The plate of the initials in the preview: the paper of the pages. */
const PAPER = '#fffefb';
/** A page with lines of text: for a name of which no letter can be drawn. */
const PLAIN_SIGN = 'M16 12h32v40H16zM22 20v4h20v-4zM22 29v4h20v-4zM22 38v4h12v-4z';

export interface PicturedSchool {
  school: Pick<School, 'name' | 'shortName' | 'colour'>;
  /** Null where the school has none. */
  logo: Logo | null;
}

/** The sign in a browser's tab, an SVG. */
export async function favicon({ school, logo }: PicturedSchool): Promise<string> {
  const { ground, letters } = ownColours(school);
  const sign = logo
    ? `<rect x="2" y="2" width="60" height="60" rx="10" fill="#fff" stroke="${ground}" stroke-width="4"/>${placed(await smallLogo(logo), { at: [8, 8], room: 48 })}`
    : `<rect width="64" height="64" rx="12" fill="${ground}"/>${initialsSign(school, letters)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${sign}</svg>\n`;
}

/** The initials in the middle of a square of 64; the plain sign where they cannot be drawn. */
function initialsSign({ shortName, name }: PicturedSchool['school'], colour: string): string {
  const letters = initialsOf(shortName ?? name);
  const whole = letters === '' ? null : lettering(letters, 100);
  if (!whole) return `<path fill="${colour}" fill-rule="evenodd" d="${PLAIN_SIGN}"/>`;
  const size = Math.min(44, Math.floor((50 / whole.width) * 100));
  return drawn(
    lettering(letters, size),
    (64 - (whole.width * size) / 100) / 2,
    32 + (size * CAPITAL) / 2,
    colour,
  );
}

const drawn = (letters: Lettering | null, x: number, y: number, colour: string): string =>
  letters === null
    ? ''
    : `<path fill="${colour}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)})" d="${letters.path}"/>`;

/** A picture as large as fits into a square, in the middle of it. */
function placed(
  { href, size }: { href: string; size: Logo['size'] },
  { at: [x, y], room }: { at: [number, number]; room: number },
): string {
  const { width, height } = fitted(size, { width: room, height: room });
  const place = `x="${x + (room - width) / 2}" y="${y + (room - height) / 2}"`;
  return `<image ${place} width="${width}" height="${height}" href="${href}"/>`;
}

const inPlace = (mime: string, bytes: Uint8Array): string =>
  `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;

const asItIs = (logo: Logo) => ({ href: inPlace(logo.mime, logo.read()), size: logo.size });

/** How large the points of a photograph have to be in a tab, on the sharpest of screens. */
const SHARP = 128;

/** A logo of points in few of them: every page asks for the sign. */
async function smallLogo(logo: Logo): Promise<{ href: string; size: Logo['size'] }> {
  if (!CAN_BE_DRAWN[logo.type] || logo.type === 'svg') return asItIs(logo);
  const { width, height } = fitted(logo.size, { width: SHARP, height: SHARP });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${asItIs(logo).href}"/></svg>`;
  return { href: inPlace('image/png', await toPng(svg)), size: { width, height } };
}

/** Whether what draws the preview can read such a picture; where it cannot, the initials stand there. */
const CAN_BE_DRAWN = {
  svg: true,
  png: true,
  jpg: true,
  jpeg: true,
  webp: false,
} as const satisfies Record<Logo['type'], boolean>;

/** In pixels: what programs that show previews ask for. */
export const PREVIEW = { width: 1200, height: 630 };

/**
 * The preview, a PNG: the same bytes on every machine.
 * @param words below the name: what the site holds
 */
export async function preview(pictured: PicturedSchool, words: string): Promise<Uint8Array> {
  return toPng(previewDrawing(pictured, words));
}

/** The same as an SVG without words of any font. */
export function previewDrawing({ school, logo }: PicturedSchool, words: string): string {
  const { width, height } = PREVIEW;
  const { ground, letters } = ownColours(school);
  const sign =
    logo && CAN_BE_DRAWN[logo.type]
      ? placed(asItIs(logo), { at: [92, 92], room: 136 })
      : `<g transform="translate(80 80) scale(2.5)">${initialsSign(school, accentColours(school).light)}</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    `<rect x="80" y="80" width="160" height="160" rx="24" fill="${logo ? '#fff' : PAPER}"/>`,
    sign,
    nameLines(school, letters).join(''),
    `<rect x="80" y="500" width="64" height="6" fill="${letters}"/>`,
    drawn(lettering(words, 44), 80, 562, letters),
    '</svg>',
  ].join('');
}

/** The name as large as there is room; nothing where a letter of it is not known, or a word is too long. */
function nameLines({ name, shortName }: PicturedSchool['school'], colour: string): string[] {
  const most = PREVIEW.width - 160;
  for (const words of [name, shortName ?? name])
    for (const size of [72, 60, 48, 36, 24]) {
      const lines = letteredLines(words, size, most);
      const high = (lines?.length ?? 0) * size * LINE;
      if (!lines || high > 230 || lines.some((line) => line.width > most)) continue;
      const first = 460 - (lines.length - 1) * size * LINE;
      return lines.map((line, i) => drawn(line, 80, first + i * size * LINE, colour));
    }
  return [];
}

/** From one line to the next, of the size of the letters. */
const LINE = 1.1;

let ready: Promise<unknown> | undefined;

async function toPng(svg: string): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Once in a process: what was loaded twice from two places is one and the same all the same. */
async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  try {
    await initWasm(readFileSync(file));
  } catch (thrown) {
    if (!String(thrown).includes('Already initialized')) throw thrown;
  }
}
