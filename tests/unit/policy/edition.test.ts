/** Reads whole editions, and checks every field of every clause. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clause, Mark } from '../../../src/policy/clause.ts';
import { DEMO_FOLDER, demoSchool } from '../../support/demo.ts';
import { edition, read, source } from './read.ts';

const plain = (text: string) => [{ text, marks: [] }];
const under = (...sections: [id: string, text: string][]) => ({
  section: sections.map(([, text]) => text),
  sectionIds: sections.map(([id]) => id),
  parent: sections.at(-1)?.[0] ?? null,
});

describe('a policy with sections, a list, references and notes', () => {
  const { meta, clauses, blocks, places } = edition(
    source(`## Use {/* #use */}

Staff must **not**: {/* #staff-not */}

- post; see [there](#talk) {/* #post */}
  - share {/* #share none */}

<Note>

Was *1.2* until 2020.

Ask.

</Note>

### Talk {/* #talk */}

As <Ref to="post" /> says. {/* #as-said */}
`),
  );

  it('has these clauses', () => {
    const expected: Clause[] = [
      {
        id: 'use',
        named: true,
        number: '1',
        label: '1',
        kind: 'heading',
        depth: 2,
        ...under(),
        runs: plain('Use'),
        text: 'Use',
        notes: [],
        position: { line: 6, column: 1 },
      },
      {
        id: 'staff-not',
        named: true,
        number: '1.1',
        label: '1.1',
        kind: 'paragraph',
        depth: 0,
        ...under(['use', 'Use']),
        runs: [
          { text: 'Staff must ', marks: [] },
          { text: 'not', marks: [{ type: 'strong' }] },
          { text: ':', marks: [] },
        ],
        text: 'Staff must not:',
        notes: [],
        position: { line: 8, column: 1 },
      },
      {
        id: 'post',
        named: true,
        number: '1.1(a)',
        label: '(a)',
        kind: 'item',
        depth: 1,
        ...under(['use', 'Use']),
        parent: 'staff-not',
        runs: [
          { text: 'post; see ', marks: [] },
          { text: 'there', marks: [{ type: 'link', href: '#talk' }] },
        ],
        text: 'post; see there',
        notes: [],
        position: { line: 10, column: 1 },
      },
      {
        id: 'share',
        named: true,
        number: null,
        label: null,
        kind: 'item',
        depth: 2,
        ...under(['use', 'Use']),
        parent: 'post',
        runs: plain('share'),
        text: 'share',
        notes: [
          {
            paragraphs: [
              [
                { text: 'Was ', marks: [] },
                { text: '1.2', marks: [{ type: 'emphasis' }] },
                { text: ' until 2020.', marks: [] },
              ],
              plain('Ask.'),
            ],
          },
        ],
        position: { line: 11, column: 3 },
      },
      {
        id: 'talk',
        named: true,
        number: '1.2',
        label: '1.2',
        kind: 'heading',
        depth: 3,
        ...under(['use', 'Use']),
        runs: plain('Talk'),
        text: 'Talk',
        notes: [],
        position: { line: 21, column: 1 },
      },
      {
        id: 'as-said',
        named: true,
        number: '1.2.1',
        label: '1.2.1',
        kind: 'paragraph',
        depth: 0,
        ...under(['use', 'Use'], ['talk', 'Talk']),
        runs: [
          { text: 'As ', marks: [] },
          { text: '1.1(a)', marks: [{ type: 'reference', to: 'post' }] },
          { text: ' says.', marks: [] },
        ],
        text: 'As 1.1(a) says.',
        notes: [],
        position: { line: 23, column: 1 },
      },
    ];
    expect(clauses).toEqual(expected);
  });

  it('is laid out so', () => {
    expect(blocks).toEqual([
      { type: 'clause', clause: 0 },
      { type: 'clause', clause: 1 },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            clause: 2,
            children: [{ type: 'list', ordered: false, items: [{ clause: 3, children: [] }] }],
          },
        ],
      },
      { type: 'clause', clause: 4 },
      { type: 'clause', clause: 5 },
    ]);
  });

  it('has its front matter, and the place of each field', () => {
    expect(meta).toEqual({ title: 'House Rules', status: 'adopted' });
    expect(places).toEqual({ title: { line: 2, column: 1 }, status: { line: 3, column: 1 } });
  });
});

describe('a policy with a table, footnotes and a quotation', () => {
  const { clauses, blocks } = edition(
    source(`| Who | What {/* #head */} |
|:---|---:|
| Staff | **ask**[^b] {/* #staff-row */} |

> Be kind.[^a] {/* #kind */}

[^a]: A saying. {/* #note-a */}

[^b]: See [Staff](#staff-row). {/* #note-b */}
`),
  );
  const footnote = (to: string): Mark => ({ type: 'footnote', to });

  it('has these clauses: the footnotes last, in the order of their references', () => {
    const row = {
      named: true,
      number: null,
      label: null,
      kind: 'row' as const,
      depth: 0,
      ...under(),
      notes: [],
    };
    const expected: Clause[] = [
      {
        ...row,
        id: 'head',
        runs: [
          { text: 'Who', marks: [] },
          { text: ' | ', marks: [] },
          { text: 'What', marks: [] },
        ],
        text: 'Who | What',
        cells: [plain('Who'), plain('What')],
        header: true,
        position: { line: 6, column: 1 },
      },
      {
        ...row,
        id: 'staff-row',
        runs: [
          { text: 'Staff', marks: [] },
          { text: ' | ', marks: [] },
          { text: 'ask', marks: [{ type: 'strong' }] },
          { text: '', marks: [footnote('note-b')] },
        ],
        text: 'Staff | ask',
        cells: [
          plain('Staff'),
          [
            { text: 'ask', marks: [{ type: 'strong' }] },
            { text: '', marks: [footnote('note-b')] },
          ],
        ],
        columns: ['Who', 'What'],
        position: { line: 8, column: 1 },
      },
      {
        ...row,
        id: 'kind',
        kind: 'paragraph',
        number: '1',
        label: '1',
        runs: [
          { text: 'Be kind.', marks: [] },
          { text: '', marks: [footnote('note-a')] },
        ],
        text: 'Be kind.',
        position: { line: 10, column: 3 },
      },
      {
        ...row,
        id: 'note-b',
        kind: 'definition',
        runs: [
          { text: 'See ', marks: [] },
          { text: 'Staff', marks: [{ type: 'link', href: '#staff-row' }] },
          { text: '.', marks: [] },
        ],
        text: 'See Staff.',
        position: { line: 14, column: 1 },
      },
      {
        ...row,
        id: 'note-a',
        kind: 'definition',
        runs: plain('A saying.'),
        text: 'A saying.',
        position: { line: 12, column: 1 },
      },
    ];
    expect(clauses).toEqual(expected);
  });

  it('is laid out so', () => {
    expect(blocks).toEqual([
      { type: 'table', align: ['left', 'right'], head: 0, rows: [1] },
      { type: 'quote', children: [{ type: 'clause', clause: 2 }] },
      { type: 'footnotes', clauses: [3, 4] },
    ]);
  });
});

it('a number printed in a column heading is in the columns of every row', () => {
  const { clauses } = edition(
    source(`## Use {/* #use */}

| Under <Ref to="use" /> {/* #head */} |
|---|
| Ask {/* #ask */} |
`),
  );
  expect(clauses.slice(1).map((c) => [c.text, c.columns])).toEqual([
    ['Under 1', undefined],
    ['Ask', ['Under 1']],
  ]);
});

it('a draft without ids gets suggested ones, each different', () => {
  const draft = edition(source('## Rules\n\nBe kind.\n\nBe kind.\n\n- 12\n', '', 'draft'));
  expect(draft.clauses.map(({ id, named, parent }) => [id, named, parent])).toEqual([
    ['rules', false, null],
    ['kind', false, 'rules'],
    ['kind-2', false, 'rules'],
    ['clause', false, 'kind-2'],
  ]);
});

it('a suggested id is never one that the author uses further down', () => {
  const draft = edition(source('Be kind.\n\nAsk. {/* #kind */}\n', '', 'draft'));
  expect(draft.clauses.map((c) => c.id)).toEqual(['kind-2', 'kind']);
});

it.each([
  ['after a paragraph', 'One. {/* #one */}\n\n<Note>\n\nSaid.\n\n</Note>\n\nTwo. {/* #two */}'],
  ['inside a paragraph', 'One. <Note>Said.</Note> {/* #one */}\n\nTwo. {/* #two */}'],
  [
    'inside an item',
    '- One. {/* #one */}\n\n  <Note>\n\n  Said.\n\n  </Note>\n\n- Two. {/* #two */}',
  ],
])('a note %s belongs to the clause before and is not part of any text', (_, body) => {
  const { clauses } = edition(source(body));
  expect(clauses.map((c) => [c.id, c.text, c.notes])).toEqual([
    ['one', 'One.', [{ paragraphs: [plain('Said.')] }]],
    ['two', 'Two.', []],
  ]);
});

it('lines and columns are those of the file, also with carriage returns or a byte order mark', () => {
  const text = source('## A {/* #a */}\n\nText. {/* #b */}\n');
  const places = (t: string) => edition(t).clauses.map((c) => c.position);
  expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text));
  expect(places(`\uFEFF${text}`)).toEqual(places(text));
});

it('every place in the demonstration school’s files is where the clause begins', () => {
  const marks = {
    heading: /^#{2,6} /,
    item: /^(?:[-*+]|\d+[.)]) /,
    row: /^\|/,
    definition: /^\[\^/,
  };
  for (const { editions } of demoSchool().policies)
    for (const { policy, edition: name, clauses, meta } of editions) {
      if (meta.unchangedFrom) continue;
      const lines = readFileSync(`${DEMO_FOLDER}/${policy}/${name}.mdx`, 'utf8').split('\n');
      for (const { kind, id, text, position } of clauses) {
        const rest = lines[position.line - 1]!.slice(position.column - 1);
        const [word = ''] = text.split(/[\s(]/);
        if (kind !== 'paragraph') expect(rest, `${name} ${id}`).toMatch(marks[kind]);
        expect(rest.replace(/[*_`[\]\\]|<Ref[^>]*>/g, ''), `${name} ${id}`).toContain(word);
      }
    }
});

it('an edition that cannot be read at all is null, and says why once', () => {
  for (const text of ['', '  \n', 'No front matter.', '---\ntitle: T\n', '---\n- a\n---\n\nText.'])
    expect(read(text)).toMatchObject({ edition: null, problems: { length: 1 } });
});
