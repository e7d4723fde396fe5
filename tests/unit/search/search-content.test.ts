import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { loadLibrary } from '../../../src/content/read-content.ts';
import { formatProblems } from '../../../src/messages/problem.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { checkVocabulary, parseVocabulary, textsOf } from '../../../src/search/search-content.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';

const file = 'content/vocabulary.yaml';

it('names every problem with its place and its remedy', () => {
  const { entries, problems } = parseVocabulary('student:\n  kid: child\nstaff: [', file);
  expect(entries).toEqual([]);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/vocabulary.yaml:3:9  error yaml-broken
      This cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].
      → Check the indentation and the quotation marks; a text that contains “: ” needs quotation marks around it.

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
