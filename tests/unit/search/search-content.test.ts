import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFileSync } from 'node:fs';
import { loadLibrary } from '../../../src/content/read-content.ts';
import { formatProblems } from '../../../src/messages/problem.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { keyOf } from '../../../src/search/dictionary.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import { GENERAL_VOCABULARY } from '../../../src/search/general-vocabulary.ts';
import {
  checkVocabulary,
  parseVocabulary,
  textsOf,
  withGeneral,
} from '../../../src/search/search-content.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';

const file = 'content/vocabulary.yaml';

it('names every problem with its place and its remedy', () => {
  const { entries, problems } = parseVocabulary('student:\n  kid: child\nstaff: [', file);
  expect(entries).toEqual([]);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/vocabulary.yaml:3:8  error yaml-broken
      This cannot be read: the bracket “[” of “staff” is never closed.
      → Write the line so: staff: []

    1 error, 0 warnings"
  `);
  expect(formatProblems(parseVocabulary('student:\n  kid: child', file).problems))
    .toMatchInlineSnapshot(`
    "content/vocabulary.yaml:2:3  error field-wrong
      “student” is a group of fields, which is not a text or a list of texts.
      → Write the everyday words as a list: “student: [pupil, child, kid]”.

    1 error, 0 warnings"
  `);
});

it('warns about entries that lead nowhere', () => {
  const source = 'student: [pupil, Pupil]\ntrustees: [governor]\nhomework club: [after school]\n';
  const { entries, problems } = parseVocabulary(source, file);
  const nowhere = checkVocabulary(entries, ['Students and governors must …'], file);
  expect(formatProblems([...problems, ...nowhere])).toMatchInlineSnapshot(`
    "content/vocabulary.yaml:1:18  warning vocabulary-twice
      “Pupil” is listed twice for “student”.
      → Remove one of them.

    content/vocabulary.yaml:3:1  warning vocabulary-nowhere
      No clause in force uses “homework club” or any of its everyday words.
      → Write the word as the policies write it, or remove the entry.

    0 errors, 2 warnings"
  `);
});

it('takes a term without everyday words as a term of the index', () => {
  expect(parseVocabulary('staff:\n', file).entries).toMatchObject([
    { term: 'staff', everyday: [] },
  ]);
});

it.each([EXAMPLE_FOLDER, DEMO_FOLDER])('%s has no problem', (folder) => {
  const path = `${folder}/vocabulary.yaml`;
  const { entries, problems } = parseVocabulary(readFileSync(path, 'utf8'), path);
  const texts = textsOf(searchRecords(loadLibrary(folder), DEMO_TODAY));
  expect([...problems, ...checkVocabulary(entries, texts, path)]).toEqual([]);
});

describe('the general vocabulary', () => {
  const texts = ['The headteacher is in the office.', 'A bicycle shed is behind the hall.'];
  const entriesOf = (source: string) => {
    const { entries, off } = parseVocabulary(source, file);
    return new Map(withGeneral(entries, off, texts).map(({ term, everyday }) => [term, everyday]));
  };

  it('has each entry once, and no word twice in one', () => {
    const source = stringify(GENERAL_VOCABULARY);
    expect(parseVocabulary(source, file).problems).toEqual([]);
    const keys = Object.keys(GENERAL_VOCABULARY).map((term) => keyOf(wordsOf(term)));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('gives a school what leads somewhere in its policies, and no more', () => {
    expect([...entriesOf('').keys()]).toEqual(['headteacher']);
  });

  it('takes what a school adds: entries, and words for one that is there', () => {
    const entries = entriesOf(
      'Head teachers: [boss]\nheadteachers: [Ms Hill]\nbicycle shed: bike rack',
    );
    expect(entries.get('headteachers')).toEqual(['Ms Hill', ...GENERAL_VOCABULARY.headteacher!]);
    expect(entries.get('Head teachers')).toEqual(['boss']);
    expect(entries.get('bicycle shed')).toEqual(['bike rack']);
    expect(entries.has('headteacher')).toBe(false);
  });

  it('leaves out what a school switches off, and says where there is nothing to switch off', () => {
    expect(entriesOf('headteachers: off').size).toBe(0);
    const { problems } = parseVocabulary('headteacher: off\nhedteacher: off', file);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/vocabulary.yaml:2:1  warning vocabulary-off
        The general vocabulary has no entry “hedteacher” to switch off. Did you mean “headteacher”?
        → Write the policies’ word of the entry, as src/search/general-vocabulary.ts has it, or remove the line.

      0 errors, 1 warning"
    `);
  });
});

it.each(['src/cli/new-school/vocabulary.yaml', 'tests/fixtures/source/content/vocabulary.yaml'])(
  '%s adds nothing yet, and its examples hold when the “#” is taken away',
  (path) => {
    const source = readFileSync(path, 'utf8');
    expect(parseVocabulary(source, file)).toEqual({ entries: [], off: [], problems: [] });
    const examples = source.replace(/^# {3}/gm, '');
    const { entries, off, problems } = parseVocabulary(examples, file);
    expect(problems).toEqual([]);
    expect([entries.map(({ term }) => term), off]).toEqual([['bicycle shed'], ['colleagues']]);
  },
);
