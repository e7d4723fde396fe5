/** The resolution in words: what it says, and that it gives the newer text when it is followed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendment } from '../../../src/compare/amendment/amendment.ts';
import { compareEditions, type ComparedEdition } from '../../../src/compare/index.ts';
import { withLists } from '../../../src/compare/list-kinds.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import type { Block, Clause } from '../../../src/policy/clause.ts';
import { en } from '../../../src/strings/en.ts';
import { demoSchool } from '../../support/demo.ts';
import { editedRuns } from './arbitrary.ts';
import { applyAmendment, type Line } from './apply-amendment.ts';
import { clauseOf } from './editions.ts';

type Edition = Pick<ComparedEdition, 'clauses' | 'blocks'>;

const lines = (edition: Edition): Line[] =>
  withLists(edition).map(({ kind, number, text, depth, ordered, header, cells }) => ({
    kind: kind === 'item' && ordered ? 'numbered' : kind === 'row' && header ? 'heads' : kind,
    number,
    text: kind === 'row' ? '' : text,
    level: kind === 'heading' ? depth - 1 : depth,
    ...(cells && { cells: cells.map((runs) => runs.map((run) => run.text).join('')) }),
  }));

function resolution(
  before: Edition,
  after: Edition,
  lineage: Record<string, { to: string[] }> = {},
): string[] {
  const edition = (name: string, { clauses, blocks }: Edition) => ({
    policy: 'example',
    edition: name,
    clauses,
    blocks,
  });
  const comparison = compareEditions(edition('one', before), edition('two', after), { lineage });
  return amendment(before, after, comparison, en.amendment).map(({ words }) => words);
}

const read = (source: string): Edition => readForeignText(source, 'policy.md');

/** Clauses by `number: words`, with ids out of a word in braces at the end. */
const clauses = (...texts: string[]): Clause[] =>
  texts.map((text, n) => {
    const [, number, words, id] = /^(?:(\S+): )?(.*?)(?: \{(\w+)\})?$/su.exec(text)!;
    return clauseOf(id ?? `c${n}`, words!, { number: number ?? null, label: number ?? null });
  });

const check = (old: Clause[], now: Clause[], said: string[]) => {
  const [before, after] = [{ clauses: old }, { clauses: now }];
  const words = resolution(before, after);
  expect(words).toEqual(said);
  expect(applyAmendment(lines(before), words)).toEqual(lines(after));
};

describe('what it says', () => {
  it('substitutes, omits and inserts words', () => {
    check(
      clauses(
        '6.1: Staff should not disclose anything at all. {a}',
        '6.2: Staff must really keep records. {b}',
        '6.3: Staff may write about their work. {c}',
      ),
      clauses(
        '6.1: Staff must not disclose anything at all. {a}',
        '6.2: Staff must keep records. {b}',
        '6.3: Staff may write about their work, except at home. {c}',
      ),
      [
        'In 6.1, for “should” substitute “must”.',
        'In 6.2, omit “really”.',
        'In 6.3, after “work” insert “, except at home”.',
      ],
    );
  });
  it('counts words that stand in several places', () => {
    check(
      clauses('1: Staff should read what staff should read when they can. {a}'),
      clauses('1: Staff should read what staff must read when they can. {a}'),
      ['In 1, for the second “should” substitute “must”.'],
    );
  });
  it('puts in and takes out clauses, and says new numbers once', () => {
    check(
      clauses(
        '1: One clause stands here. {a}',
        '2: Another one goes away soon. {b}',
        '3: The third remains as ever. {c}',
      ),
      clauses(
        '1: A quite new beginning for all. {x}',
        '2: One clause stands here. {a}',
        '3: The third remains as ever. {c}',
      ),
      [
        'Before everything insert the paragraph 1: “A quite new beginning for all.”.',
        'Omit 2.',
        'Renumber 1 as 2.',
      ],
    );
  });
  it('names a clause without a number by its first words', () => {
    check(
      clauses('Bicycles are kept in the shed. {a}', 'Bicycles are kept locked at night. {b}'),
      clauses(
        'Bicycles are kept in the shed. {a}',
        'Bicycles are kept safely locked at night. {b}',
      ),
      ['In the paragraph beginning “Bicycles are kept locked”, after “kept” insert “safely”.'],
    );
  });
});

