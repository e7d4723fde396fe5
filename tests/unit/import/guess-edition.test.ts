import { expect, it } from 'vitest';
import { guessEdition } from '../../../src/import/guess-edition.ts';

const guess = (name: string, title = 'Umbrellas', facts: Record<string, string> = {}) =>
  guessEdition({
    name,
    title,
    facts: Object.entries(facts).map(([field, value]) => ({ field, value })),
  }).edition;

it.each([
  ['Umbrellas 2021-22.docx', {}, '2021-2022'],
  ['umbrellas_2021_2022.docx', {}, '2021-2022'],
  ['Umbrellas (Autumn 2022).docx', {}, '2022-2023'],
  ['Umbrellas Summer Term 2022.docx', {}, '2021-2022'],
  ['umbrellas-2023-05-04.docx', {}, '2022-2023'],
  ['umbrellas Sept 2022.docx', {}, '2022-2023'],
  ['umbrellas September 2022.docx', {}, '2022-2023'],
  ['umbrellas 2022.docx', {}, null],
  ['umbrellas 2022.docx', { approvedOn: '2022-10-04' }, '2022-2023'],
  ['umbrellas 2022.docx', { approvedOn: '2019-10-04' }, null],
  ['umbrellas v3.docx', { lastReviewed: 'Autumn 2022' }, '2022-2023'],
  ['umbrellas.docx', { lastReviewed: 'Autumn 2022', approvedOn: '2024-01-09' }, null],
  ['umbrellas.docx', { nextReview: 'Autumn 2023' }, null],
  ['umbrellas.docx', { lastReviewed: '2022' }, null],
  ['umbrellas.docx', {}, null],
] as const)('%s with %o is of %s', (name, facts, edition) => {
  expect(guess(name, 'Umbrellas', facts)).toBe(edition);
});

it('reads the year of the title, and takes none where the name says another', () => {
  expect(guess('umbrellas.docx', 'Umbrella Policy 2020–2021')).toBe('2020-2021');
  expect(guess('umbrellas 2021-22.docx', 'Umbrella Policy 2020–2021')).toBe(null);
});
