/** Files as a school office has them: what a reader sees on the page is in the draft or named. */
import { expect, test } from 'vitest';
import { importing, shown } from './imported.ts';
import { p, run, styled, wordFile } from './word.ts';

const BOLD = '<w:b/>';
const left = ({ source }: Awaited<ReturnType<typeof importing>>) =>
  source.leftOut.map(({ what, text }) => `${what}: ${text.replace(/\s+/g, ' ')}`);

test('text from a scanned page: its headers and footers are named, divided words and sentences go on', async () => {
  const head = 'OTTERBROOK SCHOOL                       Attendance Policy';
  const foot = (n: number) => `Attendance Policy                      Page ${n} of 2`;
  const imported = await importing(
    `${head}\n\n1. ABSENCE\n\nThe school pro-\nmotes attendance, and parents en-\nsure it. To promote it, a parent\ntelephones before nine on the first\n\n${foot(1)}\n${head}\n\nday of absence.\n\n2. LATENESS\n\nLate pupils sign in.\n\n${foot(2)}\n`,
    { file: 'policy.txt' },
  );
  expect(imported.edition.meta.title).toBe('Attendance Policy');
  expect(shown(imported).map((line) => line.replace(/^(\S+) \S+ /, '$1 '))).toEqual([
    'h2 ABSENCE',
    'p The school pro-motes attendance, and parents en-sure it. To promote it, a parent telephones before nine on the first day of absence.',
    'h2 LATENESS',
    'p Late pupils sign in.',
  ]);
  expect(left(imported)).toEqual([
    'header or footer: Attendance Policy Page 1 of 2',
    'header or footer: OTTERBROOK SCHOOL Attendance Policy',
    'header or footer: Attendance Policy Page 2 of 2',
    'line of the cover: OTTERBROOK SCHOOL',
  ]);
  expect(imported.source.notices.map(({ text }) => text)).toContain(
    '“pro-motes” was divided at the end of a line; its hyphen was kept',
  );
  expect(imported.account.lost).toEqual([]);
});

test('text without page numbers loses no line that comes twice', async () => {
  const imported = await importing(
    'Trip Policy\n\nSigned by the parent.\n\nReturn the form.\n\nSigned by the parent.\n',
    { file: 'policy.txt' },
  );
  expect(shown(imported)).toHaveLength(3);
  expect(imported.source.leftOut).toEqual([]);
});

test('HTML: raised figures stay raised, ticks and hidden words are not lost', async () => {
  const imported = await importing(
    '<h1>Lamp Policy</h1><p>10<sup>3</sup> lamps for 40 m<sup>2</sup>, CO<sub>2</sub>, the 1<sup>st</sup> of May, x<sup>max</sup>.</p><p><input type="checkbox" checked> Lit <input type="checkbox"> Not lit</p><p style="color:red; display: none">Nobody sees this.</p><p>Oil <span hidden>and wicks</span> is kept.</p>',
    { file: 'policy.html' },
  );
  expect(imported.edition.clauses.map(({ text }) => text)).toEqual([
    '10³ lamps for 40 m², CO₂, the 1st of May, xmax.',
    '☒ Lit ☐ Not lit',
    'Oil is kept.',
  ]);
  expect(left(imported)).toEqual(['hidden text: Nobody sees this.', 'hidden text: and wicks']);
  expect(imported.source.notices.map(({ text }) => text)).toContain(
    '“max” is printed raised (superscript) and was written on the line',
  );
  expect(imported.account).toMatchObject({ lost: [], added: [] });
});

test('Markdown: a box says whether it is ticked', async () => {
  const imported = await importing('# Lamp Policy\n\n- [x] Lit\n- [ ] Not lit\n- Oil\n', {
    file: 'policy.md',
  });
  expect(shown(imported)).toEqual(['item - ☒ Lit', 'item - ☐ Not lit', 'item - Oil']);
  expect(imported.account).toMatchObject({ lost: [], added: [] });
});

test('the lettering of an appendix is what its clauses are called', async () => {
  const imported = await importing(
    wordFile({
      body:
        styled('Title', 'Lamp Policy') +
        p(run('Appendix A: Forms', BOLD)) +
        p('<w:r><w:t>A1</w:t></w:r><w:r><w:tab/></w:r>' + run('The form of consent is kept.')) +
        p('A2. The form of notice is sent.') +
        p('A4 paper is used.'),
    }),
  );
  expect(shown(imported)).toEqual([
    'h2 - Appendix A: Forms',
    'p A1 The form of consent is kept.',
    'p A2 The form of notice is sent.',
    'p - A4 paper is used.',
  ]);
});

test('a letterhead with the name of the head is above the title of a notice', async () => {
  const imported = await importing(
    wordFile({
      body:
        p('Otterbrook Primary School') +
        p('Mill Lane, Otterbrook OX1 2AB') +
        p('Tel: 01234 567890') +
        p('Headteacher: Mrs J Lark') +
        p(run('NOTICE TO PARENTS: Parking', BOLD)) +
        p('Cars must not stop on the zig-zag lines between 8.30 and 9.15 in the morning.'),
    }),
  );
  expect(imported.edition.meta.title).toBe('NOTICE TO PARENTS: Parking');
  expect(left(imported)).toHaveLength(4);
  expect(shown(imported)).toHaveLength(1);
});