describe('what it says of structure', () => {
  const said = (before: string, after: string): string[] => {
    const [old, now] = [read(before), read(after)];
    const words = resolution(old, now);
    expect(applyAmendment(lines(old), words)).toEqual(lines(now));
    return words;
  };

  it('sets an item under another, and takes it out again', () => {
    const flat = '## Boats\n\n- Hull and keel\n- Paint the hull\n- Oars and sails\n';
    const nested = '## Boats\n\n- Hull and keel\n  - Paint the hull\n- Oars and sails\n';
    expect(said(flat, nested)).toContain('Make 1(b) a list item of the second level, under 1(a).');
    expect(said(nested, flat)).toContain('Make 1(a)(i) a list item.');
  });

  it('gives a heading another level', () => {
    const text = (marks: string) =>
      `## Boats\n\nThey float well.\n\n${marks} Sails\n\nThey are white.\n`;
    const words = said(text('##'), text('###'));
    expect(words.join(' ')).toMatch(
      /Make the heading .*2.* a heading of the second level, under the heading .*1/u,
    );
    expect(said(text('###'), text('##')).join(' ')).toMatch(/Make the heading .* a heading\./u);
  });

  it('makes an item a paragraph, and a bulleted list a numbered one', () => {
    const words = said(
      '## Boats\n\nBring these things:\n\n- a warm coat\n- a red lamp\n- a long rope\n',
      '## Boats\n\nBring these things:\n\n1. a warm coat\n2. a red lamp\n3. a long rope\n',
    );
    expect(words).toEqual([
      'Make each clause from 1.1(a) to 1.1(c) a numbered list item.',
      'Renumber 1.1(a) as 1.1(1); 1.1(b) as 1.1(2); 1.1(c) as 1.1(3).',
    ]);
    expect(
      said('## Boats\n\n- Ropes are kept dry.\n', '## Boats\n\nRopes are kept dry.\n').join(' '),
    ).toContain('Make 1(a) a paragraph.');
  });

  const table = (...rows: string[]) =>
    `## Times\n\n${[rows[0], rows[0]!.replace(/[^|]+/g, ' - '), ...rows.slice(1)].map((row) => `| ${row} |`).join('\n')}\n`;

  it('quotes a row by its cells and their heads', () => {
    expect(
      said(
        table('Day|Starts|Ends', 'Monday|9:00|15:00', 'Friday|9:00|16:00'),
        table('Day|Starts|Ends', 'Monday|9:00|15:30', 'Friday|9:00|16:00', 'Sunday|8:00|12:00'),
      ),
    ).toEqual([
      'In the table row “Monday”, in the column “Ends”, for “15:00” substitute “15:30”.',
      'After the table row “Friday” insert a table row: “Sunday”, “8:00”, “12:00”.',
    ]);
  });

  it('says once what becomes of a column', () => {
    const three = table('Day|Starts|Ends', 'Monday|9:00|15:00', 'Friday|9:30|16:00');
    expect(
      said(three, table('Day|Room|Starts|Ends', 'Monday|Hall|9:00|15:00', 'Friday||9:30|16:00')),
    ).toEqual([
      'In the table under the row of column heads “Day”, after the column “Day” insert the column “Room” with “Hall” in the table row “Monday”.',
    ]);
    expect(said(three, table('Day|Ends', 'Monday|15:00', 'Friday|16:00'))).toEqual([
      'In the table under the row of column heads “Day”, omit the column “Starts”.',
    ]);
    expect(
      said(three, table('Day|Begins|Shuts', 'Monday|9:00|15:00', 'Friday|9:30|16:00')),
    ).toEqual([
      'In the row of column heads “Day”, in the column “Starts”, for “Starts” substitute “Begins”; in the column “Ends”, for “Ends” substitute “Shuts”.',
    ]);
  });

  it('never quotes a row with the lines between its cells', () => {
    const rows = table('Day|Tide', 'Monday|high at 6', 'Friday|low at 9');
    const list = '## Times\n\n- Monday: high at 6\n- Friday: low at 9\n';
    expect([...said(rows, list), ...said(list, rows)].join(' ')).not.toContain(' | ');
  });
});

