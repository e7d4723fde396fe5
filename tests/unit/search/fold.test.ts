import { expect, it } from 'vitest';
import { fold, holdsPhrase, isFormOf, stem, stemsOf, wordsOf } from '../../../src/search/fold.ts';

it('folds accents, quotes, dashes, capitals and spaces', () => {
  expect(fold('  Café’s  Co‑operation – A ')).toBe("cafe's co-operation - a");
});

it('keeps numbers and hyphened words whole, and drops the possessive', () => {
  expect(wordsOf('See 6.1.14: the headteacher’s co-operation (5.1).')).toEqual([
    'see',
    '6.1.14',
    'the',
    'headteacher',
    'co-operation',
    '5.1',
  ]);
});

it.each([
  ['pupils', 'pupil'],
  ['policies', 'policy'],
  ['bullied', 'bullying'],
  ['bullies', 'bully'],
  ['posted', 'posting'],
  ['children', 'child'],
  ['sent', 'send'],
  ['co-operate', 'cooperate'],
  ['classes', 'class'],
  ['dispute', 'disputes'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it.each([
  ['bus', 'bu'],
  ['this', 'thi'],
  ['staff', 'stab'],
  ['child', 'chill'],
])('%s and %s are not', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

it.each(['constructor', 'tostring', 'valueof', 'hasownproperty', '__proto__'])(
  '%s is a word like any other',
  (word) => {
    expect(stem(`${word}s`)).toBe(stem(word));
    expect(isFormOf('pupil', word)).toBe(false);
  },
);

it('knows another form of a word, but not a word that only begins alike', () => {
  expect(isFormOf('resignation', 'resign')).toBe(true);
  for (const [a, b] of [
    ['homework', 'home'],
    ['chatgpt', 'chat'],
    ['sen', 'sense'],
    ['policy', 'police'],
  ] as const)
    expect([a, b, isFormOf(a, b)]).toEqual([a, b, false]);
});

it.each([
  ['G.D.P.R. and D.S.L', ['gdpr', 'and', 'dsl']],
  ['£16,190', ['16190']],
  ['£7400 or £7,400.00', ['7400', 'or', '7400']],
  ['28 days', ['28', 'days']],
  ['twenty-eight days', ['28', 'days']],
  ['Twenty eight days', ['28', 'days']],
  ['at 8:50 am, 8.50am or 8.50', ['at', '8.50', '8.50', 'or', '8.50']],
  ['from 3 pm', ['from', '3pm']],
  ['stage two, one by one', ['stage', '2', 'one', 'by', 'one']],
  ['clause 6.1.14 of 2024', ['clause', '6.1.14', 'of', '2024']],
])('%s in its normal form', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('finds a phrase whatever its endings, and only side by side', () => {
  expect(holdsPhrase(stemsOf('the recent student'), stemsOf('recent students'))).toBe(true);
  expect(holdsPhrase(stemsOf('students, in recent years'), stemsOf('recent students'))).toBe(false);
});
