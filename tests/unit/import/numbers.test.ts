/** What a clause of an import is called: what the file prints, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdition } from '../../../src/policy/edition.ts';
import { errors, importing, shown } from './imported.ts';
import { list, listed, p, run, styled, wordFile } from './word.ts';

const TITLE = styled('Title', 'Lantern Rules');
const FIGURES = list(1, [
  { text: '%1.' },
  { format: 'lowerLetter', text: '%2)' },
  { format: 'lowerRoman', text: '%3.' },
]);
const AGAIN = {
  abstract: '',
  num: '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
};
const bold = (text: string) => p(run(text, '<w:b/>'));
const word = (body: string[], lists: { abstract: string; num: string }[] = []) =>
  importing(wordFile({ body: TITLE + body.join(''), lists }));

describe('a printed number always wins', () => {
  test('a file without numbers has none, and says so once', async () => {
    const body = [
      styled('Heading1', 'Wicks'),
      p('Wicks are cut on Mondays.'),
      p('Nobody hurries.'),
    ];
    const imported = await word(body);
    expect(shown(imported)).toEqual([
      'h2 - Wicks',
      'p - Wicks are cut on Mondays.',
      'p - Nobody hurries.',
    ]);
    expect(imported.edition.meta.numbers).toBe('written');
    expect(imported.text).not.toContain(' none */}');
    expect(imported.source.notices).toContainEqual({
      place: 'numbers',
      text: 'the file prints none, so no clause has one; --numbers counts them',
    });
  });

  test('they are counted if somebody asks', async () => {
    const markdown = '# Lantern Rules\n\n## Wicks\n\nWicks are cut.\n\nStaff:\n\n- trim\n- snuff\n';
    const imported = await importing(markdown, { file: 'rules.md', countNumbers: true });
    expect(shown(imported)).toEqual([
      'h2 1 Wicks',
      'p 1.1 Wicks are cut.',
      'p 1.2 Staff:',
      'item 1.2(a) trim',
      'item 1.2(b) snuff',
    ]);
    expect(imported.edition.meta.numbers).toBeUndefined();
  });

  test('counting takes no number that the file prints', async () => {
    const bytes = wordFile({
      body: [
        TITLE,
        p('The lamplighters wrote this.'),
        styled('Heading1', 'Wicks', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        p('Wicks are cut.'),
      ].join(''),
      lists: [FIGURES],
    });
    expect(shown(await importing(bytes, { countNumbers: true }))).toEqual([
      'p - The lamplighters wrote this.',
      'h2 1 Wicks',
      'p 1.1 Wicks are cut.',
    ]);
  });

  test('clauses that were counted in the edition before go on being counted', async () => {
    const { edition: before } = parseEdition({
      policy: 'bags',
      edition: '2025-2026',
      file: 'bags/2025-2026.mdx',
      source:
        '---\ntitle: Lantern Rules\nstatus: draft\n---\n\n## Wicks {/* #wicks */}\n\nWicks are cut. {/* #cut */}\n',
    });
    const bytes = wordFile({
      body: TITLE + styled('Heading1', 'Wicks') + p('Wicks are cut.') + p('Oil is poured.'),
    });
    expect(shown(await importing(bytes, { before }))).toEqual([
      'h2 1 Wicks',
      'p 1.1 Wicks are cut.',
      'p 1.2 Oil is poured.',
    ]);
  });

  test('under each heading anew, letters and figures', async () => {
    const imported = await word([
      styled('Heading1', 'Tall lanterns'),
      p('A.\tTall lanterns hang from a hook.'),
      p('B.\tThey are lit last.'),
      styled('Heading1', 'Small lanterns'),
      p('A.\tSmall lanterns stand on a sill.'),
      p('B.\tThey are lit first.'),
    ]);
    expect(shown(imported)).toEqual([
      'h2 - Tall lanterns',
      'p A Tall lanterns hang from a hook.',
      'p B They are lit last.',
      'h2 - Small lanterns',
      'p A Small lanterns stand on a sill.',
      'p B They are lit first.',
    ]);
    expect(imported.edition.clauses.map((c) => c.numberAnchor)).toEqual([
      undefined,
      'tall-lanterns.A',
      'tall-lanterns.B',
      undefined,
      'small-lanterns.A',
      'small-lanterns.B',
    ]);
    expect(imported.problems.map((x) => x.code)).toEqual(['number-repeated']);
  });

  test('headings that begin anew in each part, and a paragraph with the number of a heading', async () => {
    const imported = await word(
      [
        styled('Heading1', 'Part one'),
        bold('1.\tHooks'),
        p('Hooks are brass.'),
        styled('Heading1', 'Part two'),
        bold('1.\tSills'),
        p('Sills are stone.'),
        styled('Heading1', 'Words used'),
        listed(1, 0, 'Wick: the string in a lamp.'),
      ],
      [FIGURES],
    );
    expect(shown(imported)).toEqual([
      'h2 - Part one',
      'h3 1 Hooks',
      'p - Hooks are brass.',
      'h2 - Part two',
      'h3 1 Sills',
      'p - Sills are stone.',
      'h2 - Words used',
      'p 1 Wick: the string in a lamp.',
    ]);
    expect(errors(imported)).toHaveLength(1);
  });

  test('a level that is left out in one list, and plain text between its items', async () => {
    const imported = await word(
      [
        styled('Heading1', 'Lighting'),
        listed(1, 0, 'Open the glass.'),
        listed(1, 2, 'away from curtains'),
        p('This holds in daylight too.'),
        listed(1, 0, 'Strike a match.'),
        listed(1, 1, 'once'),
        listed(1, 1, 'or twice'),
      ],
      [FIGURES],
    );
    expect(shown(imported)).toEqual([
      'h2 - Lighting',
      'p 1 Open the glass.',
      'item 1(i) away from curtains',
      'p - This holds in daylight too.',
      'p 2 Strike a match.',
      'item 2(a) once',
      'item 2(b) or twice',
    ]);
  });

  test('a Roman list of its own below the second item', async () => {
    const roman = list(5, [{ format: 'upperRoman', text: '%1.' }]);
    const inner = (text: string) =>
      p(
        text,
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr><w:ind w:left="1440" w:hanging="720"/>',
      );
    const imported = await word(
      [
        p('Lamplighters:'),
        listed(1, 0, 'carry oil'),
        listed(1, 0, 'know two knots:'),
        inner('the hitch'),
        inner('the bow'),
        listed(1, 0, 'lose nothing'),
      ],
      [FIGURES, roman],
    );
    expect(shown(imported)).toEqual([
      'p - Lamplighters:',
      'item (1) carry oil',
      'item (2) know two knots:',
      'item2 (2)(I) the hitch',
      'item2 (2)(II) the bow',
      'item (3) lose nothing',
    ]);
    expect(imported.edition.clauses.map((c) => c.label).slice(1)).toEqual([
      '(1)',
      '(2)',
      '(I)',
      '(II)',
      '(3)',
    ]);
  });
});

