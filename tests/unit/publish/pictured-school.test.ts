/** The sign in a tab and the preview picture: what is on them, and that they are the same everywhere. */
import { createHash } from 'node:crypto';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { mimeOf, pictureSize } from '../../../src/content/content-fault.ts';
import type { Logo } from '../../../src/content/logo.ts';
import { contrast } from '../../../src/publish/colour.ts';
import { initialsOf } from '../../../src/publish/initials.ts';
import { letteredLines, lettering } from '../../../src/publish/lettering.ts';
import {
  favicon,
  PREVIEW,
  preview,
  previewDrawing,
  type PicturedSchool,
} from '../../../src/publish/pictured-school.ts';
import { picture } from '../../support/picture.ts';

const school = (name: string, colour?: string): PicturedSchool => ({
  school: { name, ...(colour ? { colour } : {}) },
  logo: null,
});

function logo(type: Logo['type'], bytes: Buffer): Logo {
  const name = `logo.${type}`;
  const size = pictureSize(name, bytes);
  if (!size) throw new Error('a test’s picture has a size');
  return { type, mime: mimeOf(name), size, read: () => bytes };
}

describe('the initials of a school', () => {
  it.each([
    ['Larkfield Primary School', 'L'],
    ['Oak Hill Academy', 'OH'],
    ['St Wren on the Hill', 'SWH'],
    ['St Mary’s C.E. Primary School', 'SM'],
    ['Holy Trinity and All Saints Catholic School', 'HTA'],
    ['The Primary School', 'PS'],
    ['KES', 'KES'],
    ['École d’Été', 'ÉD'],
    ['øster skole', 'ØS'],
    ['ßtraße', 'ß'],
    ['PS 118', 'P1'],
    ['Школа имени Жуковского', 'ШИЖ'],
    ['مدرسة النور', 'ما'],
    ['★ !', ''],
  ])('of “%s” are “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('letters as outlines', () => {
  it('are known in Latin, Greek and Cyrillic, and half a name is never drawn', () => {
    for (const words of ['Ysgol', 'Łódź', 'Việt', 'Σχολείο', 'Школа', 'e\u0301t', '№ 5 – “ab”'])
      expect(lettering(words, 10)?.width).toBeGreaterThan(0);
    for (const words of ['学校', 'مدرسة', 'A学', '🏫']) expect(lettering(words, 10)).toBeNull();
  });

  it('stand on as many lines as they need', () => {
    const lines = letteredLines('one two three', 10, lettering('one two', 10)?.width ?? 0);
    expect(lines).toEqual([lettering('one two', 10), lettering('three', 10)]);
  });
});

/** The colours of a drawing, in order; fails where it is no XML, or needs a font or another place. */
function coloursOf(svg: string): string[] {
  expect(parseXml(svg).root?.name).toBe('svg');
  expect(svg).not.toMatch(/<text|<script|href="(?!data:)|NaN|undefined/);
  return [...svg.matchAll(/fill="(#[0-9a-f]+)"/g)].map(([, colour = '']) => colour);
}

describe('the sign in a tab', () => {
  it.each(['#ffee00', '#000000', '#ffffff', '#7a1f3d', '#777777', '#767676', undefined])(
    'has letters that can be read on %s',
    async (colour) => {
      const [ground = '', letters = ''] = coloursOf(await favicon(school('Oak Hill', colour)));
      expect(contrast(ground, letters)).toBeGreaterThanOrEqual(4.5);
      if (colour) expect(ground).toBe(colour);
    },
  );

  it.each(['学校', '★', 'مدرسة النور'])('is a plain one for “%s”, never empty', async (name) => {
    const plain = await favicon(school('★'));
    expect(await favicon(school(name))).toBe(plain);
    expect(coloursOf(plain)).toHaveLength(2);
  });

  it('has the short name’s letters, and keeps within its square', async () => {
    const named = { ...school('X'), school: { name: 'Hill School', shortName: 'WWW MMM WWW' } };
    const svg = await favicon(named);
    const [, x = '', , path = ''] = /translate\(([\d.]+) ([\d.]+)\)" d="([^"]+)"/.exec(svg) ?? [];
    const [most = 0] = [...path.matchAll(/[ML]([\d.]+)/g)]
      .map(([, at]) => Number(at))
      .sort((a, b) => b - a);
    expect(Number(x)).toBeGreaterThan(5);
    expect(Number(x) + most).toBeLessThan(59);
  });

  it('has a logo on a white plate, and few points of a large one', async () => {
    const large = logo('png', picture(1500, 600, 90));
    const svg = await favicon({ ...school('Oak Hill'), logo: large });
    expect(coloursOf(svg)).toEqual(['#fff']);
    const [, data = ''] = /href="data:image\/png;base64,([^"]+)"/.exec(svg) ?? [];
    expect(pictureSize('a.png', Buffer.from(data, 'base64'))).toEqual({ width: 128, height: 51 });
  });

  it('has a drawing as it is', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    const sign = await favicon({ ...school('Oak Hill'), logo: logo('svg', svg) });
    expect(sign).toContain(`href="data:image/svg+xml;base64,${svg.toString('base64')}"`);
    expect(coloursOf(sign)).toEqual(['#fff']);
  });
});

describe('the preview picture', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('has the same bytes on every machine', async () => {
    const png = await preview(school('Oak Hill Primary School', '#7a1f3d'), 'Policies');
    expect(pictureSize('a.png', Buffer.from(png))).toEqual(PREVIEW);
    expect(hash(png)).toBe('d035ae9440202f62e286b766a9a1c93d56b9cdb95659a666d95b787573dd34e0');
  });

  it('has the name however long it is, and no half of one that it cannot draw', () => {
    const lines = (name: string) => coloursOf(previewDrawing(school(name), '')).length;
    const none = lines('学校');
    expect(lines('Oak Hill')).toBe(none + 1);
    expect(lines(`${'Federation of Small Schools '.repeat(6)}at Oak Hill`)).toBeGreaterThan(
      none + 2,
    );
    expect(lines('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')).toBe(none + 1);
  });

  it('shows a logo where it can be drawn, and the initials where it cannot', async () => {
    const plain = school('Oak Hill');
    const without = hash(await preview(plain, 'Policies'));
    const png = logo('png', picture(30, 20, 120));
    expect(hash(await preview({ ...plain, logo: png }, 'Policies'))).not.toBe(without);
    const webp = { ...png, type: 'webp', mime: 'image/webp' } as const;
    expect(previewDrawing({ ...plain, logo: webp }, '')).not.toContain('<image');
  });
});
