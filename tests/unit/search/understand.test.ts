import { expect, it } from 'vitest';
import { dictionaryOf } from '../../../src/search/dictionary.ts';
import { understand } from '../../../src/search/understand.ts';

const dictionary = dictionaryOf({
  terms: [
    'student',
    'students',
    'children',
    'friends',
    'accept',
    'classdojo',
    'messaging',
    'instant',
  ],
  groups: [
    { forms: ['student', 'pupil', 'child', 'my class'], present: [0, 2] },
    { forms: ['accept friends', 'friend request', 'add as a friend'], present: [0] },
    { forms: ['instant messaging', 'WhatsApp'], present: [0] },
    { forms: ['corporal punishment', 'cane'], present: [] },
  ],
});
const asked = (query: string) => understand(query, dictionary);

it('drops the words of a question', () => {
  expect(asked('Can I be friends with the students?').concepts.map((c) => c.said)).toEqual([
    'friends',
    'students',
  ]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'takes %s for a word, also where the vocabulary has it',
  (word) => {
    expect(asked(word).concepts).toHaveLength(1);
    const known = dictionaryOf({
      terms: ['builder'],
      groups: [{ forms: ['builder', word], present: [0] }],
    });
    expect(understand(word, known).also).toEqual(['builder']);
    expect(known.knows(word.toLowerCase())).toBe(false);
  },
);

it('looks for stop words where there is nothing else', () => {
  expect(asked('what is it').concepts).toHaveLength(3);
});

it('puts the policies’ word beside an everyday one, and says so', () => {
  const { concepts, also } = asked('WhatsApp');
  expect(concepts[0]!.variants.map((v) => v.words)).toEqual(['whatsapp', 'instant messaging']);
  expect(also).toEqual(['instant messaging']);
});

it('knows a phrase of the vocabulary with its small words and other endings', () => {
  expect(asked('adding as friends').also).toEqual(['accept friends']);
  expect(asked('a friend request').concepts.map((c) => c.said)).toEqual(['friend request']);
});

it('asks about the same thing once', () => {
  expect(asked('a child of my class').concepts).toHaveLength(1);
});

it('puts everyday words beside the policies’ own only where a clause has them', () => {
  expect(asked('student').also).toEqual(['child']);
  expect(asked('cane').also).toEqual([]);
});

it('does not take a stop word for a word of the vocabulary that looks like it', () => {
  expect(asked('can a student').concepts.map((c) => c.said)).toEqual(['student']);
});

it('joins two words that the policies write as one', () => {
  expect(asked('class dojo').concepts.map((c) => c.said)).toEqual(['classdojo']);
});

it('weighs a word of little meaning less', () => {
  const [take, photographs] = asked('take photographs').concepts;
  expect(take!.variants[0]!.weight).toBeLessThan(photographs!.variants[0]!.weight);
});
