/** Pictures and files beside an edition: what may be there, what is sealed, and what is told of a change. */
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/compare/index.ts';
import { contentFault, contentHash, pictureSize } from '../../../src/content/content-fault.ts';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { statementsOf } from '../../../src/content/register/statements.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { LIMITS } from '../../../src/policy/limits.ts';

/** A picture of one colour, as far as its head goes. */
function png(width: number, height: number, colour = 0): Buffer {
  const bytes = Buffer.alloc(40, colour);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8"/></svg>';
const PDF = '%PDF-1.7 form';

/** The problems and the editions of a policy with one text and some files beside it. */
function trips(
  body: string | Record<string, string>,
  files: Record<string, string | Buffer> = {},
  sizes: Record<string, number> = {},
) {
  const texts = typeof body === 'string' ? { '2026-2027': body } : body;
  const { policies, problems } = buildLibrary({
    root: 'content',
    files: new Map([
      ['school.yaml', 'name: Hill School\ntimeZone: Europe/London\n'],
      ...Object.entries(texts).map(([name, text]): [string, string] => [
        `trips/${name}.mdx`,
        `---\ntitle: Trips\nstatus: draft\n---\n\n${text}\n`,
      ]),
    ]),
    beside: new Map(
      Object.entries(files).map(([name, content]) => [
        `trips/${name}`,
        { size: sizes[name] ?? content.length, read: () => Buffer.from(content) },
      ]),
    ),
  });
  return { editions: policies[0]?.editions ?? [], problems };
}

const told = (...of: Parameters<typeof trips>) =>
  trips(...of).problems.map(
    ({ code, line, column, remedy }) => `${code} ${line}:${column} ${remedy}`,
  );
const codes = (...of: Parameters<typeof trips>) => trips(...of).problems.map(({ code }) => code);

const USES_BOTH =
  '![The way to the hall](map.png) {/* #map */}\n\nFill in [the *form*](forms/claim.pdf). {/* #form */}';

describe('the model', () => {
  it('has a picture’s alternative as its words, and the hash of each file in its mark', () => {
    const map = png(40, 30);
    const { editions, problems } = trips(USES_BOTH, { 'map.png': map, 'forms/claim.pdf': PDF });
    expect(problems).toEqual([]);
    const [picture, form] = editions[0]?.clauses ?? [];
    expect(picture).toMatchObject({ id: 'map', kind: 'paragraph', text: 'The way to the hall' });
    expect(picture?.runs).toEqual([
      {
        text: 'The way to the hall',
        marks: [{ type: 'picture', name: 'map.png', sha256: contentHash('map.png', map) }],
      },
    ]);
    const file = {
      type: 'file',
      name: 'forms/claim.pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(form?.text).toBe('Fill in the form.');
    expect(form?.runs.slice(1, 3).map(({ marks }) => marks)).toEqual([
      [file],
      [file, { type: 'emphasis' }],
    ]);
    expect(editions[0]?.attached[0]?.size).toEqual({ width: 40, height: 30 });
  });

  it('seals the content of the files, in notes and in tables too', () => {
    const body = `| Place |\n|---|\n| ![The gate](map.png) |\n\nStay near. <Note>See [the form](claim.pdf).</Note>`;
    const sealed = (colour: number, form: string) =>
      statementsOf(
        trips(body, { 'map.png': png(8, 8, colour), 'claim.pdf': form }).editions[0] as Edition,
      );
    const before = sealed(0, PDF);
    const differs = (after: typeof before) =>
      after
        .filter((one, i) => JSON.stringify(one) !== JSON.stringify(before[i]))
        .map((s) => s.about);
    expect(differs(sealed(0, PDF))).toEqual([]);
    expect(differs(sealed(1, PDF))).toEqual(['clause']);
    expect(differs(sealed(0, `${PDF} 2`))).toEqual(['notes']);
  });

  it('takes no account of line ends of a text, which git may change', () => {
    expect(contentHash('a.csv', Buffer.from('a\r\nb'))).toBe(
      contentHash('a.csv', Buffer.from('a\nb')),
    );
    expect(contentHash('a.png', Buffer.from('a\r\nb'))).not.toBe(
      contentHash('a.png', Buffer.from('a\nb')),
    );
  });

  it('has a picture once, however often it stands there', () => {
    const { editions } = trips('![The gate](map.png)![The gate](map.png)', {
      'map.png': png(8, 8),
    });
    expect(editions[0]?.clauses[0]?.runs).toHaveLength(2);
  });
});

describe('what is wrong with a use is said at its place', () => {
  const map = { 'map.png': png(8, 8) };
  it.each([
    [
      'no file',
      '![The gate](gate.png)',
      {},
      'attached-missing 6:1 Put the file into the folder content/trips, or take it out of the text.',
    ],
    [
      'a name nearly right',
      'See ![The gate](mpa.png)',
      map,
      'attached-missing 6:5 Write map.png here, or put “mpa.png” into the folder content/trips.',
    ],
    [
      'a file in another sub-folder',
      '![The gate](map.png)',
      { 'files/map.png': png(8, 8) },
      'attached-missing 6:1 Write files/map.png here, or put “map.png” into the folder content/trips.',
    ],
    ['other capitals', '![The gate](Map.PNG)', map, 'attached-letters 6:1 Write map.png here.'],
    [
      'no alternative',
      '![](map.png) words',
      map,
      'picture-words 6:1 Write between the square brackets what it shows: ![The way to the hall](map.png).',
    ],
    [
      'the file’s name for an alternative',
      '![map](map.png)',
      map,
      'picture-words 6:1 Write between the square brackets what it shows: ![The way to the hall](map.png).',
    ],
    [
      'another place',
      '![The gate](../maps/My%20map.png)',
      {},
      'attached-elsewhere 6:1 Put the file into the folder of this policy, and write its name alone: my-map.png',
    ],
    [
      'another site',
      '![The gate](https://example.org/a.png)',
      {},
      'attached-elsewhere 6:1 Put the file into the folder of this policy, and write its name alone: a.png',
    ],
    [
      'a name with spaces',
      '![The gate](the%20gate.png)',
      {},
      'attached-name 6:1 Rename the file to the-gate.png, and write that name here.',
    ],
    [
      'a name with spaces, of which Markdown makes no picture',
      'Go in\nby ![The gate](the gate.png)',
      {},
      'attached-name 7:4 Rename the file to the-gate.png, and write that name here.',
    ],
    [
      'a form as a picture',
      '![The form](form.pdf)',
      {},
      'attached-type 6:1 Write it as a link to the file, without the exclamation mark: [words](form.pdf).',
    ],
    [
      'a sort of picture that is not shown',
      '![The gate](gate.tiff)',
      {},
      'attached-type 6:1 Save it as one of these and write the new name here: png, jpg, jpeg, gif, webp, avif, svg.',
    ],
  ])('%s', (_, body, files, says) => {
    expect(told(body, files)).toEqual([says]);
  });

  it('a file that is too large is not even read', () => {
    const { most } = LIMITS.picture;
    const [found] = trips('![The gate](map.png)', map, { 'map.png': most + 1 }).problems;
    expect(found).toMatchObject({ code: 'attached-large', line: 6, column: 1 });
    expect(found?.message).toBe('The picture has 2.1 MB, and at most 2 MB are published.');
    expect(codes('![The gate](map.png)', map, { 'map.png': most })).toEqual([]);
  });

  it('a page that is called a picture, and a drawing that runs', () => {
    expect(codes('![The gate](a.png)', { 'a.png': '<html>' })).toEqual(['attached-content']);
    expect(codes('![The gate](a.svg)', { 'a.svg': SVG })).toEqual([]);
    const runs = SVG.replace('<path', '<script>x</script><path');
    expect(codes('![The gate](a.svg)', { 'a.svg': runs })).toEqual(['attached-content']);
  });

  it('a file that no edition uses is a warning; one that an earlier edition uses is none', () => {
    const files = { 'map.png': png(8, 8), 'old.pdf': PDF };
    const both = { '2025-2026': '[The form](old.pdf)', '2026-2027': '![The gate](map.png)' };
    expect(codes(both, files)).not.toContain('attached-unused');
    expect(told('![The gate](map.png)', files)).toEqual([
      'attached-unused 0:0 Write [words](old.pdf) where it belongs in the text, or move the file out of content/trips.',
    ]);
  });
});

describe('the content of a file', () => {
  const zip = (inside: string) => Buffer.from(`PK\x03\x04${inside}`, 'latin1');
  it.each([
    ['a.png', png(1, 1)],
    ['a.jpg', Buffer.from('ffd8ffe0', 'hex')],
    ['a.gif', Buffer.from('GIF89a')],
    ['a.webp', Buffer.from('RIFF\0\0\0\0WEBP')],
    ['a.avif', Buffer.from('\0\0\0\x1cftypavif')],
    ['a.svg', Buffer.from(`<?xml version="1.0"?>\n<!-- a -->\n${SVG}`)],
    ['a.pdf', Buffer.from(PDF)],
    ['a.docx', zip('word/document.xml')],
    ['a.xlsx', zip('xl/workbook.xml')],
    ['a.odt', zip('…mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a.csv', Buffer.from('a,b\n')],
    ['a.txt', Buffer.from('words')],
    ['a.ics', Buffer.from('BEGIN:VCALENDAR\n')],
  ])('%s is itself and nothing else', (name, bytes) => {
    expect(contentFault(name, bytes)).toBeNull();
    for (const other of [
      'a.png',
      'a.jpg',
      'a.gif',
      'a.webp',
      'a.avif',
      'a.svg',
      'a.pdf',
      'a.docx',
      'a.xlsx',
      'a.odt',
      'a.ics',
    ])
      if (other !== name) expect(contentFault(other, bytes), other).not.toBeNull();
    expect(contentFault(name, Buffer.from('<!doctype html><script>'))).not.toBeNull();
  });

  it.each([
    '<script>x</script>',
    '<s:script>x</s:script>',
    '<foreignObject/>',
    '<a href="#x"/>',
    '<path onload="x"/>',
    '<use href="https://example.org/a.svg#a"/>',
    "<use xlink:href = 'data:image/png;base64,AA'/>",
    '<image href="b.png"/>',
    '<style>@import "a.css"</style>',
    '<path style="fill:url(https://example.org/a)"/>',
    '<set attributeName="href"/>',
    '<style>p{fill:\\75rl(a)}</style>',
  ])('a drawing with %s is refused', (part) => {
    expect(contentFault('a.svg', Buffer.from(SVG.replace('<path', `${part}<path`)))).not.toBeNull();
  });

  it('a drawing with parts of its own is not', () => {
    const own = '<use href="#a"/><path style="fill:url(#b)"/><use xlink:href="#a"/>';
    expect(contentFault('a.svg', Buffer.from(SVG.replace('<path', `${own}<path`)))).toBeNull();
  });

  it('a document with macros is refused', () => {
    expect(contentFault('a.docx', zip('word/vbaProject.bin'))).not.toBeNull();
  });

  it('the size of a picture is read from it', () => {
    expect(pictureSize('a.png', png(640, 480))).toEqual({ width: 640, height: 480 });
    const gif = Buffer.from('GIF89a\x02\x01\x03\x00', 'latin1');
    expect(pictureSize('a.gif', gif)).toEqual({ width: 258, height: 3 });
    const jpeg = Buffer.from('ffd8ffe00004aaaaffc0001108001000200301', 'hex');
    expect(pictureSize('a.jpg', jpeg)).toEqual({ width: 32, height: 16 });
    expect(pictureSize('a.png', Buffer.from('\x89PNG'))).toBeNull();
    const webp = Buffer.alloc(30);
    webp.write('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0', 'latin1');
    webp.writeUIntLE(319, 24, 3);
    webp.writeUIntLE(199, 27, 3);
    expect(pictureSize('a.webp', webp)).toEqual({ width: 320, height: 200 });
    const sizes = Buffer.from('00000000000000f0000000a0', 'hex');
    const inside = box('iprp', box('ipco', box('ispe', sizes)));
    const avif = [box('ftyp', 'avif\0\0\0\0avifmif1'), box('meta', '\0\0\0\0', inside)];
    expect(pictureSize('a.avif', Buffer.concat(avif))).toEqual({ width: 240, height: 160 });
  });

  it('a picture that a camera wrote lying is as high as it is shown', () => {
    const exif = '45786966000049492a00080000000100120103000100000006000000';
    const jpeg = Buffer.from(`ffd8ffe1001e${exif}ffc0001108001000200301ffd9`, 'hex');
    expect(pictureSize('a.jpg', jpeg)).toEqual({ width: 16, height: 32 });
  });

  it.each([
    [SVG, { width: 8, height: 8 }],
    ['<svg viewBox="0 0 40 30" width="100%" xmlns="x"></svg>', { width: 640, height: 480 }],
    [
      '<!-- <svg width="1" height="1"> --><svg width="9" height="5"></svg>',
      { width: 9, height: 5 },
    ],
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', null],
  ])('the size of a drawing is what it gives, or else as wide as the text: %s', (svg, size) => {
    expect(pictureSize('a.svg', Buffer.from(svg))).toEqual(size);
  });
});

/** A part of an AVIF file. */
function box(type: string, ...content: (string | Buffer)[]): Buffer {
  const inside = content.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.reduce((sum, part) => sum + part.length, 0));
  head.write(type, 4);
  return Buffer.concat([head, ...inside]);
}

describe('a comparison', () => {
  const files = {
    'old.png': png(8, 8),
    'new.png': png(8, 8, 1),
    'a.pdf': PDF,
    'b.pdf': `${PDF} 2`,
  };
  const between = (old: string, now: string) => {
    const { editions } = trips({ '2025-2026': old, '2026-2027': now }, files);
    const [from, to] = editions as [Edition, Edition];
    return compareEditions(from, to).changes.map(({ kinds, meanings }) => [
      kinds.join(),
      ...meanings.map(({ sentence }) => sentence),
    ]);
  };

  it('tells of a picture that was exchanged under the same words', () => {
    expect(
      between('![The gate](old.png) {/* #gate */}', '![The gate](new.png) {/* #gate */}'),
    ).toEqual([['changed', 'Reference: the picture “The gate” was exchanged.']]);
  });

  it('tells of a file that was exchanged, and says nothing of one with another name', () => {
    expect(
      between('Use [the form](a.pdf). {/* #form */}', 'Use [the form](b.pdf). {/* #form */}'),
    ).toEqual([['changed', 'Reference: the file at “the form” was exchanged.']]);
    const { editions } = trips(
      { '2025-2026': 'Use [the form](a.pdf).', '2026-2027': 'Use [the form](c.pdf).' },
      { 'a.pdf': PDF, 'c.pdf': PDF },
    );
    const [from, to] = editions as [Edition, Edition];
    expect(compareEditions(from, to).changes).toEqual([]);
  });

  it('tells of a picture that came to words that were there', () => {
    expect(between('The gate {/* #gate */}', '![The gate](new.png) {/* #gate */}')).toEqual([
      ['changed', 'Reference: the picture “The gate” was added.'],
    ]);
  });
});
