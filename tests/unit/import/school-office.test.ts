/** Files as a school office has them: what a reader sees on the page is in the draft or named. */
import { expect, test } from 'vitest';
import { importing, shown } from './imported.ts';
import { pdfFile, type PdfLine } from './pdf.ts';
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

test('text: a divided word that the text has whole elsewhere is put together, and none is lost', async () => {
  const imported = await importing(
    'Lamp Policy\n\nThe school promotes the use of lamps in all of its rooms, and pro-\nmotes the care of oil.\n',
    { file: 'policy.txt' },
  );
  expect(shown(imported)).toEqual([
    'p - The school promotes the use of lamps in all of its rooms, and promotes the care of oil.',
  ]);
  expect(imported.account.lost).toEqual([]);
});

test('HTML: a list that counts down keeps its numbers', async () => {
  const imported = await importing('<h1>Lamp Policy</h1><ol reversed><li>c</li><li>b</li></ol>', {
    file: 'policy.html',
  });
  expect(shown(imported)).toEqual(['item (2) c', 'item (1) b']);
});

test('PDF: two columns of prose are read one after the other, and a raised figure stays raised', async () => {
  const at = (text: string, x: number, y: number, size = 11): PdfLine => ({ text, x, y, size });
  const imported = await importing(
    pdfFile([
      [
        { text: 'Staff Handbook', x: 220, y: 780, size: 20, bold: true },
        at('Staff arrive by 8.15 and leave when', 60, 720),
        at('Leave is asked for in writing, at', 320, 720),
        at('their work in the school is done.', 60, 706),
        at('least one whole week before it.', 320, 706),
        at('Staff sign in at the office door.', 60, 680),
        at('Sick leave is reported by 7.30.', 320, 680),
        at('Visitors are met at the same door.', 60, 654),
        at('A note is needed after seven days.', 320, 654),
        at('The hall has 40 m', 60, 628),
        at('2', 152, 632, 6),
        at(' of floor.', 157, 628),
      ],
    ]),
    { file: 'policy.pdf' },
  );
  expect(imported.edition.clauses.map(({ text }) => text).join(' ')).toMatch(
    /^Staff arrive .* is done\. Staff sign in .* same door\. The hall has 40 m ?² of floor\. Leave is asked .* before it\. Sick leave .* A note is needed after seven days\.$/,
  );
  expect(imported.source.notices.map(({ text }) => text)).toContain(
    'it looks as if it had two columns, and they were read one after the other',
  );
  expect(imported.account.lost).toEqual([]);
});

test('PDF: a table of short cells is read across', async () => {
  const rows = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const imported = await importing(
    pdfFile([
      [
        { text: 'Lamp Policy', x: 220, y: 780, size: 20, bold: true },
        ...rows.flatMap((day, i) => [
          { text: day, x: 60, y: 720 - i * 30 },
          { text: `lamps are lit at ${i + 4}.00`, x: 320, y: 720 - i * 30 },
        ]),
      ],
    ]),
    { file: 'policy.pdf' },
  );
  expect(imported.edition.clauses.map(({ text }) => text).join(' ')).toMatch(
    /^Monday\s+lamps are lit at 4\.00\s+Tuesday\s+lamps are lit at 5\.00/,
  );
});
