/** A comparison in another language: of its words, all but the policy's own come from the table. */
import { expect, it } from 'vitest';
import { compareEditions, toComparisonJson } from '../../../src/compare/index.ts';
import { comparisonToText } from '../../../src/compare/comparison-to-text.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import { comparisonToCsv } from '../../../src/publish/comparison-to-csv.ts';
import { comparisonToHtml } from '../../../src/publish/comparison-to-html.ts';
import { en } from '../../../src/strings/en.ts';
import type { Strings } from '../../../src/strings/strings.ts';

type Entry = string | ((...values: string[]) => string);
interface Group {
  [name: string]: Entry | Group;
}

/** A language whose every word is its place in the table, between brackets that nothing else has. */
const placesOf = (table: Group, path = ''): Group =>
  Object.fromEntries(
    Object.entries(table).map(([name, entry]): [string, Entry | Group] => {
      const place = path + name;
      if (typeof entry === 'object') return [name, placesOf(entry, `${place}.`)];
      if (typeof entry === 'string') return [name, `⟦${place}⟧`];
      return [name, (...values) => `⟦${place}: ${values.join('; ')}⟧`];
    }),
  );
const t = placesOf(en as unknown as Group) as unknown as Strings;

const OLD = `# Visits

Staff should ask a parent before a visit.

Staff must keep the list for 14 days under the Data Protection Act 1998.

Teachers must sign the form.

Pupils must stay with the group where possible.

The [form](https://example.org/old) and the **map** are in the office.

A coach is booked "early".

Staff must not take photographs.

The whistle hangs by the door, and whoever leads the visit takes it along.

| Task | Time |
|---|---|
| Water | daily |
`;
const NEW = `# Visits

The whistle hangs by the door, and whoever leads the visit takes it along.

Staff must ask a parent before a visit.

Staff must keep the list for 28 days under the Data Protection Act 2018.

Teachers and volunteers must sign the form.

Pupils must stay with the group.

The [form](https://example.org/new) and the *map* are in the office.[^1]

A coach is booked “early”.

Everyone wears a yellow cap.

| Task | Cook | Time |
|---|---|---|
| Water | Jones | daily |

[^1]: By the stairs.
`;
const edition = (source: string, name: string) => ({
  policy: 'visits',
  edition: name,
  clauses: readForeignText(source, `${name}.md`).clauses,
});
const [before, after] = [edition(OLD, '2025'), edition(NEW, '2026')];
const WHY = 'Parents asked.';
const changes = Object.fromEntries(
  after.clauses.map(({ id }) => [id, { kind: 'substantive' as const, why: WHY }]),
);
const comparison = compareEditions(before, after, { changes, t });

/** Words that are neither in the brackets of the table nor the policy's or the author's. */
function othersIn(shown: string): string[] {
  let left = shown;
  while (left.includes('⟦')) {
    const fewer = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    if (fewer === left) throw new Error(`A bracket does not close: ${left}`);
    left = fewer;
  }
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = new Set(wordsOf(`${OLD} ${NEW} ${WHY}`));
  return wordsOf(left).filter((word) => !known.has(word));
}

it('says what every change means in the words of the table', () => {
  const sentences = toComparisonJson(comparison).changes.flatMap(({ meanings }) =>
    meanings.map(({ sentence }) => sentence),
  );
  const places = new Set(sentences.map((said) => /^⟦meanings\.([\w-]+)[^]*⟧$/.exec(said)?.[1]));
  expect([...places].sort()).toEqual([
    'byLimit',
    'column',
    'dutyChanged',
    'dutyRemoved',
    'footnote',
    'law',
    'link',
    'look',
    'quantity',
    'textAdded',
    'who',
  ]);
});

it.each([
  ['text', comparisonToText(comparison, { colour: false, width: 80, all: true, t })],
  ['coloured text', comparisonToText(comparison, { colour: true, width: 80, all: true, t })],
  ['CSV', comparisonToCsv(comparison, t)],
  ['HTML', comparisonToHtml(comparison, 'Visits', t, 'cy')],
])('has no other words in its %s', (_format, shown) => {
  const plain = shown
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/\u001B\[[\d;]*m/g, ' ')
    .replace(/&quot;/g, '"');
  expect(plain).toContain('⟦');
  expect(othersIn(plain)).toEqual([]);
});

it('speaks English where no words are given', () => {
  const [change] = compareEditions(before, after).changes;
  expect(change?.meanings[0]?.sentence).toBe('Stronger: “should” became “must”.');
});
