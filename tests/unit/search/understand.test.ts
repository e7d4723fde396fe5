import { expect, it } from 'vitest';
import { dictionaryOf, sortPart, sortTerms } from '../../../src/search/dictionary.ts';
import { groupsOf } from '../../../src/search/search-content.ts';
import { understand } from '../../../src/search/understand.ts';
import { partsOf } from '../../../src/search/parts-of.ts';
import { readEntries } from '../../../src/search/vocabulary/vocabulary-entry.ts';

/** What the build makes of entries, for policies that say `terms`. */
const know = (terms: string[], entries: string) => {
  const groups = groupsOf(readEntries(entries), [terms.join(' ')]);
  return dictionaryOf(sortTerms(terms), partsOf(groups).map(sortPart));
};

const dictionary = know(
  [
    'student',
    'students',
    'children',
    'friends',
    'accept',
    'classdojo',
    'messaging',
    'instant',
    'fire',
    'drill',
    'police',
  ],
  `student: pupil, child, my class
   accept friends: friend request, add as a friend
   instant messaging: WhatsApp
   corporal punishment: cane`,
);
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
    const known = know(['builder'], `builder: ${word}`);
    expect(understand(word, known).also).toEqual(['builder']);
    expect(known.has(word.toLowerCase())).toBe(false);
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

it('knows a phrase of the vocabulary with its small words, other endings and another order', () => {
  expect(asked('adding as friends').also).toEqual(['accept friends']);
  expect(asked('a friend request').also).toEqual(['accept friends']);
  expect(asked('a request from a friend').also).toEqual(['accept friends']);
  expect(asked('a friend of the man who made the last small request').also).toEqual([]);
});

it('asks for each word beside the phrase, and counts it less there', () => {
  const weights = new Map(asked('friend request').concepts.map((c) => [c.said, c.weight]));
  expect([...weights.keys()]).toEqual(['friend', 'request', 'friend request']);
  expect(weights.get('friend')).toBeLessThan(1);
  expect(asked('friend').concepts[0]!.weight).toBe(1);
});

it('asks about the same thing once', () => {
  expect(asked('a pupil or child').concepts).toHaveLength(1);
});

it('puts everyday words beside the policies’ own only where a clause has them', () => {
  expect(asked('student').also).toEqual(['child']);
  expect(asked('cane').also).toEqual([]);
});

it('does not take a stop word for a word of the vocabulary that looks like it', () => {
  expect(asked('can a student').concepts.map((c) => c.said)).toEqual(['student']);
});

it('joins two words that the policies write as one, and parts one that they write as two', () => {
  const wordsOf = (query: string) =>
    asked(query).concepts.flatMap((c) => c.variants.map((v) => v.words));
  expect(wordsOf('class dojo')).toContain('classdojo');
  expect(wordsOf('firedrill')).toContain('fire drill');
  expect(wordsOf('fire-drill')).toContain('fire drill');
});

it('takes a word that is begun for what it may become, and a whole word for itself alone', () => {
  const wordsOf = (query: string) => asked(query).concepts[0]!.variants.map((v) => v.words);
  expect(wordsOf('stud')).toContain('student');
  expect(wordsOf('stud ')).not.toContain('student');
  expect(wordsOf('poli')).toContain('police');
  expect(wordsOf('police')).toEqual(['police']);
});

it('weighs a word of little meaning less', () => {
  const [take, photographs] = asked('take photographs').concepts;
  expect(take!.weight).toBeLessThan(photographs!.weight);
});

it('weighs what was typed more than what the vocabulary puts beside it', () => {
  const both = know(['child', 'student'], 'student: child');
  const [child] = understand('child', both).concepts;
  expect(child!.variants.map(({ words }) => words)).toEqual(['child', 'student']);
  expect(child!.variants[1]!.weight).toBeLessThan(child!.variants[0]!.weight);
});
