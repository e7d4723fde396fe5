/** The school's logo: what may be one, and what is said of one that may not. */
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { fitted } from '../../../src/content/logo.ts';
import { formatProblems } from '../../../src/messages/problem.ts';
import { LIMITS } from '../../../src/policy/limits.ts';
import { picture } from '../../support/picture.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><path d="M0 0h8"/></svg>';

/** @param sizes what the disk says where that is not the content's own */
function school(
  line: string,
  files: Record<string, string | Buffer> = {},
  sizes: Record<string, number> = {},
) {
  return buildLibrary({
    root: 'content',
    files: new Map([
      ['school.yaml', `name: Hill School\ntimeZone: Europe/London\n${line}\n`],
      ['trips/2026-2027.mdx', '---\ntitle: Trips\nstatus: draft\n---\n\nGo. {/* #go */}\n'],
    ]),
    beside: new Map(
      Object.entries(files).map(([name, content]) => [
        name,
        { size: sizes[name] ?? content.length, read: () => Buffer.from(content) },
      ]),
    ),
  });
}

const told = (...of: Parameters<typeof school>) =>
  school(...of).problems.map((p) => formatProblems([p]).split('\n').slice(0, 3).join('|'));

it.each([
  ['logo.svg', SVG, { width: 8, height: 4 }],
  ['crest-2.png', picture(30, 20), { width: 30, height: 20 }],
] as const)('a school has the logo that school.yaml names: %s', (name, content, size) => {
  const { library, problems } = school(`logo: ${name}`, { [name]: content });
  expect(problems).toEqual([]);
  expect(library?.logo).toMatchObject({ size, type: name.split('.')[1] });
});

it('a school may do without', () => {
  expect(school('').library?.logo).toBeNull();
});

