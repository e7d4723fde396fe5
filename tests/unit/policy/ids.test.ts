/** Clause ids: their form, the comment that names them, and the ids that are suggested. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isComment,
  isFailedNaming,
  isId,
  isNumber,
  namingComment,
  parseNaming,
  slugify,
  suggestId,
} from '../../../src/policy/naming.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,3}$/);
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });
/** Few words, so that ids are often taken already. */
const fewWords = fc
  .array(fc.constantFrom('Staff', 'must', 'not', 'post', '–', '1.2', 'the'), { maxLength: 6 })
  .map((words) => words.join(' '));

describe('a suggested id', () => {
  it('is an id, is not taken, and is the same every time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fewWords), fc.array(id), (text, others) => {
        const taken = new Set([...others, suggestId(text, new Set())]);
        const suggested = suggestId(text, taken);
        expect(isId(suggested)).toBe(true);
        expect(taken.has(suggested)).toBe(false);
        expect(suggestId(text, new Set([...taken].reverse()))).toBe(suggested);
      }),
    );
  });

  it.each([
    ['Staff must not accept students as friends.', 'staff-accept-students-friends'],
    ['“Acceptable use” of the school’s computers', 'acceptable-use-schools-computers'],
    ['The and of', 'the-and-of'],
    ['6.1.14', 'clause'],
    ['', 'clause'],
    ['Café rules', 'cafe-rules'],
    ['2023 exams', 'exams'],
  ])('%j → %s', (text, suggested) => expect(suggestId(text, new Set())).toBe(suggested));

  it('gets a figure if it is taken', () => {
    expect(suggestId('Rules', new Set(['rules', 'rules-2']))).toBe('rules-3');
  });
});

it('any text becomes an id or nothing, and an id becomes itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const slug = slugify(text);
      expect(slug === '' || isId(slug)).toBe(true);
    }),
  );
  fc.assert(fc.property(id, (one) => slugify(one) === one));
});

describe('the comment that names a clause', () => {
  const number = fc.constantFrom('6.1.14', '5.1(a)', '(iv)', '12A', undefined, null);

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(id, number, (name, set) => {
        const naming = set === undefined ? { id: name } : { id: name, number: set };
        const inside = namingComment(naming).slice(1, -1);
        expect(parseNaming(inside)).toEqual(naming);
        expect([isComment(inside), isFailedNaming(inside)]).toEqual([true, false]);
      }),
    );
  });

  it.each([
    ['/* #a b c */', true],
    ['/* a remark */', false],
    ['/* see #a */', false],
    ['name', false],
  ])('%s names nothing; meant to name something: %s', (inside, failed) => {
    expect(parseNaming(inside)).toBeNull();
    expect(isFailedNaming(inside)).toBe(failed);
  });
});

it('a number can be part of an address and is never an id', () => {
  expect(['6.1.14', '5.1(a)', '(a)', '12A', 'A', '1'].map(isNumber)).not.toContain(false);
  expect(['', '()', '.', 'a', 'a1', '1 2', '1-2', '1/2', '§1'].map(isNumber)).not.toContain(true);
  fc.assert(fc.property(fc.oneof(id, anyText), (text) => !(isId(text) && isNumber(text))));
});