describe('a label that cannot be a number stays in the text', () => {
  test('with a word before it, automatic or typed', async () => {
    const articles = list(2, [{ format: 'upperRoman', text: 'Article %1' }]);
    const imported = await word(
      [
        styled('Heading1', 'Name', '<w:numPr><w:numId w:val="2"/></w:numPr>'),
        p('It is called the Guild.'),
        styled('Heading1', 'Section 5: Oil'),
        p('Oil is clear.'),
      ],
      [articles],
    );
    expect(shown(imported)).toEqual([
      'h2 - Article I Name',
      'p - It is called the Guild.',
      'h2 - Section 5: Oil',
      'p - Oil is clear.',
    ]);
    expect(imported.account).toMatchObject({ lost: [], added: [], labels: { lost: [] } });
    expect(imported.source.notices.map((n) => n.text)).toContain(
      'the printed “Article I” cannot be part of an address; it stays in the text, and the clause has no number',
    );
  });

  test('that comes twice in one section', async () => {
    const imported = await word(
      [
        styled('Heading1', 'Hands'),
        p('Cooks must:'),
        listed(1, 1, 'wash'),
        p('Clerks must:'),
        p('a) wipe'),
      ],
      [FIGURES],
    );
    expect(shown(imported)).toEqual([
      'h2 - Hands',
      'p - Cooks must:',
      'item (a) wash',
      'p - Clerks must:',
      'item - a) wipe',
    ]);
    expect(imported.account).toMatchObject({ lost: [], added: [], labels: { lost: [] } });
    expect(errors(imported)).toEqual([]);
  });
});

