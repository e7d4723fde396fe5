/** What is read from covers and control blocks: the title, the facts, and what is asked about. */
import { expect, test } from 'vitest';
import type { FactField } from '../../../src/policy/frontmatter.ts';
import { COVERS, fileOf } from './covers.ts';
import { readWhen } from '../../../src/import/structure/read-when.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { strings } from '../../../src/strings/strings.ts';
import { importing, shown } from './imported.ts';
import { p, styled, wordFile } from './word.ts';

test.each(COVERS)('reads $name', async (cover) => {
  const { bytes, file } = fileOf(cover);
  const imported = await importing(bytes, { file });
  const { meta, clauses } = imported.edition;
  const read = imported.facts.map(({ field, value }) => [field, value] as const);
  const { title = null, ...facts } = Object.fromEntries(read);
  expect(title).toBe(cover.title);
  expect(facts).toEqual(cover.facts);
  // What is shown for confirmation is what the front matter has.
  for (const [field, value] of Object.entries(cover.facts))
    expect(written(meta[field as FactField])).toBe(value);
  const doubts = imported.doubts.map(({ text, place }) => `${place}: ${text}`).join('\n');
  for (const words of cover.unread ?? []) expect(doubts).toContain(words);
  if (!cover.unread) expect(doubts).toBe('');
  const text = clauses.map((c) => c.text).join('\n');
  for (const words of cover.kept ?? []) expect(text).toContain(words);
  for (const words of cover.gone ?? []) expect(text).not.toContain(words);
  expect(imported.account.lost).toEqual([]);
  expect(imported.account.added).toEqual([]);
});

const written = (value: unknown) =>
  typeof value === 'object' && value !== null && 'written' in value ? value.written : value;

test.each([
  ['October 2024', 'October 2024'],
  ['10/2024', 'October 2024'],
  ['3rd of May 2024', '3 May 2024'],
  ['03/05/2024', '2024-05-03'],
  ['3.5.24', '2024-05-03'],
  ['Monday 6th May 2024', '6th May 2024'],
  ['May 6, 2024', '6 May 2024'],
  ['Autumn Term 2024/25', 'Autumn Term 2024'],
  ['Spring 2024-25', 'Spring 2025'],
  ['2024/25', '2024-2025'],
  ['Sept 2024', 'Sept 2024'],
  ['Sept ’24', 'Sept 2024'],
  // No such day, two years that do not follow, and a day or a year that nobody can tell apart.
  ['31/02/2024', null],
  ['05/23/2024', null],
  ['2024/27', null],
  ['Sept 24', null],
  ['01/26', null],
  ['annually', null],
])('reads the date %s as %s', (text, written) => {
  expect(readWhen(text)?.written ?? null).toBe(written);
});

test('the report shows what was read, and from which words', async () => {
  const bytes = wordFile({
    body:
      styled('Title', 'Scooter Policy') +
      p('Reviewed: 10/2024') +
      p('Next review: 01/26') +
      p('Scooters are locked in the shed.'),
  });
  const report = importReport(await importing(bytes), 'draft.mdx', {
    colour: false,
    width: 80,
    t: strings(),
  });
  expect(report).toContain('lastReviewed: October 2024 (paragraph 2: “Reviewed: 10/2024”)');
  expect(report).toContain(
    'Looks like a fact and was not understood\n  - paragraph 3: “Next review: 01/26”',
  );
});

test('the heading of a table of contents goes with it, and another heading does not', async () => {
  const contents = styled('TOC1', 'Porch 3') + styled('TOC1', 'Index 4');
  const bytes = wordFile({
    body:
      styled('Title', 'Scooter Policy') +
      styled('Heading1', 'Index of sections') +
      contents +
      styled('Heading1', 'Contents') +
      p('The shed holds forty scooters and a pump, and nothing else is kept in it.'),
  });
  const imported = await importing(bytes);
  expect(shown(imported)[0]).toBe('h2 - Contents');
  expect(imported.source.leftOut.map(({ text }) => text)).toContain('Index of sections');
});
