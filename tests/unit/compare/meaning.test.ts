import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/compare/meaning/classify.ts';
import { meaningSentence } from '../../../src/compare/meaning/meaning-sentence.ts';
import type { FoundMeaning } from '../../../src/compare/meaning/meaning.ts';
import { redline, redlineRuns } from '../../../src/compare/redline/redline.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { strings } from '../../../src/strings/strings.ts';
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

  test('one link over words of which some were in italics is one link', () => {
    const link: Run['marks'] = [{ type: 'link', href: '#b' }];
    const italic: Run['marks'] = [{ type: 'emphasis' }];
    expect(
      told(
        [
          { text: 'Boats', marks: italic },
          { text: ' by Ward', marks: [] },
        ],
        [
          { text: 'Boats', marks: [...link, ...italic] },
          { text: ' by Ward', marks: link },
        ],
      ),
    ).toEqual(['Reference: “Boats by Ward” now links to #b.']);
  });

  test('two links to one place, with other words between them, are two', () => {
    const link: Run['marks'] = [{ type: 'link', href: '#b' }];
    expect(
      told(
        [{ text: 'Boats and tides', marks: [] }],
        [
          { text: 'Boats', marks: link },
          { text: ' and ', marks: [] },
          { text: 'tides', marks: link },
        ],
      ),
    ).toEqual(['Reference: “Boats” now links to #b.', 'Reference: “tides” now links to #b.']);
  });

  test('a footnote', () => {
    const note: Run = { text: '', marks: [{ type: 'footnote', to: 'law' }] };
    expect(told([{ text, marks: [] }], [{ text, marks: [] }, note])).toEqual([
      'Reference: a footnote was added.',
    ]);
  });
});

