import { expect, it } from 'vitest';
import fc from 'fast-check';
import { nearestTerm } from '../../../src/search/dictionary.ts';
import { excerpt, markWords } from '../../../src/search/mark-words.ts';

const marked = (text: string, ...words: string[]) =>
  markWords(text, words)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

it('marks whole words, whatever their ending, accents or quotes', () => {
  expect(marked('Photographs of the student’s friends.', 'photo', 'students')).toEqual([
    'Photographs',
    'student’s',
  ]);
  expect(marked('The stafford staff', 'staff')).toEqual(['stafford', 'staff']);
  expect(marked('A cat in a catalogue', 'cat')).toEqual(['cat']);
  expect(marked('Photographs of students of ours', 'photographs of students')).toEqual([
    'Photographs',
    'students',
  ]);
  expect(marked('Bulletin-boards', 'boards')).toEqual(['Bulletin-boards']);
});

it('loses no character of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      expect(
        markWords(text, words)
          .map((p) => p.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('shows a long text around the first word looked for', () => {
  const text = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`;
  const shown = excerpt(markWords(text, ['needle']))
    .map((p) => p.text)
    .join('');
  expect(shown).toContain('needle');
  expect(shown.length).toBeLessThan(360);
  expect(shown).toMatch(/^… before.* after …$/);
});

it.each([
  ['photgraphs', 'photographs'],
  ['dissrepute', 'disrepute'],
  ['suspenion', 'suspension'],
  ['judgement', 'judgment'],
  ['programme', 'program'],
  ['organize', 'organise'],
  ['colour', 'color'],
])('takes %s for %s', (typed, meant) => {
  const terms = [
    'staff',
    'photographs',
    'disrepute',
    'suspension',
    'judgment',
    'program',
    'organise',
    'color',
  ];
  expect(nearestTerm(typed, terms)).toBe(meant);
});

it('takes no short word and no number for another', () => {
  expect(nearestTerm('sent', ['send'])).toBeNull();
  expect(nearestTerm('2023', ['2022'])).toBeNull();
  expect(nearestTerm('special', ['social'])).toBeNull();
});
