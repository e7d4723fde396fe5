/** The index of terms: never empty, no longer than a page may be, and no promise that it does not keep. */
import { describe, expect, it } from 'vitest';
import { searchRecords, type SearchRecord } from '../../../src/search/records.ts';
import { NO_LETTER, termIndex } from '../../../src/search/term-index.ts';
import { termParts, termPlaces } from '../../../src/search/term-parts.ts';
import { GENERAL_VOCABULARY } from '../../../src/search/vocabulary/general-vocabulary.ts';
import { fold } from '../../../src/search/fold.ts';
import { demoSchool, DEMO_TODAY } from '../../support/demo.ts';

const clause = (content: string, i: number, policy = 'Pets', kind = 'p'): SearchRecord => ({
  url: `/${policy.toLowerCase()}/#c${i}`,
  content,
  meta: { number: `1.${i}`, policy },
  filters: { kind: [kind] },
});
const entriesOf = (...asked: Parameters<typeof termIndex>) =>
  new Map(termIndex(...asked).flatMap(({ entries }) => entries.map((e) => [e.term, e])));

describe('the index of a school', () => {
  it('whose policies use no word of a vocabulary has its headings and its telling words', () => {
    const clauses = [
      clause('Hamsters', 1, 'Pets', 'heading'),
      clause('Hamsters sleep in the hutch.', 2),
      clause('The hutch is cleaned on Fridays.', 3),
    ];
    const entries = entriesOf([], clauses, 'en-GB');
    expect([...entries.keys()]).toEqual(expect.arrayContaining(['Hamsters', 'hutch']));
    expect(entries.get('hutch')?.links.map(({ name }) => name)).toEqual(['1.2', '1.3']);
  });

  it('without a clause is empty', () =>
    expect(termIndex(GENERAL_VOCABULARY, [], 'en-GB')).toEqual([]));

  it('says of a term in many clauses how many, and leads to the first by policy', () => {
    const clauses = ['Pets', 'Trips', 'Uniform'].flatMap((policy) =>
      Array.from({ length: 40 }, (_, i) => clause('Staff are told.', i, policy)),
    );
    const staff = entriesOf([{ terms: ['staff'], everyday: ['teachers'] }], clauses, 'en-GB').get(
      'staff',
    );
    expect(staff?.clauses).toBe(120);
    expect(staff?.links.map(({ policy }) => policy)).toEqual([
      'Pets',
      'Pets',
      'Trips',
      'Trips',
      'Uniform',
      'Uniform',
    ]);
  });

  it('leads from what people say to what a clause says, and from nothing else', () => {
    const entries = entriesOf(
      [
        {
          terms: ['medicine'],
          everyday: ['calpol', 'calpol in school', 'can he have calpol at lunchtime'],
        },
        { terms: ['detention'], everyday: ['kept in'] },
      ],
      [clause('Medicine is locked away.', 1)],
      'en-GB',
    );
    expect(entries.get('calpol')).toMatchObject({ see: ['medicine'], links: [] });
    expect([...entries.keys()].filter((term) => /calpol|kept|detention/.test(term))).toEqual([
      'calpol',
    ]);
  });

  it('puts what begins with a figure or a sign in one place, before the letters', () => {
    const letters = termIndex(
      [{ terms: ['£5', '9 o’clock', 'école'], everyday: [] }],
      [clause('Pay £5 at 9 o’clock to the école.', 1)],
      'en-GB',
    );
    expect(letters.map(({ letter }) => letter).slice(0, 1)).toEqual([NO_LETTER]);
    expect(letters.find(({ letter }) => letter === 'E')?.entries[0]?.term).toBe('école');
  });
});

describe('the pages', () => {
  const { now } = searchRecords(demoSchool(), DEMO_TODAY);
  const letters = termIndex(GENERAL_VOCABULARY, now, 'en-GB');
  const parts = termParts(letters);
  const places = termPlaces(parts);

  it('have every entry once, in order, and “see” leads to entries with clauses', () => {
    const entries = letters.flatMap((letter) => letter.entries);
    expect(parts.flatMap((part) => part.entries)).toEqual(entries);
    const byTerm = new Map(entries.map((entry) => [fold(entry.term), entry]));
    for (const { see, links, clauses } of entries) {
      expect(links.length + see.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThanOrEqual(Math.min(10, clauses));
      for (const other of see) {
        expect(byTerm.get(fold(other))?.links).not.toEqual([]);
        expect(places.has(fold(other))).toBe(true);
      }
    }
  });

  it('are one for few terms, and one for each letter or several where there are many', () => {
    const few = termParts(termIndex([], now.slice(0, 20), 'en-GB'));
    expect(few.every(({ name, to }) => name === '' && to.startsWith('search/terms/#_'))).toBe(true);
    expect(parts.every(({ name, to }) => name !== '' && to === `search/terms/${name}/`)).toBe(true);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });
});