describe('followed by a clerk, it gives the newer text', () => {
  const school = demoSchool();
  const pairs = school.policies.flatMap(({ slug, editions }) =>
    editions.flatMap((to, j) =>
      editions.slice(0, j).map((from) => [slug, from.edition, to.edition, from, to] as const),
    ),
  );
  it.each(pairs)('%s %s → %s', (_slug, _from, _to, from, to) => {
    const words = resolution(from, to, to.meta.lineage);
    expect(applyAmendment(lines(from), words)).toEqual(lines(to));
    // And the other way round, which has what was put in as what is left out.
    const back = resolution(to, from);
    expect(applyAmendment(lines(to), back)).toEqual(lines(from));
  });

  it('of clauses whose words change in any way', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        const text = (runs: typeof before) =>
          runs
            .map((run) => run.text)
            .join('')
            .trim();
        const [old, now] = [clauses(), clauses()];
        old.push(clauseOf('a', text(before), { number: '1' }));
        now.push(clauseOf('a', text(after), { number: '1' }));
        const [older, newer] = [{ clauses: old }, { clauses: now }];
        const words = resolution(older, newer);
        expect(applyAmendment(lines(older), words)).toEqual(lines(newer));
      }),
      { numRuns: 600 },
    );
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        ...'staff pupils must should not keep read send the a records every day'.split(' '),
      ),
      {
        minLength: 3,
        maxLength: 9,
      },
    )
    .map((words) => `${words.join(' ')}.`);
  it('of texts whose clauses come, go, move, divide and join', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), sentence, fc.nat(20)), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (texts, edits, numbered) => {
          const number = (n: number) => (numbered ? `${1 + (n >> 2)}.${1 + (n & 3)}` : null);
          const old = texts.map((text, n) => clauseOf(`c${n}`, text, { number: number(n) }));
          const lineage: Record<string, { to: string[] }> = {};
          const fresh = old.flatMap((clause, n): { order: number; clause: Clause }[] => {
            const [choice, other, order] = edits[n]!;
            const keep = { order: n, clause };
            if (choice === 0) return [];
            if (choice === 1) return [keep, { order: n, clause: clauseOf(`x${n}`, other) }];
            if (choice === 2) return [{ order, clause }];
            if (choice === 3)
              return [{ order: n, clause: clauseOf(clause.id, `${other} ${clause.text}`) }];
            if (choice === 4) {
              lineage[clause.id] = { to: [clause.id, `x${n}`] };
              return [keep, { order: order % 2 ? order : n, clause: clauseOf(`x${n}`, other) }];
            }
            if (choice === 5 && n > 0) {
              lineage[clause.id] = { to: [`c${n - 1}`] };
              return [];
            }
            if (choice === 6)
              return [
                { order: n, clause: clauseOf(clause.id, clause.text, { kind: 'item', depth: 1 }) },
              ];
            return [keep];
          });
          const now = fresh
            .toSorted((a, b) => a.order - b.order)
            .map(({ clause }, n) => ({ ...clause, number: number(n) }));
          const words = resolution({ clauses: old }, { clauses: now }, lineage);
          expect(applyAmendment(lines({ clauses: old }), words)).toEqual(lines({ clauses: now }));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('of clauses that stand otherwise in the text', () => {
    const shape = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 2, max: 4 }) }),
      fc.record({ kind: fc.constant('paragraph' as const), depth: fc.integer({ min: 0, max: 2 }) }),
      fc.record({
        kind: fc.constant('item' as const),
        depth: fc.integer({ min: 1, max: 3 }),
        ordered: fc.boolean(),
      }),
    );
    const side = fc.array(fc.tuple(shape, sentence, fc.nat(6)), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(side, side, fc.boolean(), (before, after, isOneList) => {
        const shapes = before.map(([old]) => (isOneList ? before[0]![0] : old));
        const old = editionOf(shapes, (n) => before[n]![1], []);
        const now = editionOf(
          after.map(([other, , choice], n) =>
            choice < 3 ? shapes[n]! : isOneList ? after[0]![0] : other,
          ),
          (n) => (after[n]![2] % 2 ? after : before)[n]![1],
          after.flatMap(([, , choice], n) => (choice === 6 ? [n] : [])),
        );
        expect(applyAmendment(lines(old), resolution(old, now))).toEqual(lines(now));
      }),
      { numRuns: 400 },
    );
  });

  it('of tables whose rows and columns come, go, move and change', () => {
    const heads = fc.uniqueArray(fc.constantFrom('Day', 'Opens', 'Shuts', 'Lane', ''), {
      minLength: 1,
    });
    const cell = fc.constantFrom('9:00', '10:00', 'one lane', 'two lanes wide', '');
    const table = fc.record({
      heads,
      others: fc.boolean(),
      rows: fc.array(
        fc.tuple(
          fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          fc.array(cell, { minLength: 5, maxLength: 5 }),
        ),
        { maxLength: 5 },
      ),
    });
    const cellsBy = (names: readonly string[], cells: readonly string[]) =>
      names.map((_, k) => cells[k] ?? '');
    const editionOfTable = ({ heads: names, rows, others }: TableOf<typeof table>): Edition => {
      const seen = new Set<string>();
      return {
        clauses: [
          clauseOf('lead', 'These are the times.'),
          rowOf('heads', names, names, true),
          ...rows.flatMap(([id, cells]) =>
            seen.has(id) ? [] : (seen.add(id), [rowOf(id, names, cellsBy(names, cells))]),
          ),
          ...(others ? [rowOf('more', ['Fee'], ['Fee'], true), rowOf('f', ['Fee'], ['2'])] : []),
        ],
      };
    };
    fc.assert(
      fc.property(table, table, (before, after) => {
        const [old, now] = [editionOfTable(before), editionOfTable(after)];
        const words = resolution(old, now);
        expect(words.join(' ')).not.toContain(' | ');
        expect(applyAmendment(lines(old), words)).toEqual(lines(now));
      }),
      { numRuns: 600 },
    );
  });
});

type TableOf<T> = T extends fc.Arbitrary<infer U> ? U : never;

const rowOf = (id: string, columns: string[], cells: string[], header = false): Clause =>
  clauseOf(id, cells.join(' | '), {
    kind: 'row',
    columns,
    cells: cells.map((text) => (text === '' ? [] : [{ text, marks: [] }])),
    ...(header && { header }),
  });

interface Shape {
  kind: Clause['kind'];
  depth: number;
  ordered?: boolean;
}

/** Clauses `c0`, `c1` … of these shapes, some left out, with the layout of their lists. */
function editionOf(
  shapes: readonly Shape[],
  textOf: (n: number) => string,
  without: readonly number[],
): Edition {
  const kept = shapes.flatMap((shape, n) => (without.includes(n) ? [] : [{ ...shape, n }]));
  return {
    clauses: kept.map(({ kind, depth, n }) => clauseOf(`c${n}`, textOf(n), { kind, depth })),
    blocks: kept.flatMap(({ kind, ordered = false }, clause): Block[] =>
      kind === 'item' ? [{ type: 'list', ordered, items: [{ clause, children: [] }] }] : [],
    ),
  };
}
