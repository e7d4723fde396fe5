import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/compare/meaning/classify.ts';
import { redline, redlineRuns } from '../../../src/compare/redline/redline.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { measureMeaning } from '../../bench/compare/meaning.ts';
import type { LabelledPair } from '../../bench/compare/meaning.ts';

const read = (name: string): LabelledPair[] =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/compare/${name}.json`, import.meta.url), 'utf8'),
  ) as LabelledPair[];

const sentences = (before: string, after: string): string[] =>
  classify(before, after, redline(before, after)).map((meaning) => meaning.sentence);

describe.each([
  ['the labelled pairs', 'meaning', 140],
  ['the pairs kept aside', 'meaning-aside', 80],
])('%s', (_, file, atLeast) => {
  const pairs = read(file);

  test('are many', () => expect(pairs.length).toBeGreaterThanOrEqual(atLeast));

  test.each(Object.entries(measureMeaning(pairs)))('%s', (_class, { precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the claim as a sentence', () => {
  test.each([
    ['Staff should report.', 'Staff must report.', ['Stronger: “should” became “must”.']],
    ['Staff must post.', 'Staff must not post.', ['Reversed: “must” became “must not”.']],
    [
      'Staff are advised not to post images.',
      'Staff must not post images.',
      ['Stronger: “are advised not to” became “must not”.'],
    ],
    [
      'Staff must not post images.',
      'Staff must not post images unless a parent has agreed.',
      ['Less strict: an exception was added, “unless a parent has agreed”.'],
    ],
    ['Ask 14 days before.', 'Ask 28 days before.', ['Quantity: “14 days” became “28 days”.']],
    ['Staff must report it.', 'Staff and volunteers must report it.', ['Who: “volunteers” added.']],
    [
      'It follows the Data Protection Act 1998.',
      'It follows the Data Protection Act 2018.',
      ['Law or document: “Data Protection Act 1998” became “Data Protection Act 2018”.'],
    ],
    [
      'Staff report (see 6.1.14).',
      'Staff report (see 6.1.15).',
      ['Reference: “see 6.1.14” became “see 6.1.15”.'],
    ],
    ['A good way to learn.', 'A fine way to learn.', ['Wording: the words changed.']],
    [
      "Staff don't post.",
      'Staff don’t post.',
      ['Typography: only quotation marks, dashes, capitals or spaces differ.'],
    ],
    ['Staff must report.', 'Staff must report.', []],
  ])('%s → %s', (before, after, expected) => {
    expect(sentences(before, after)).toEqual(expected);
  });
});

test('a whole clause that is new or gone is described by its duty', () => {
  expect(classify(null, 'Staff must report.', redline('', 'Staff must report.'))).toEqual([
    { class: 'force', effect: 'added', to: 'must', sentence: 'New duty: “must report”.' },
  ]);
  expect(classify('Staff must not post.', null, redline('Staff must not post.', ''))).toEqual([
    {
      class: 'force',
      effect: 'lifted',
      from: 'must not',
      sentence: 'Prohibition removed: “must not post”.',
    },
  ]);
  expect(classify(null, 'A kind school.', redline('', 'A kind school.'))).toEqual([
    { class: 'wording', sentence: 'Wording: this text is new.' },
  ]);
});

describe('marks', () => {
  const told = (before: Run[], after: Run[]): string[] =>
    classify('', '', redlineRuns(before, after)).map((meaning) => meaning.sentence);
  const text = 'the rules';

  test.each<[Run['marks'], Run['marks'], string]>([
    [[], [{ type: 'strong' }], 'Format: “the rules” is now bold.'],
    [[{ type: 'emphasis' }], [], 'Format: “the rules” is no longer italic.'],
    [
      [{ type: 'link', href: '#a' }],
      [{ type: 'link', href: '#b' }],
      'Reference: the link of “the rules” now goes to #b, not to #a.',
    ],
    [[], [{ type: 'link', href: '#b' }], 'Reference: “the rules” now links to #b.'],
  ])('%j → %j', (old, now, expected) => {
    expect(told([{ text, marks: old }], [{ text, marks: now }])).toEqual([expected]);
  });

  test('a footnote', () => {
    const note: Run = { text: '', marks: [{ type: 'footnote', to: 'law' }] };
    expect(told([{ text, marks: [] }], [{ text, marks: [] }, note])).toEqual([
      'Reference: a footnote was added.',
    ]);
  });
});
