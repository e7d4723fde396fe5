/** The school's own policy, as its office would have written it in Word, with the edition before. */
import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { importReport } from '../../../src/import/import-report.ts';
import { parseEdition } from '../../../src/policy/edition.ts';
import type { Clause } from '../../../src/policy/clause.ts';
import { strings } from '../../../src/strings/strings.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { importing, unaccounted } from './imported.ts';

const before = parseEdition({
  policy: 'social-media',
  edition: '2022-2023',
  file: 'content/social-media/2022-2023.mdx',
  source: readFileSync(`${EXAMPLE_FOLDER}/social-media/2022-2023.mdx`, 'utf8'),
}).edition!;
const against = {
  policy: 'social-media',
  edition: '2026-2027',
  before,
  usedIds: new Set(before.clauses.map((c) => c.id)),
};

/** Sections 1 to 7 and clauses 6.1.1 to 6.1.15 numbered by Word; lettered lists; headings formatted by hand. */
async function officeFile(clauses: readonly Clause[]): Promise<Uint8Array> {
  const level = (
    n: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ) => ({
    level: n,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  let letters = 0;
  let inLetters = false;
  const paragraphs = clauses.flatMap((clause, i) => {
    // Joined to the text after it, as in the school's own copy.
    if (clause.id === 'legislation') {
      inLetters = false;
      return [];
    }
    if (clauses[i - 1]?.id === 'legislation')
      return new Paragraph({
        children: [
          new TextRun({ text: clauses[i - 1]!.text, bold: true }),
          new TextRun({ text: clause.text, break: 1 }),
        ],
        numbering: { reference: 'legal', level: 0 },
      });
    const item = clause.kind === 'item';
    if (item && !inLetters) letters++;
    inLetters = item;
    const numbered = /^6\.1\.\d+$/.test(clause.number ?? '');
    if (clause.kind === 'heading' && clause.depth === 2)
      return new Paragraph({
        text: clause.text,
        heading: HeadingLevel.HEADING_1,
        numbering: { reference: 'legal', level: 0 },
      });
    // The other headings are only bold.
    if (clause.kind === 'heading')
      return new Paragraph({ children: [new TextRun({ text: clause.text, bold: true })] });
    return new Paragraph({
      text: clause.text,
      ...(item ? { numbering: { reference: 'letters', level: 0, instance: letters } } : {}),
      ...(numbered ? { numbering: { reference: 'legal', level: 2 } } : {}),
    });
  });
  const file = new Document({
    creator: 'Zebedee Quillfeather',
    numbering: {
      config: [
        {
          reference: 'legal',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.DECIMAL, '%1.%2'),
            level(2, LevelFormat.DECIMAL, '%1.%2.%3'),
          ],
        },
        { reference: 'letters', levels: [level(0, LevelFormat.LOWER_LETTER, '%1)')] },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph('Hill Primary School')],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: [
                      'We are Safe, Motivational, Inclusive, a Team and Happy ',
                      PageNumber.CURRENT,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Use of Social Media Policy', heading: HeadingLevel.TITLE }),
          ...paragraphs,
          new Paragraph('Last Reviewed: Autumn 2026'),
          new Paragraph('Next review: Autumn 2027'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

test('every clause keeps its id and the numbers that the school prints', async () => {
  const bytes = await officeFile(before.clauses);
  const imported = await importing(bytes, against);
  expect(imported.carried.ids.map((c) => `${c.how} ${c.id}`)).toEqual(
    before.clauses.map((c) => `exact ${c.id}`),
  );
  const numbers = (clauses: readonly Clause[]) => clauses.map((c) => `${c.id} ${c.number}`);
  expect(numbers(imported.edition.clauses)).toEqual(numbers(before.clauses));
  expect(imported.edition.meta.lastReviewed?.written).toBe('Autumn 2026');
  expect(imported.edition.meta.nextReview?.written).toBe('Autumn 2027');
  expect(imported.edition.meta.status).toBe('draft');
  expect(imported.text).toContain('(see [6.1.14](#school-accounts))');
  expect(imported.text).not.toContain('Quillfeather');
  expect(imported.problems).toEqual([]);
  expect(imported.account.lost).toEqual([]);
  expect(unaccounted(bytes, imported).sort()).toEqual(
    // The lines about the review are in the front matter.
    ['2026', '2027', 'Autumn', 'Autumn', 'Last', 'Next', 'Reviewed', 'review'],
  );
});

test('edited, new and removed clauses are distinguished, and the report says how sure each match is', async () => {
  const text = (id: string, edit: (text: string) => string) => (clause: Clause) =>
    clause.id === id ? { ...clause, text: edit(clause.text) } : clause;
  const edited = before.clauses
    .filter((c) => c.id !== 'no-indecent-remarks')
    .map(
      text('no-personal-use-at-school', (t) =>
        t.replace('using school equipment', 'on school equipment or guest wireless'),
      ),
    )
    .flatMap((c) =>
      c.id === 'recent-students'
        ? [
            c,
            {
              ...c,
              text: 'Volunteers must tell the office about any account they run for a class.',
            },
          ]
        : [c],
    );
  const imported = await importing(await officeFile(edited), against);
  const of = (how: string) => imported.carried.ids.filter((c) => c.how === how).map((c) => c.id);
  expect(of('edited')).toEqual(['no-personal-use-at-school']);
  expect(of('new')).toHaveLength(1);
  expect(imported.carried.gone.map((g) => g.clause.id)).toEqual(['no-indecent-remarks']);
  expect(imported.text).toContain(
    '# lineage:\n#   no-indecent-remarks: { to: none, why: "…" } # it said: Staff must not post indecent remarks.',
  );
  const report = importReport(imported, 'content/social-media/2026-2027.mdx', {
    colour: false,
    width: 100,
    t: strings(),
  });
  expect(report).toMatch(/\d\d % {2}no-personal-use-at-school: Staff must not access/);
  expect(report).toContain('1 gone: write under “lineage” what became of each');
  expect(report).toContain(
    'footer (footer1): “We are Safe, Motivational, Inclusive, a Team and Happy”',
  );
  expect(report).toContain('[added: or guest wireless]');
});

test('a file saved by LibreOffice gives the same', async () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/import/social-media-libreoffice.docx'));
  const imported = await importing(bytes, against);
  expect(imported.carried.ids.map((c) => `${c.how} ${c.id}`)).toEqual(
    before.clauses.map((c) => `exact ${c.id}`),
  );
  expect(imported.edition.clauses.find((c) => c.id === 'school-accounts')!.number).toBe('6.1.14');
  expect(imported.account.lost).toEqual([]);
});