/** A meaning of every code, with its sentence. */
const SAID: { [C in FoundMeaning['code']]: [FoundMeaning & { code: C }, string][] } = {
  'duty-changed': [
    [
      { code: 'duty-changed', effect: 'weakened', from: 'must', to: 'should' },
      'Weaker: “must” became “should”.',
    ],
    [
      { code: 'duty-changed', effect: 'lifted', from: 'must', to: 'need not' },
      'Duty lifted: “must” became “need not”.',
    ],
  ],
  denial: [
    [{ code: 'denial', effect: 'reversed', to: 'not' }, 'Reversed: “not” was added.'],
    [{ code: 'denial', effect: 'reversed', from: 'not' }, 'Reversed: “not” was removed.'],
  ],
  'duty-added': [
    [
      { code: 'duty-added', effect: 'added', force: 'may', words: 'may bring a phone' },
      'New permission: “may bring a phone”.',
    ],
  ],
  'duty-removed': [
    [
      { code: 'duty-removed', effect: 'lifted', force: 'none', words: 'need not sign' },
      'Exemption removed: “need not sign”.',
    ],
  ],
  limit: [
    [
      { code: 'limit', effect: 'strengthened', limit: 'limit', to: 'only' },
      'Stricter: a limit was added, “only”.',
    ],
    [
      { code: 'limit', effect: 'strengthened', limit: 'softening', from: 'where possible' },
      'Stricter: a softening was removed, “where possible”.',
    ],
  ],
  who: [
    [{ code: 'who', from: 'teachers', to: 'all staff' }, 'Who: “teachers” became “all staff”.'],
    [{ code: 'who', from: 'teachers' }, 'Who: “teachers” removed.'],
  ],
  quantity: [[{ code: 'quantity', to: '14 days' }, 'Quantity: “14 days” was added.']],
  law: [[{ code: 'law', from: 'the Act' }, 'Law or document: “the Act” was removed.']],
  reference: [[{ code: 'reference', to: 'see 5.2' }, 'Reference: “see 5.2” was added.']],
  attached: [
    [
      { code: 'attached', what: 'picture', change: 'exchanged', text: 'the gate' },
      'Reference: the picture “the gate” was exchanged.',
    ],
    [
      { code: 'attached', what: 'file', change: 'added', text: 'the form' },
      'Reference: the file at “the form” was added.',
    ],
  ],
  'link-changed': [
    [
      { code: 'link-changed', text: 'rules', from: '#a', to: '#b' },
      'Reference: the link of “rules” now goes to #b, not to #a.',
    ],
  ],
  'link-added': [
    [{ code: 'link-added', text: 'rules', to: '#b' }, 'Reference: “rules” now links to #b.'],
  ],
  'link-removed': [
    [
      { code: 'link-removed', text: 'rules', from: '#a' },
      'Reference: “rules” no longer links to #a.',
    ],
  ],
  footnote: [[{ code: 'footnote', change: 'removed' }, 'Reference: a footnote was removed.']],
  column: [
    [{ code: 'column', change: 'added', heading: 'Who' }, 'Table: column “Who” added.'],
    [{ code: 'column', change: 'removed', heading: 'Who' }, 'Table: column “Who” removed.'],
  ],
  'column-renamed': [
    [
      { code: 'column-renamed', from: 'Opens', to: 'Starts' },
      'Table: column “Opens” is now “Starts”.',
    ],
  ],
  'columns-moved': [
    [
      { code: 'columns-moved', headings: ['Opens', 'Shuts'] },
      'Table: columns “Opens”, “Shuts” changed places.',
    ],
    [
      { code: 'columns-moved', headings: ['Opens'] },
      'Table: moved to another place: column “Opens”.',
    ],
  ],
  'items-follow': [
    [
      { code: 'items-follow', effect: 'reversed', items: ['swim', 'dive'] },
      'Reversed with it: “swim”, “dive”.',
    ],
  ],
  'sentence-moved': [
    [{ code: 'sentence-moved', change: 'came', words: 'Ring first.' }, 'Moved here: “Ring first.”'],
    [
      { code: 'sentence-moved', change: 'went', words: 'Ring first.' },
      'Moved to another clause: “Ring first.”',
    ],
  ],
  table: [
    [
      { code: 'table', side: 'from', kind: 'item' },
      'Structure: the table became a list; its column heads went.',
    ],
    [
      { code: 'table', side: 'to', kind: 'paragraph' },
      'Structure: paragraphs became a table; these are its column heads.',
    ],
  ],
  level: [
    [{ code: 'level', under: 'Boats' }, 'Structure: now a part of “Boats”.'],
    [{ code: 'level', under: null }, 'Structure: no longer a part of another.'],
    [{ code: 'level', under: undefined }, 'Structure: at another level.'],
  ],
  kind: [
    [
      { code: 'kind', was: 'row', is: 'item' },
      'Structure: a row of a table became an item of a list.',
    ],
  ],
  list: [
    [{ code: 'list', ordered: true }, 'Structure: a bulleted list became a numbered one.'],
    [{ code: 'list', ordered: false }, 'Structure: a numbered list became a bulleted one.'],
  ],
  'text-added': [[{ code: 'text-added' }, 'Wording: this text is new.']],
  'text-removed': [[{ code: 'text-removed' }, 'Wording: this text was removed.']],
  'other-words': [[{ code: 'other-words' }, 'Wording: the words changed.']],
  look: [
    [
      { code: 'look', text: 'rules', gained: ['strong', 'code'], lost: ['emphasis'] },
      'Format: “rules” is now bold and code, no longer italic.',
    ],
    [{ code: 'look', text: 'rules', gained: [], lost: [] }, 'Format: “rules” is marked otherwise.'],
  ],
  typing: [
    [{ code: 'typing' }, 'Typography: only quotation marks, dashes, capitals or spaces differ.'],
  ],
};

test.each(Object.values(SAID).flat())('%j is said in words', (meaning, sentence) => {
  expect(meaningSentence(meaning, strings())).toBe(sentence);
});

test('a long quotation keeps its beginning', () => {
  const words = `must ${'report it at once and '.repeat(5)}in writing`;
  expect(sentences('', `Staff ${words}.`)).toEqual([
    'New duty: “must report it at once and report it at once and report it at once and …”.',
  ]);
});
