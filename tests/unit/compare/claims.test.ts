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

describe.each(['tuning', 'aside'])('the pairs of %s', (file) => {
  const scores = scoreClaims(
    readClaimPairs(new URL(`../../fixtures/meaning/${file}.json`, import.meta.url)),
  );

  test.each(CLAIMED)('%s', (name) => {
    const { right, wrong } = scores[name];
    expect(wrong.length).toBeLessThanOrEqual(mayBeWrong(right + wrong.length));
    expect(recallOf(scores[name])).toBeGreaterThanOrEqual(LEAST[name]);
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
