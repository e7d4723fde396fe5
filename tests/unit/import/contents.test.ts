/** A table of contents that somebody typed goes, with its heading, and is named; a section never does. */
import { expect, test } from 'vitest';
import { importing, shown } from './imported.ts';
import { pdfFile, type PdfLine } from './pdf.ts';

const TEXT = [
  'h2 1 Purpose',
  'p - Bags are kept dry.',
  'h2 2 Lost bags',
  'p - A lost bag is looked for at once.',
];
const left = ({ source }: Awaited<ReturnType<typeof importing>>) =>
  source.leftOut.map(({ what, text }) => `${what}: ${text}`);

test.each([
  ['with dots', 'Contents\n\n1. Purpose ........ 2\n2. Lost bags ...... 3\n'],
  ['with tabs', 'Contents\n\n1.\tPurpose\t2\n2.\tLost bags\t3\n'],
  ['without pages', 'TABLE OF CONTENTS\n\n1. Purpose\n2. Lost bags\n'],
  ['of one line', 'Contents\n\nLost bags ...... 3\n'],
])('in text, %s', async (_, contents) => {
  const imported = await importing(
    `School Bag Policy\n\n${contents}\n1. Purpose\n\nBags are kept dry.\n\n2. Lost bags\n\nA lost bag is looked for at once.\n`,
    { file: 'policy.txt' },
  );
  expect(shown(imported)).toEqual(TEXT);
  expect(left(imported)).toEqual([expect.stringMatching(/^table of contents: .*Lost bags/i)]);
  expect(imported.account.lost).toEqual([]);
});

test.each([
  ['as links', '## Contents\n\n1. [Purpose](#purpose)\n2. [Lost bags](#lost-bags)\n'],
  ['in one paragraph', '**Contents**\n\nPurpose ....... 2\nLost bags ...... 3\n'],
  [
    'as a table',
    '## Contents\n\n| Section | Page |\n|---|---|\n| Purpose | 2 |\n| Lost bags | 3 |\n',
  ],
])('in Markdown, %s', async (_, contents) => {
  const imported = await importing(
    `# School Bag Policy\n\n${contents}\n## 1 Purpose\n\nBags are kept dry.\n\n## 2 Lost bags\n\nA lost bag is looked for at once.\n`,
    { file: 'policy.md' },
  );
  expect(shown(imported)).toEqual(TEXT);
  expect(left(imported)).toEqual([expect.stringMatching(/^table of contents: /)]);
  expect(imported.account.lost).toEqual([]);
});

test('in a PDF', async () => {
  const line = (text: string, y: number, bold = false): PdfLine => ({ text, x: 70, y, bold });
  const imported = await importing(
    pdfFile([
      [
        { text: 'School Bag Policy', x: 200, y: 740, size: 20, bold: true },
        line('Contents', 700, true),
        line(
          '1. Purpose .................................................................. 1',
          680,
        ),
        line(
          '2. Lost bags ................................................................ 1',
          660,
        ),
        line('1. Purpose', 620, true),
        line('Bags are kept dry.', 600),
        line('2. Lost bags', 560, true),
        line('A lost bag is looked for at once.', 540),
      ],
    ]),
    { file: 'policy.pdf' },
  );
  expect(shown(imported)).toEqual(TEXT);
  expect(left(imported)).toEqual([
    expect.stringMatching(/^table of contents: Contents \/ 1\. Purpose \.+ 1 \/ 2\. Lost bags/),
  ]);
});

test('one with a line that is no heading is kept, and the line is named', async () => {
  const imported = await importing(
    'School Bag Policy\n\nContents\n\n1. Purpose ........ 2\n2. Old bags ...... 3\n\n1. Purpose\n\nBags are kept dry.\n\n2. Lost bags\n\nA lost bag is looked for at once.\n',
    { file: 'policy.txt' },
  );
  expect(imported.text).toContain('Old bags');
  expect(imported.source.leftOut).toEqual([]);
  expect(imported.source.notices.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('“2. Old bags ...... 3” is no heading of the text; it was kept'),
  );
});

test('a section about contents, and numbered sections, stay', async () => {
  const text =
    'First Aid Policy\n\n1. Contents\n\nPlasters\n\nScissors\n\n2. Boxes\n\nA box is in the hall.\n';
  const imported = await importing(text, { file: 'policy.txt' });
  for (const words of ['Contents', 'Plasters', 'Scissors', 'Boxes', 'A box is in the hall.'])
    expect(imported.edition.clauses.map((c) => c.text)).toContain(words);
  expect(imported.source.leftOut).toEqual([]);
});
