import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { loadLibrary } from '../../../src/content/read-content.ts';
import { formatProblems } from '../../../src/messages/problem.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { keyOf } from '../../../src/search/dictionary.ts';
import { fold, stem, wordsOf } from '../../../src/search/fold.ts';
import { GENERAL_VOCABULARY } from '../../../src/search/vocabulary/general-vocabulary.ts';
import { readEntries } from '../../../src/search/vocabulary/vocabulary-entry.ts';
import { QUESTION_WORDS, withoutQuestionWords } from '../../../src/search/question-words.ts';
import { partOf, partsOf } from '../../../src/search/parts-of.ts';
import {
  checkVocabulary,
  groupsOf,
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
  const groups = (source: string) => {
    const { entries, off } = parseVocabulary(source, file);
    return groupsOf(withGeneral(entries, off), texts);
  };
  const termsOf = (source: string) => groups(source).flatMap(({ terms }) => terms);

  it('has no word twice in an entry, and none that says nothing', () => {
    const faults = GENERAL_VOCABULARY.flatMap(({ terms, everyday }) => {
      const keys = [...terms, ...everyday].map((form) => keyOf(wordsOf(form)));
      const empty = [...terms, ...everyday].filter((form) =>
        wordsOf(form).every((word) => QUESTION_WORDS.has(word)),
      );
      return [...keys.filter((key, i) => keys.indexOf(key) !== i), ...empty];
    });
    expect(faults).toEqual([]);
  });

  it('has everyday words for what school policies speak of', () => {
    const said = new Set(GENERAL_VOCABULARY.flatMap(({ everyday }) => everyday.map(fold)));
    expect(said.size).toBeGreaterThan(1500);
    for (const form of ['calpol', 'nits', 'poorly', 'vaping']) expect(said).toContain(form);
  });

  it('gives a school what leads somewhere in its policies, and no more', () => {
    expect(termsOf('')).toContain('headteacher');
    expect(termsOf('')).not.toContain('medication');
  });

  it('leads from the official word where a school writes the everyday one', () => {
    const [group] = groupsOf(readEntries('student, learner: pupil, kid'), ['A pupil may ask.']);
    expect(group).toEqual({ terms: ['pupil'], everyday: ['student', 'learner'], both: [] });
    expect(groupsOf(readEntries('student: learner'), ['A pupil may ask.'])).toEqual([]);
  });

  it('takes what a school adds: entries, and words for one that is there', () => {
    const added = groups('headteachers: [Ms Hill]\nbicycle shed: bike rack');
    expect(added).toContainEqual({ terms: ['headteachers'], everyday: ['Ms Hill'], both: [] });
    expect(added).toContainEqual({ terms: ['bicycle shed'], everyday: ['bike rack'], both: [] });
  });

  it('leaves out what a school switches off, on either side, and says where there is nothing to switch off', () => {
    const forms = (source: string) =>
      groups(source).flatMap(({ terms, everyday, both }) =>
        [...terms, ...everyday, ...both].map(fold),
      );
    expect(forms('')).toContain('headteacher');
    expect(forms('')).toContain('principal');
    const off = forms('headteachers: off\nprincipal: off');
    expect(off).not.toContain('headteacher');
    expect(off).not.toContain('principal');
    const { problems } = parseVocabulary('headteacher: off\nhedteacher: off', file);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/vocabulary.yaml:2:1  warning vocabulary-off
        The general vocabulary has no “hedteacher” to switch off. Did you mean “headteacher”?
        → Write the word as src/search/vocabulary has it, or remove the line.

      0 errors, 1 warning"
    `);
  });
});

describe('the parts of a vocabulary', () => {
  it('hold every form where its first word is looked up, and where it is written as one word', () => {
    const groups = groupsOf(
      GENERAL_VOCABULARY,
      textsOf(searchRecords(loadLibrary(DEMO_FOLDER), DEMO_TODAY)),
    );
    const parts = partsOf(groups);
    expect(parts.length).toBeGreaterThan(8);
    const all = groups.flatMap(({ terms, everyday, both }) => [...terms, ...everyday, ...both]);
    const held = parts.flatMap((part, number) =>
      part.flatMap(({ entry, forms }) => forms.map((form) => `${entry} ${number} ${form}`)),
    );
    expect(new Set(held).size).toBe(held.length);
    expect(new Set(parts.flat().flatMap(({ forms }) => forms))).toEqual(new Set(all));
    for (const [number, part] of parts.entries())
      for (const { forms } of part)
        for (const form of forms) {
          const words = withoutQuestionWords(wordsOf(form)).flatMap((word) => word.split('-'));
          const [first = '', second = ''] = words;
          const places = (words.length === 2 ? [first, first + second] : [first]).map((spelling) =>
            partOf(stem(spelling), parts.length),
          );
          expect([form, places.includes(number)]).toEqual([form, true]);
          for (const place of places)
            expect(parts[place]?.some((group) => group.forms.includes(form))).toBe(true);
        }
    // And every word that tells entries apart once for an entry, in its own part.
    const known = new Set<string>();
    for (const [number, part] of parts.entries())
      for (const { entry, words } of part)
        for (const word of Object.keys(words)) {
          expect([word, partOf(word, parts.length)]).toEqual([word, number]);
          expect(known.has(`${entry} ${word}`)).toBe(false);
          known.add(`${entry} ${word}`);
        }
    expect(known.size).toBeGreaterThan(groups.length);
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
