/** What is claimed of the labelled pairs in tests/fixtures/meaning, and of single kinds of change. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/compare/meaning/classify.ts';
import { redline } from '../../../src/compare/redline/redline.ts';
import {
  CLAIMED,
  precisionOf,
  readClaimPairs,
  recallOf,
  scoreClaims,
  type Claimed,
  type ClaimPair,
} from '../../bench/compare/claims.ts';

/** The least share of what has to be claimed that is claimed. */
const LEAST = {
  force: 0.7,
  who: 0.6,
  quantity: 0.7,
  law: 0.7,
  reference: 0.7,
} as const satisfies Record<Claimed, number>;

/** How many claims of a class may be wrong: one in twenty, and one where there are fewer. */
const mayBeWrong = (claims: number): number => Math.max(1, Math.floor(claims / 20));

const pairsOf = (file: string): ClaimPair[] =>
  readClaimPairs(new URL(`../../fixtures/meaning/${file}.json`, import.meta.url));

describe.each(['tuning', 'fresh-tuning'])('the pairs of %s', (file) => {
  const scores = scoreClaims(pairsOf(file));

  test.each(CLAIMED)('%s', (name) => {
    const { right, wrong } = scores[name];
    expect(wrong.length).toBeLessThanOrEqual(mayBeWrong(right + wrong.length));
    expect(recallOf(scores[name])).toBeGreaterThanOrEqual(LEAST[name]);
  });
});

describe('all pairs that are only measured', () => {
  const scores = scoreClaims(['aside', 'fresh-aside', 'last-aside'].flatMap(pairsOf));

  /** What is reached: claims that are wrong, and the share of what has to be claimed that is. */
  test.each([
    ['force', { wrong: 3, recall: 0.8 }],
    ['who', { wrong: 1, recall: 0.75 }],
    ['quantity', { wrong: 2, recall: 0.95 }],
    ['law', { wrong: 0, recall: 0.9 }],
    ['reference', { wrong: 1, recall: 0.95 }],
  ] as const)('%s', (name, { wrong, recall }) => {
    expect(scores[name].wrong.length).toBeLessThanOrEqual(wrong);
    expect(recallOf(scores[name])).toBeGreaterThanOrEqual(recall);
  });
});

test('nothing claimed is wholly precise, and nothing wanted is wholly found', () => {
  const nothing = { right: 0, wanted: 0, found: 0, wrong: [], missed: [] };
  expect([precisionOf(nothing), recallOf(nothing)]).toEqual([1, 1]);
});

const told = (before: string, after: string): string[] =>
  classify(before, after, redline(before, after))
    .filter(({ class: name }) => CLAIMED.some((one) => one === name))
    .map(({ class: name, effect }) => (effect ? `${name}:${effect}` : name));

describe('one rule in other words is no change', () => {
  test.each([
    ['The cook must check and log each fridge.', 'The cook must log and check each fridge.'],
    ['Staff must stop and send the form.', 'Staff must stop and email the form.'],
    [
      'Tutors must sign the form and send the list.',
      'Tutors must send the list and sign the form.',
    ],
    ['Cars are not left here.', 'Cars must not be left here.'],
    ['No dogs are admitted.', 'Dogs must not be admitted.'],
    ['Pupils will be allowed to stay.', 'Pupils may stay.'],
    ['We will not fail to reply.', 'We will reply.'],
    ['Drills are held three times a year.', 'There are three drills each year.'],
    ['No class has more than 30 pupils.', 'Each class has a maximum of 30 pupils.'],
    ['Tutors may spend up to £50.', 'Tutors must not spend more than £50.'],
    ['Guests must be aged over 18.', 'Guests must be over 18.'],
    ['Two days’ notice is given.', 'At least two days’ notice is given.'],
    ['Trustees may only vote when they are present.', 'Trustees may vote only when present.'],
    ['We follow Behaviour in schools (2024).', 'Staff follow Behaviour in schools (2024).'],
    ['The fee is one thousand five hundred pounds.', 'The fee is £1,500.'],
    ['Pupils must not run.', 'Pupils must walk.'],
    ['Staff must refrain from gossip.', 'Staff must not gossip.'],
    ['Guests must not fail to sign in.', 'Guests must sign in.'],
    ['Nobody but the head may speak.', 'Only the head may speak.'],
    ['Bags must be shut unless they are empty.', 'Bags must be shut except when they are empty.'],
    ['Balls may be used only on the field.', 'Balls may not be used outside the field.'],
    ['Roads may be wet.', 'Roads will be wet.'],
    ['The team lead must sign the form.', 'The form must be signed by the team lead.'],
    ['We reply within forty-two days.', 'We reply within six weeks.'],
    ['It starts at 3.15 pm.', 'It starts at quarter past three.'],
    ['At least three adults come.', 'More than two adults come.'],
    ['It meets once every term.', 'It meets termly.'],
    ['See § 5.2 for it.', 'See section 5.2 for it.'],
    ['The Riverside Charter Office is shut.', 'The Riverside office is shut.'],
  ])('%s → %s', (before, after) => expect(told(before, after)).toEqual([]));
});

describe('what is another rule is told', () => {
  test.each([
    ['Guards must lock the door.', 'Guards must lock the door and set the alarm.', ['force:added']],
    [
      'Guests must sign in, wear a badge and hand in their phone.',
      'Guests must sign in and wear a badge.',
      ['force:lifted'],
    ],
    [
      'The head must lock the door and set the alarm.',
      'The head must lock the door and check the windows.',
      ['force:added', 'force:lifted'],
    ],
    ['Copies are kept on file.', 'Copies must not be kept on file.', ['force:reversed']],
    ['We will pay for trips.', 'We will not pay for trips.', ['force:reversed']],
    ['We would ask that pupils do not shout.', 'Pupils must not shout.', ['force:strengthened']],
    [
      'Leave will not be authorised.',
      'Leave will not be authorised other than for a funeral.',
      ['force:weakened'],
    ],
    [
      'Phones must be off (medical devices excepted).',
      'Phones must be off.',
      ['force:strengthened'],
    ],
    [
      'Lending is banned. The exception to this is where a class reads together.',
      'Lending is banned. The exception to this is where a class reads together or a teacher lends a copy.',
      ['force:weakened'],
    ],
    ['Ladders are tested.', 'Ladders are tested by the caretaker.', ['who']],
    ['Please send it to the bursar.', 'Please send it to the clerk.', ['who']],
    ['Copies are sent to the tutor.', 'Copies are sent to the police.', ['who']],
    ['The third warning is the last.', 'The second warning is the last.', ['quantity']],
    ['Pupils must not run.', 'Pupils must run.', ['force:reversed']],
    ['Parents are encouraged to call.', 'Parents are expected to call.', ['force:strengthened']],
    [
      'Staff may not enter.',
      'Staff may not enter without the chair’s consent.',
      ['force:weakened'],
    ],
    ['Pupils may stay.', 'Pupils may stay as long as they are quiet.', ['force:strengthened']],
    [
      'Bags must stay shut.',
      'Bags must stay shut. The only exception is lunch.',
      ['force:weakened'],
    ],
    ['Parents must tell the school.', 'The school must tell parents.', ['who']],
    ['Forms must be kept.', 'Forms must be kept by the registrar.', ['who']],
    ['Each form must elect two speakers.', 'Each form must elect a speaker.', ['quantity']],
    ['Clauses 4 and 5 apply.', 'Clauses 4 and 6 apply.', ['reference']],
  ])('%s → %s', (before, after, expected) => expect(told(before, after)).toEqual(expected));
});
