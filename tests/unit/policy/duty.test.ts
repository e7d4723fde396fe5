import { describe, expect, test } from 'vitest';
import { forceOf } from '../../../src/language/force.ts';
import { rolesOf } from '../../../src/language/bindings.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';

const said = (text: string): string[] =>
  forceOf(text).map((duty) => `${duty.force}: ${duty.evidence}`);

describe('forceOf', () => {
  test.each([
    ['Staff must not accept students as friends.', ['must-not: must not']],
    ['Staff must also not disclose any information.', ['must-not: must also not']],
    ['Staff are advised not to disclose it.', ['should-not: are advised not to']],
    ['Employees should regularly review their settings.', ['should: should']],
    ['Social networking is prohibited.', ['must-not: is prohibited']],
    ['In no circumstances should staff post it.', ['must-not: In no circumstances should']],
    ['No member of staff may post it.', ['must-not: No member of staff may']],
    ['Parents need not attend.', ['none: need not']],
    ['They do not have to pay.', ['none: do not have to']],
    ['The Governing Body expect staff to keep a distance.', ['should: expect staff to']],
    ['The headteacher may take action.', ['may: may']],
    ['Staff will:', ['must: will']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    'Staff may be subject to abuse.',
    'There may be instances of it.',
    'The trip takes place in May 2024.',
    'These networks can be accessed at school.',
    'This policy will be easily accessible.',
    'Parents are told what their child should expect.',
    'A mustard sandwich.',
  ])('nothing in: %s', (text) => expect(said(text)).toEqual([]));

  test('a condition requires nothing itself', () => {
    expect(said('Where staff are required to drive, they must hold insurance.')).toEqual([
      'must: must',
    ]);
  });

  test('the offsets are those of the words', () => {
    const text = 'Ask first. Staff must wait.';
    const [duty] = forceOf(text);
    expect(text.slice(duty!.start, duty!.end)).toBe('must');
  });
});

describe('rolesOf', () => {
  test.each([
    ['Staff must not accept students as friends.', ['staff']],
    ['Staff and volunteers should ask.', ['staff', 'volunteers']],
    ['For their own security, employees should review it.', ['staff']],
    ['Any misuse by staff, students or parents should be reported to the Headteacher.', []],
    ['It must be reported by the headteacher.', ['headteacher']],
    [
      'This policy applies to all employees, governors and volunteers.',
      ['staff', 'governors', 'volunteers'],
    ],
    ['The Governing Body expect staff to keep a distance from students.', ['staff']],
    ['In no circumstances should staff post photographs of students.', ['staff']],
    ['Abuse should be reported to the headteacher, who will inform governors.', ['headteacher']],
    ['Members of the Governing Body must declare interests.', ['governors']],
    ['The pupil records must be kept.', []],
    ['A kind school.', []],
  ])('%s', (text, expected) => expect(rolesOf(text)).toEqual(expected));
});

test('sentencesOf leaves abbreviations and decimals whole', () => {
  const text = 'See e.g. the list (2.5%). Then ask. “Why?” they say.\nNext';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'See e.g. the list (2.5%).',
    'Then ask.',
    '“Why?” they say.',
    'Next',
  ]);
});
