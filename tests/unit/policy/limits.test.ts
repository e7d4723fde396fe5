/** What is larger, deeper or more than in any policy is refused in a sentence, before it costs anything. */
import { describe, expect, it } from 'vitest';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import { LIMITS, type LimitName } from '../../../src/policy/limits.ts';
import { readYaml } from '../../../src/policy/yaml.ts';
import { z } from 'zod';
import { read, schoolOf, source } from './read.ts';

const many = (count: number, of: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => of(i)).join(between);

it('every limit leaves room for ten times the largest real document', () => {
  // A register grows by a fifth of what was seen each year.
  const { register, ...others } = LIMITS;
  for (const { most, seen } of Object.values(others))
    expect(most).toBeGreaterThanOrEqual(10 * seen);
  expect(register.most).toBeGreaterThan(5 * register.seen);
});

const TEXTS: [string, LimitName, string][] = [
  ['a file of megabytes', 'edition', 'Words. '.repeat(150_000)],
  ['a paragraph without end', 'paragraph', 'Words that go on. '.repeat(1000)],
  ['the same in a quotation', 'paragraph', many(1000, () => '> Words that go on.', '\n')],
  [
    'the same behind what looks like a list',
    'paragraph',
    many(1000, () => '2. Words go on.', '\n'),
  ],
  ['hundreds of runs of backticks', 'paragraph', many(300, (i) => '`'.repeat(i + 1), ' a ')],
  ['lists in lists', 'depth', many(60, (i) => `${'  '.repeat(i)}- item`, '\n')],
  ['lists in lists in one line', 'depth', `${'- '.repeat(60)}item`],
  ['quotations in quotations', 'depth', `${'> '.repeat(60)}words`],
  ['components in components', 'depth', many(3000, () => '<Note>')],
  ['marks in marks', 'depth', `${'**a '.repeat(200)}${'b** '.repeat(200)}`],
  ['thousands of paragraphs', 'clauses', many(5001, (i) => `Rule ${i}.`)],
  ['thousands of rows', 'clauses', `| a |\n|---|\n${many(5001, () => '| b |', '\n')}`],
  ['a table of hundreds of columns', 'columns', `|${' a |'.repeat(99)}\n|${'---|'.repeat(99)}`],
  ['thousands of faults', 'faults', many(400, () => '<a <a <a')],
];

/** How a limit's message begins. */
const AMOUNTS: Partial<Record<LimitName, string>> = {
  edition: 'The file has 1.1 MB; at most 1 MB can be read',
  paragraph: 'This paragraph has more than 10,000 characters',
  depth: 'This place has more than 50 levels',
  clauses: 'The edition has more than 5,000 clauses',
  columns: 'This table has more than 60 columns',
  faults: 'The file has more than 1,000 faults',
};

describe('the text of an edition', () => {
  it.each(TEXTS)('%s', (_, limit, body) => {
    const { edition, problems } = read(source(body, '', 'draft'));
    const tooLarge = problems.filter((p) => p.code === 'too-large');
    expect(edition).toBeNull();
    expect(tooLarge).toHaveLength(1);
    expect(tooLarge[0]?.message).toContain(AMOUNTS[limit]);
    expect(tooLarge[0]?.remedy).toBe(LIMITS[limit].remedy);
  });

  it('says where a paragraph begins that has no end', () => {
    const body = `Short.\n\n${'Words that go on. '.repeat(1000)}`;
    expect(read(source(body, '', 'draft')).problems).toMatchObject([{ line: 8, column: 1 }]);
  });

  it('of any real kind is read', () => {
    const body = [
      many(900, (i) => `Paragraph ${i}, ${'which has a few words '.repeat(10)}`),
      many(10, (i) => `${'  '.repeat(i)}- item`, '\n'),
      `${'> '.repeat(6)}words`,
      `| a | b |\n|---|---|\n${many(300, () => `| ${'words '.repeat(40)} | b |`, '\n')}`,
      many(300, () => '- `code` and **strong *marks***', '\n'),
      `a | b\n-|-\n${many(300, () => `${'words '.repeat(40)} | b`, '\n')}`,
    ].join('\n\n');
    expect(read(source(body, '', 'draft')).edition?.clauses.length).toBeGreaterThan(1800);
  });
});

describe('fields', () => {
  const schema = z.record(z.string(), z.unknown());
  const messages = (text: string) =>
    readYaml(text, 'f.yaml', 1, schema).problems.map((p) => `${p.code}: ${p.message}`);

  it.each([
    ['a file of megabytes', many(60_000, (i) => `key${i}: a`, '\n'), 'at most 500 kB'],
    [
      'tens of thousands of names',
      many(20_000, (i) => `key${i}: a`, '\n'),
      '10,000 names and values',
    ],
    ['lists in lists', `a: ${'['.repeat(60)}${']'.repeat(60)}`, 'more than 40 levels'],
    ['lists in lists that end the parser’s stack', 'a: ' + '['.repeat(9000), 'more than 40 levels'],
  ])('%s', (_, text, says) => {
    const found = messages(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^too-large: /);
    expect(found[0]).toContain(says);
  });

  it('an edition with tens of thousands of reasons is one problem', () => {
    const reasons = many(20_000, (i) => `  key-${i}: x`, '\n');
    const { problems } = read(source('Words. {/* #words */}', `changes:\n${reasons}\n`, 'draft'));
    expect(problems.map((p) => p.code)).toEqual(['too-large']);
  });
});

it('an edition beyond the limits has not disappeared, and says nothing else', () => {
  const { problems } = schoolOf({ 'rules/2026-2027.mdx': source('Words. '.repeat(150_000)) });
  expect(problems.map((p) => p.code)).toEqual(['too-large']);
});

it('a text that is not ours is refused in the same way', () => {
  const { clauses, problems } = readForeignText(`${'> '.repeat(3000)}words`, 'old.md');
  expect(clauses).toEqual([]);
  expect(problems.map((p) => p.code)).toEqual(['too-large']);
});