test('a heading keeps its number from a paragraph before it', async () => {
  const imported = await word([
    p('1.\tLamps are old.'),
    bold('1.\tHooks'),
    p('Hooks are brass.'),
    bold('2.\tSills'),
    p('Sills are stone.'),
  ]);
  expect(shown(imported)).toEqual([
    'p - 1. Lamps are old.',
    'h2 1 Hooks',
    'p - Hooks are brass.',
    'h2 2 Sills',
    'p - Sills are stone.',
  ]);
  expect(errors(imported)).toEqual([]);
});

describe('typed labels', () => {
  const text = (lines: string[]) =>
    importing(['Lantern Policy', ...lines].join('\n\n'), { file: 'rules.txt' });

  test.each<[string, string[], string[]]>([
    [
      'a figure and a space in a row that counts on',
      ['1 Hooks', '1.1 Hooks are brass.', '2 Sills', '2.1 Sills are stone.'],
      ['h2 1 Hooks', 'p 1.1 Hooks are brass.', 'h2 2 Sills', 'p 2.1 Sills are stone.'],
    ],
    [
      'headings that only their numbers show',
      ['1. Hooks', 'Hooks are brass.', '2. Sills', 'Sills are stone.'],
      ['h2 1 Hooks', 'p - Hooks are brass.', 'h2 2 Sills', 'p - Sills are stone.'],
    ],
    [
      'figures that begin a sentence',
      ['7 Days before the fair, lamps are cleaned.', '2 people do it together.'],
      ['p - 7 Days before the fair, lamps are cleaned.', 'p - 2 people do it together.'],
    ],
    [
      'days of a month',
      ['1 September: lamps are filled.', '2 October: lamps are lit.'],
      ['p - 1 September: lamps are filled.', 'p - 2 October: lamps are lit.'],
    ],
    [
      'times in a row',
      ['8.40\tPorch', '9.15\tCellar', '12.30\tHall'],
      ['p - 8.40 Porch', 'p - 9.15 Cellar', 'p - 12.30 Hall'],
    ],
    [
      'a clause that was struck out leaves a gap',
      ['2.1\tHooks are brass.', '2.2\tSills are stone.', '2.4\tOil is clear.'],
      ['p 2.1 Hooks are brass.', 'p 2.2 Sills are stone.', 'p 2.4 Oil is clear.'],
    ],
    [
      'zeros before a figure',
      ['01\tHooks are brass.', '02\tSills are stone.'],
      ['p 01 Hooks are brass.', 'p 02 Sills are stone.'],
    ],
  ])('%s', async (_, lines, expected) => expect(shown(await text(lines))).toEqual(expected));

  test('a figure, several spaces and a bold heading', async () => {
    const imported = await word([
      bold('1   Hooks'),
      p('Hooks are brass.'),
      bold('2   Sills'),
      p('Sills are stone.'),
    ]);
    expect(shown(imported)).toEqual([
      'h2 1 Hooks',
      'p - Hooks are brass.',
      'h2 2 Sills',
      'p - Sills are stone.',
    ]);
  });

  test('a bullet typed after an automatic one leaves nothing behind; a dash is a word', async () => {
    const bullets = list(2, [{ format: 'bullet', text: '•' }]);
    const imported = await word(
      [p('Lamps hang in:'), listed(2, 0, '\uf0b7 the porch'), listed(2, 0, '– or not')],
      [bullets],
    );
    expect(shown(imported)).toEqual(['p - Lamps hang in:', 'item - the porch', 'item - – or not']);
  });
});

