/** Whatever characters a source has, the draft parses and has the same words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clausesOf,
  type Draft,
  type DraftBlock,
  type DraftClause,
} from '../../../src/import/structure/draft.ts';
import { writeMdx } from '../../../src/import/write-mdx.ts';
import { textOf, tidyRuns } from '../../../src/policy/runs.ts';
import { parseEdition } from '../../../src/policy/edition.ts';
import type { Mark, Run } from '../../../src/policy/clause.ts';

const SIGNS = '{ } < > # * _ [ ] | \\ ~ ! & ` - + . : ; ( ) " \' / = $ % ^ @ 1 7 a B é £ …'.split(
  ' ',
);
const PIECES = [
  ...SIGNS,
  ' ',
  '  ',
  'import ',
  'export ',
  'import',
  'export const',
  'word',
  'Staff',
  '<br>',
  '<!-- ',
  '-->',
  '&lt;',
  '&#x3C;',
  '<Note>',
  '{/* #id */}',
  '{name}',
  '<11',
  'https://example.org/a_b*c~d',
  'www.example.org',
  ' a@example.org ',
  '[x](#y)',
  '[^1]',
  '![p](q)',
  '---',
  '===',
  '1.',
  '1)',
  '- ',
  '+ ',
  '> ',
  '# ',
  '```',
  '~~',
  '**',
  '__',
  '|',
  ':--',
  '[ ] ',
  '$',
];

const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''))
  .filter((t) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(t));

const MARKS: Mark[][] = [
  [],
  [],
  [{ type: 'strong' }],
  [{ type: 'emphasis' }],
  [{ type: 'strong' }, { type: 'emphasis' }],
  [{ type: 'link', href: 'https://example.org/' }],
];
const run = fc.record({ text: words, marks: fc.constantFrom(...MARKS) });
const plainRun = words.map((text): Run => ({ text, marks: [] }));
const lines = fc
  .array(fc.oneof(run, plainRun, fc.constant<Run>({ text: '\n', marks: [] })), {
    minLength: 1,
    maxLength: 5,
  })
  .filter((runs) => runs.some((r) => r.text.trim()));

const clause = (
  kind: DraftClause['kind'],
  runs: Run[],
  more: Partial<DraftClause> = {},
): DraftClause => ({
  kind,
  runs,
  printed: null,
  anchors: [],
  place: '',
  ...more,
});

const block: fc.Arbitrary<DraftBlock> = fc.oneof(
  lines.map((runs): DraftBlock => ({ type: 'clause', clause: clause('paragraph', runs) })),
  fc
    .array(run, { minLength: 1, maxLength: 3 })
    .map((runs): DraftBlock => ({ type: 'clause', clause: clause('heading', runs, { depth: 2 }) })),
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(lines, fc.option(lines)), { minLength: 1, maxLength: 3 }),
    )
    .map(([ordered, items]): DraftBlock => ({
      type: 'list',
      ordered,
      items: items.map(([runs, inner]) => ({
        clause: clause('item', runs),
        children: inner
          ? [
              {
                type: 'list',
                ordered: false,
                items: [{ clause: clause('item', inner), children: [] }],
              },
            ]
          : [],
      })),
    })),
  fc.array(fc.tuple(run, run), { minLength: 1, maxLength: 3 }).map((rows): DraftBlock => ({
    type: 'table',
    rows: rows.map(([a, b]) => clause('row', [], { cells: [[a], [b]] })),
  })),
);

/** The text that a clause should have: there are no spaces beside a line break. */
const saidBy = (runs: readonly Run[]): string =>
  textOf(
    tidyRuns(
      runs.flatMap((r) =>
        r.text
          .split(/(\n)/)
          .filter(Boolean)
          .map((text) => ({ text, marks: [] })),
      ),
    ),
  )
    .replace(/ *\n+ */g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
const oneLine = (runs: readonly Run[]) => saidBy(runs).replace(/\n/g, ' ');

function expected({ kind, runs, cells }: DraftClause): string {
  if (kind === 'row') return cells!.map(oneLine).join(' | ');
  return kind === 'heading' ? oneLine(runs) : saidBy(runs);
}

function check(draft: Draft, named: boolean) {
  let n = 0;
  const body = writeMdx(draft, {
    nameOf: () => (named ? { id: `clause-x${++n}` } : null),
    idOfAnchor: () => null,
  });
  const source = `---\ntitle: T\nstatus: draft\n---\n\n${body}`;
  const { edition, problems } = parseEdition({
    policy: 'p',
    edition: '2022-2023',
    file: 'f',
    source,
  });
  // The model takes the plain words “[^1]” for a lost footnote and reports it, for the author to decide.
  expect(
    problems.filter((p) => p.code !== 'footnote-nowhere'),
    body,
  ).toEqual([]);
  const said = edition!.clauses.map((c) => c.text);
  expect(said, body).toEqual(clausesOf(draft).map((p) => expected(p.clause)));
  if (named)
    expect(
      edition!.clauses.every((c) => c.named),
      body,
    ).toBe(true);
}

const draftOf = (blocks: DraftBlock[]): Draft => ({
  title: null,
  details: {},
  facts: [],
  doubts: [],
  stated: [],
  blocks,
  footnotes: [],
});

test('random texts and marks keep every word', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.boolean(), (blocks, named) =>
      check(draftOf(blocks), named),
    ),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
}, 120_000);

test('every sign at the start, in the middle and at the end of a sentence', () => {
  for (const sign of PIECES)
    for (const text of [
      `${sign}staff`,
      `${sign} staff`,
      `sta${sign}ff`,
      `staff ${sign} must`,
      `staff${sign}`,
      `a\n${sign} b`,
    ])
      for (const kind of ['paragraph', 'item'] as const) {
        const written = clause(kind, [{ text, marks: [] }]);
        check(
          draftOf([
            kind === 'item'
              ? { type: 'list', ordered: false, items: [{ clause: written, children: [] }] }
              : { type: 'clause', clause: written },
          ]),
          true,
        );
      }
}, 60_000);
