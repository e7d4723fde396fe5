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

it('knows a word that was begun, and another form of it, but not a word that only begins alike', () => {
  expect(isFormOf('photo', 'photographs')).toBe(true);
  expect(isFormOf('resignation', 'resign')).toBe(true);
  expect(isFormOf('homework', 'home')).toBe(false);
  expect(isFormOf('chatgpt', 'chat')).toBe(false);
  expect(isFormOf('ch', 'children')).toBe(false);
});

it('finds a phrase whatever its endings, and only side by side', () => {
  expect(holdsPhrase(stemsOf('the recent student'), stemsOf('recent students'))).toBe(true);
  expect(holdsPhrase(stemsOf('students, in recent years'), stemsOf('recent students'))).toBe(false);
});