describe('random files with printed labels', () => {
  const WORDS = ['Lamps are lit.', 'Oil is poured:', 'Hooks hold', 'nobody runs', 'Wicks'];
  const words = fc.constantFrom(...WORDS);
  const LISTS = [
    list(1, [{ text: '%1.' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '(%3)' }]),
    AGAIN,
    list(4, [
      { format: 'upperRoman', text: 'Article %1' },
      { format: 'upperLetter', text: '%2.' },
      { format: 'lowerRoman', text: '%3)' },
    ]),
  ];
  /** A paragraph with the label that it prints, where its XML has one. */
  const paragraph = fc.oneof(
    words.map((text) => p(text)),
    fc.tuple(fc.constantFrom('Heading1', 'Heading2'), words).map(([s, text]) => styled(s, text)),
    fc
      .tuple(fc.constantFrom(1, 3, 4), fc.nat(2), words)
      .map(([id, level, text]) => listed(id, level, text)),
    fc
      .tuple(fc.constantFrom('Heading1', 'Heading2'), fc.constantFrom(1, 3, 4), fc.nat(1), words)
      .map(([style, id, level, text]) =>
        styled(
          style,
          text,
          `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`,
        ),
      ),
    fc
      .tuple(fc.constantFrom('1.', '2.', '1.1', '1.2', 'A.', 'B.', '(a)', '(b)', 'ii)'), words)
      .map(([label, text]) => p(`${label} ${text}`)),
  );
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  test('keep every label, and invent none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 12 }), async (body) => {
        const bytes = wordFile({
          body: TITLE + p('Once there was a lamp.') + body.join(''),
          lists: LISTS,
        });
        const { edition, problems, source, text, account } = await importing(bytes);
        expect(
          problems.filter((x) => x.code !== 'number-repeated'),
          text,
        ).toEqual([]);
        expect([account.lost, account.labels.lost, account.added], text).toEqual([[], [], []]);
        const labels = source.blocks.map((block) => {
          if (block.type === 'table') return null;
          const said = block.runs.map((r) => r.text).join('');
          return { said, label: block.label?.text ?? '' };
        });
        // The first block is the title.
        expect(edition.clauses.length).toBe(labels.length - 1);
        for (const [i, clause] of edition.clauses.entries()) {
          const { said, label } = labels[i + 1] ?? { said: '', label: '' };
          const whole = plain(`${label} ${said}`);
          const shownWords = plain(clause.text);
          expect(whole.endsWith(shownWords), text).toBe(true);
          // What the file prints before the text that is left is the number, or its last part.
          const printed = whole.slice(0, whole.length - shownWords.length).trim();
          const { number } = clause;
          if (number === null) expect(printed, text).toBe('');
          else
            expect([plain(number), plain(/\([^()]*\)$/.exec(number)?.[0] ?? '')], text).toContain(
              printed,
            );
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  }, 120_000);
});

test('two lists in one section, each counted from 1 below its lead-in, keep every printed number', async () => {
  const imported = await importing(
    'Shed Policy\n\n1. Keys\n\nThe caretaker keeps:\n\n1. the shed key\n2. the gate key\n\nThe office keeps:\n\n1. the hall key\n2. the tin key\n3. the spare key\n\n2. Tools\n\nStaff must:\n\n1. count the rakes\n2. oil the hoes\n',
    { file: 'policy.txt' },
  );
  expect(shown(imported)).toEqual([
    'h2 1 Keys',
    'p - The caretaker keeps:',
    'item 1(1) the shed key',
    'item 1(2) the gate key',
    'p - The office keeps:',
    'item - 1. the hall key',
    'item - 2. the tin key',
    'item - 3. the spare key',
    'h2 2 Tools',
    'p - Staff must:',
    'item 2(1) count the rakes',
    'item 2(2) oil the hoes',
  ]);
  expect(imported.source.notices.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('the printed “1.” comes twice in one section; it stays in the text'),
  );
});
