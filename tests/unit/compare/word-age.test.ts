import { describe, expect, test } from 'vitest';
import { wordAges, type AgedEdition } from '../../../src/compare/index.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { AGE_FOLDER, readHistories, scoreAges } from '../../support/ages.ts';

const histories = readHistories(AGE_FOLDER);

/** What is dated otherwise than by hand: “A and/or B” became “A, B and/or C”. */
const KNOWN_MISSES: Record<string, string[]> = {
  'clause-with-list-signs-and-numbers': ['“and/or” is of 2018-2019, not 2021-2022'],
};

describe('histories with hand-made truth', () => {
  test('there are at least 30 of them', () => {
    expect(histories.length).toBeGreaterThanOrEqual(30);
  });

  test.each(histories)('$name', (history) => {
    const score = scoreAges(history, wordAges(history.editions, history.clause));
    expect(score.wrong).toEqual(KNOWN_MISSES[history.name] ?? []);
    expect(score.wrongReturns).toEqual([]);
  });
});

describe('one clause', () => {
  const years = (...texts: string[]): AgedEdition[] =>
    texts.map((text, index) => ({ edition: String(2020 + index), clauses: [{ id: 'a', text }] }));
  const said = (editions: readonly AgedEdition[], id = 'a'): string =>
    wordAges(editions, id)
      .map(
        ({ text, since, returned }) => `[${since}${returned ? `<${returned.first}` : ''} ${text}]`,
      )
      .join('');

  test('punctuation goes with the words it belongs to', () => {
    expect(said(years('Staff lock the door.', 'Staff lock the door (and the gate).'))).toBe(
      '[2020 Staff lock the door ][2021 (and the gate).]',
    );
    expect(
      said(years('The lead keeps it.', 'The “safeguarding” lead, or the head, keeps it.')),
    ).toBe('[2020 The ][2021 “safeguarding” ][2020 lead, ][2021 or the head, ][2020 keeps it.]');
  });

  test('two words that became one are as old as the second, which the first describes', () => {
    expect(said(years('The teacher.', 'The head teacher.', 'The headteacher.'))).toBe(
      '[2020 The headteacher.]',
    );
  });

  test('words that are written as one everywhere keep their age everywhere', () => {
    expect(
      said(
        years(
          'The head teacher reads it, or the deputy head teacher.',
          'The headteacher reads it, or the deputy headteacher.',
        ),
      ),
    ).toBe('[2020 The headteacher reads it, or the deputy headteacher.]');
  });

  test('one word that became two gives both its age', () => {
    expect(
      said(
        years('Every pupil uses the playground daily.', 'Every pupil uses the play ground daily.'),
      ),
    ).toBe('[2020 Every pupil uses the play ground daily.]');
  });

  test('a word of duty that came back is told, an article is not', () => {
    expect(
      said(
        years(
          'The office should answer in a day.',
          'Staff must answer in a day.',
          'The secretary should answer in a day.',
        ),
      ),
    ).toBe('[2022<2020 The ][2022 secretary ][2022<2020 should ][2020 answer in a day.]');
    expect(said(years('Ask the office.', 'Ask staff.', 'Ask the coach.'))).toBe(
      '[2020 Ask ][2022 the coach.]',
    );
  });

  test('the newest edition that has the clause is read', () => {
    const editions = [...years('Be kind.', 'Be very kind.'), { edition: '2022', clauses: [] }];
    expect(said(editions)).toBe('[2020 Be ][2021 very ][2020 kind.]');
    expect(said(editions, 'b')).toBe('');
  });

  test('a text without words is as old as the clause', () => {
    expect(said(years('–', '—', '…'))).toBe('[2020 …]');
    expect(said(years('Be kind.', ''))).toBe('');
  });

  test('a computed number that changed brings no age, another target does', () => {
    const runs = (number: string, to: string): Run[] => [
      { text: 'As in ', marks: [] },
      { text: number, marks: [{ type: 'reference', to }] },
      { text: ' above.', marks: [] },
    ];
    const edition = (name: string, number: string, to: string): AgedEdition => ({
      edition: name,
      clauses: [{ id: 'a', text: `As in ${number} above.`, runs: runs(number, to) }],
    });
    const editions = [edition('2020', '6.1', 'phones'), edition('2021', '6.2', 'phones')];
    expect(said(editions)).toBe('[2020 As in 6.2 above.]');
    expect(said([...editions, edition('2022', '6.2', 'dogs')])).toBe(
      '[2020 As in ][2022 6.2 ][2020 above.]',
    );
  });

  test('marks bring no age', () => {
    const marked: AgedEdition = {
      edition: '2021',
      clauses: [
        {
          id: 'a',
          text: 'Be kind.',
          runs: [
            { text: 'Be ', marks: [] },
            { text: 'kind', marks: [{ type: 'strong' }] },
            { text: '.', marks: [] },
          ],
        },
      ],
    };
    expect(said([...years('Be kind.'), marked])).toBe('[2020 Be kind.]');
  });
});
