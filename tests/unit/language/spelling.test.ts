/** Which spellings have one key, and which words have not. */
import { expect, test } from 'vitest';
import { spellingKey } from '../../../src/language/spelling.ts';

test.each(
  `organise/organize organisations/organizations analysed/analyzed colour/color behavioural/behavioral
   neighbours/neighbors centre/center centred/centered theatres/theaters programme/program
   catalogue/catalog dialogues/dialogs travelled/traveled labelling/labeling counsellor/counselor
   fulfil/fulfill enrolment/enrollment skilful/skillful defence/defense licence/license
   practising/practicing judgement/judgment acknowledgement/acknowledgment paediatric/pediatric
   manoeuvre/maneuver grey/gray cheque/check well-being/wellbeing co-operate/cooperate naïve/naive`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]),
)('%s and %s are spellings of one word', (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
});

test.each([
  ['four', 'for'],
  ['hour', 'or'],
  ['filling', 'filing'],
  ['sense', 'sence'],
  ['there', 'ther'],
  ['prize', 'prise'],
  ['pupil', 'pupils'],
  ['must', 'should'],
])('%s and %s are two words', (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});