describe('what is wrong is said where it is written', () => {
  it.each([
    [
      'nothing of that name',
      'logo: logo.svg',
      {},
      'content/school.yaml:3:7  error logo-missing|  There is no “logo.svg” in content.|  → Put the file into the folder content, beside school.yaml, or remove this line.',
    ],
    [
      'a name nearly right',
      'logo: lgoo.svg',
      { 'logo.svg': SVG },
      'content/school.yaml:3:7  error logo-missing|  There is no “lgoo.svg” in content. Did you mean “logo.svg”?|  → Write logo.svg here, or put “lgoo.svg” into the folder content.',
    ],
    [
      'another ending than the only picture has',
      'logo: logo.png',
      { 'logo.svg': SVG },
      'content/school.yaml:3:7  error logo-missing|  There is no “logo.png” in content. Did you mean “logo.svg”?|  → Write logo.svg here, or put “logo.png” into the folder content.',
    ],
    [
      'other capitals',
      'logo: logo.svg',
      { 'Logo.SVG': SVG },
      'content/school.yaml:3:7  error attached-letters|  The file is called “Logo.SVG”, not “logo.svg”: some computers tell capitals apart, and web servers do.|  → Write Logo.SVG here.',
    ],
    [
      'a place elsewhere',
      'logo: https://example.org/logo.svg',
      {},
      'content/school.yaml:3:7  error field-wrong|  “logo” is “https://example.org/logo.svg”, which is not the name of a picture beside school.yaml.|  → Put the logo into the folder of school.yaml, as a svg, png, webp or jpg file whose name has letters, digits and hyphens alone, and write that name: “logo: logo.svg”.',
    ],
    [
      'a folder',
      'logo: pictures/logo.svg',
      {},
      'content/school.yaml:3:7  error field-wrong|  “logo” is “pictures/logo.svg”, which is not the name of a picture beside school.yaml.|  → Put the logo into the folder of school.yaml, as a svg, png, webp or jpg file whose name has letters, digits and hyphens alone, and write that name: “logo: logo.svg”.',
    ],
    [
      'a sort that is none',
      'logo: logo.gif',
      {},
      'content/school.yaml:3:7  error field-wrong|  “logo” is “logo.gif”, which is not the name of a picture beside school.yaml.|  → Put the logo into the folder of school.yaml, as a svg, png, webp or jpg file whose name has letters, digits and hyphens alone, and write that name: “logo: logo.svg”.',
    ],
    [
      'a page that is called a drawing',
      'logo: logo.svg',
      { 'logo.svg': '<html>' },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” is not what its name says: its content is that of no svg file that is published.|  → Open it in the program that it belongs to, and save or export it as that kind of file; renaming it is not enough.',
    ],
    [
      'a photograph that is called PNG',
      'logo: logo.png',
      { 'logo.png': '\xff\xd8\xff' },
      'content/school.yaml:3:7  error attached-content|  “logo.png” is not what its name says: its content is that of no png file that is published.|  → Open it in the program that it belongs to, and save or export it as that kind of file; renaming it is not enough.',
    ],
    [
      'a script',
      'logo: logo.svg',
      { 'logo.svg': SVG.replace('<path', '<script>alert(1)</script><path') },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” holds “<script>”, which could run or load something when the picture is opened.|  → Save it as a PNG file, or as a plain SVG without scripts, links and parts from elsewhere; put it beside school.yaml, and write its name here.',
    ],
    [
      'a handler',
      'logo: logo.svg',
      { 'logo.svg': SVG.replace('<path', '<path onclick="x()"') },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” holds “onclick=”, which could run or load something when the picture is opened.|  → Save it as a PNG file, or as a plain SVG without scripts, links and parts from elsewhere; put it beside school.yaml, and write its name here.',
    ],
    [
      'a part from elsewhere',
      'logo: logo.svg',
      { 'logo.svg': SVG.replace('<path', '<use href="https://example.org/a.svg#b"/><path') },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” holds “href="”, which could run or load something when the picture is opened.|  → Save it as a PNG file, or as a plain SVG without scripts, links and parts from elsewhere; put it beside school.yaml, and write its name here.',
    ],
    [
      'a page inside it',
      'logo: logo.svg',
      { 'logo.svg': SVG.replace('<path', '<foreignObject/><path') },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” holds “<foreignObject/”, which could run or load something when the picture is opened.|  → Save it as a PNG file, or as a plain SVG without scripts, links and parts from elsewhere; put it beside school.yaml, and write its name here.',
    ],
    [
      'no size',
      'logo: logo.svg',
      { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
      'content/school.yaml:3:7  error attached-content|  “logo.svg” does not say how wide and how high it is.|  → Open it in the program that drew it, and save it anew as a PNG file.',
    ],
    [
      'too many points',
      'logo: logo.png',
      { 'logo.png': picture(2001, 3) },
      'content/school.yaml:3:7  error attached-large|  The logo has 2,001 pixels on its longer side, and at most 2,000 pixels on its longer side are published.|  → Save a smaller copy, 400 pixels wide: it is shown as high as two lines of text.',
    ],
    [
      'words that are no outlines',
      'logo: logo.svg',
      { 'logo.svg': SVG.replace('<path', '<text>H</text><path') },
      'content/school.yaml:3:7  warning logo-words|  “logo.svg” has words in it that every computer draws with a font of its own, and the preview picture leaves them out.|  → Turn the words into outlines (“convert text to path”) in the program that drew the logo, and save it again.',
    ],
    [
      'two, of which one is not named',
      'logo: logo.svg',
      { 'logo.svg': SVG, 'logo.png': picture(3, 3) },
      'content/logo.png  warning logo-unused|  Nothing uses “logo.png”, and it is not published.|  → Write “logo: logo.png” in content/school.yaml if it is the school’s logo; else move it into the folder of the policy that shows it, or remove it.',
    ],
    [
      'one that is not named',
      '',
      { 'logo.svg': SVG },
      'content/logo.svg  warning logo-unused|  Nothing uses “logo.svg”, and it is not published.|  → Write “logo: logo.svg” in content/school.yaml if it is the school’s logo; else move it into the folder of the policy that shows it, or remove it.',
    ],
    [
      'a picture that could be none',
      '',
      { 'hall.gif': 'GIF89a' },
      'content/hall.gif  warning logo-unused|  Nothing uses “hall.gif”, and it is not published.|  → Move it into the folder of the policy that shows it, or remove it.',
    ],
  ] as const)('%s', (_, line, files, says) => {
    expect(told(line, { ...files })).toEqual([says]);
  });

  it('a file that is too large is not even read', () => {
    const { most } = LIMITS.logo;
    const sizes = { 'logo.svg': most + 1 };
    expect(told('logo: logo.svg', { 'logo.svg': '' }, sizes)).toEqual([
      'content/school.yaml:3:7  error attached-large|  The logo has 200.1 kB, and at most 200 kB are published.|  → Save a smaller copy, 400 pixels wide: it is shown as high as two lines of text.',
    ]);
    expect(school('logo: logo.svg', { 'logo.svg': SVG }, { 'logo.svg': most }).problems).toEqual(
      [],
    );
  });

  it('one that the disk does not give', () => {
    const beside = new Map([
      [
        'logo.svg',
        {
          size: 9,
          read: () => {
            throw Object.assign(new Error('no'), { code: 'EACCES' });
          },
        },
      ],
    ]);
    const files = new Map([['school.yaml', 'name: H\ntimeZone: Europe/London\nlogo: logo.svg\n']]);
    const { problems } = buildLibrary({ root: 'content', files, beside });
    expect(problems.at(-1)).toMatchObject({ code: 'file-unreadable', file: 'content/logo.svg' });
  });
});

it('a picture is fitted into a room without another shape', () => {
  expect(fitted({ width: 300, height: 100 }, { width: 120, height: 40 })).toEqual({
    width: 120,
    height: 40,
  });
  expect(fitted({ width: 10, height: 100 }, { width: 120, height: 40 })).toEqual({
    width: 4,
    height: 40,
  });
  expect(fitted({ width: 9, height: 9000 }, { width: 120, height: 40 })).toEqual({
    width: 1,
    height: 40,
  });
});
