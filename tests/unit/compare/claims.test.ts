/** What is claimed of the labelled pairs in tests/fixtures/meaning, and of single kinds of change. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/compare/meaning/classify.ts';
import { redline } from '../../../src/compare/redline/redline.ts';
import {
  CLAIMED,
  FOR_WORK,
  ONLY_MEASURED,
  pairsOf,
  precisionOf,
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

describe.each(FOR_WORK)('the pairs of %s', (file) => {
  const scores = scoreClaims(pairsOf(file));

  test.each(CLAIMED)('%s', (name) => {
    const { right, wrong } = scores[name];
    expect(wrong.length).toBeLessThanOrEqual(mayBeWrong(right + wrong.length));
    expect(recallOf(scores[name])).toBeGreaterThanOrEqual(LEAST[name]);
  });
});

describe('all pairs that are only measured', () => {
  const scores = scoreClaims(ONLY_MEASURED.flatMap(pairsOf));

  /** What is reached: claims that are wrong, and the share of what has to be claimed that is. */
  test.each([
    ['force', { wrong: 0, recall: 0.85 }],
    ['who', { wrong: 0, recall: 0.75 }],
    ['quantity', { wrong: 0, recall: 0.97 }],
    ['law', { wrong: 0, recall: 0.95 }],
    ['reference', { wrong: 0, recall: 0.95 }],
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
    ['The chairman must sign it.', 'The chairperson must sign it.'],
    ['Hirers give one week’s notice.', 'Hirers give a week’s notice.'],
    ['It lasts about an hour.', 'It lasts about 60 minutes.'],
    ['It is a half-day event.', 'It is an event of half a day.'],
    ['Hire costs £20 per annum.', 'Hire costs £20 a year.'],
    ['Cables are tested three-yearly.', 'Cables are tested every three years.'],
    ['Reports go out twice a year.', 'Reports go out every six months.'],
    ['It is on 4th June.', 'It is on June 4th.'],
    ['Leave starts on 2 May.', 'Leave starts on the second of May.'],
    ['Guests aged six and over pay.', 'Guests who are at least 6 years old pay.'],
    ['Pupils under 14 leave.', 'Pupils under the age of 14 leave.'],
    ['Pupils from the age of seven swim.', 'Pupils aged seven and over swim.'],
    ['It is at HTTPS://A.EXAMPLE.', 'It is at https://a.example/.'],
    ['We are open on weekdays.', 'We are open from Monday to Friday.'],
    ['A shelf is 1.5 m high.', 'A shelf is 150 cm high.'],
    ['One-third of the seats are kept.', 'A third of the seats are kept.'],
    ['Reply within one calendar month.', 'Reply within one month.'],
    ['See Annex three.', 'See Annex 3.'],
    ['See Part IV.', 'See Part 4.'],
    ['See App. C.', 'See Appendix C.'],
    ['See clause 7(b).', 'See clause 7b.'],
    ['Sections 5, 6 and 7 apply.', 'Sections 5 to 7 apply.'],
    ['Sections D.1, D.2 and D.3 apply.', 'Sections D.1 to D.3 apply.'],
    ['Paragraphs 9(a) and 9(b) apply.', 'Paragraphs 9(a) and (b) apply.'],
    ['It is at www.a.example/b.', 'It is at a.example/b.'],
    ['Fees are due, as set out in 4.3.', 'Fees are due, as set out in section 4.3.'],
    [
      'The Education Acts 1996 and 2002 apply.',
      'The Education Act 1996 and the Education Act 2002 apply.',
    ],
    ['The Equality Act 2010 applies.', 'The 2010 Equality Act applies.'],
    ['The Equality Act 2010, section 20 applies.', 'Section 20 of the Equality Act 2010 applies.'],
    ['Our Lettings Policy applies.', 'Our lettings policy applies.'],
    ['The Data Protection Act 2018 applies.', 'The DPA 2018 applies.'],
    ['Notes are kept to the age of 19.', 'Notes are kept to the 19th birthday.'],
    ['Floors are swept every half-hour.', 'Floors are swept every 30 minutes.'],
    ['Rent is due once a quarter.', 'Rent is due quarterly.'],
    ['The fee falls by a quarter.', 'The fee falls by 25%.'],
    ['The bell rings twice.', 'The bell rings two times.'],
    [
      'Riders under 9 years old or under 120 cm wait.',
      'Riders who are under 9 or shorter than 120 cm wait.',
    ],
    ['Stays of six or more days are free.', 'Stays of at least six days are free.'],
    ['It needs at least a grade 6.', 'It needs a grade 6 or above.'],
    ['Year 3 and Year 4 swim.', 'Years 3 and 4 swim.'],
    ['Those between Year 4 and Year 6 swim.', 'Those in Years 4, 5 and 6 swim.'],
    ['Years 3 to 6 swim.', 'Key Stage 2 swims.'],
    ['No guest has to pay.', 'Guests need not pay.'],
    ['Except for guide dogs, no dog may enter.', 'No dog apart from guide dogs may enter.'],
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
    ['Clauses 4 and 5 apply.', 'Clauses 4 to 6 apply.', ['reference']],
    ['Grounds (a) and (b) apply.', 'Grounds (a) and (d) apply.', ['reference']],
    ['Pupils from the age of 7 swim.', 'Pupils from the age of 8 swim.', ['quantity']],
    ['Footnote 5 applies.', 'Footnote 6 applies.', ['reference']],
    ['Subsection (2) applies.', 'Subsection (5) applies.', ['reference']],
    ['See items (a) to (c).', 'See items (a) to (e).', ['reference']],
    ['The DPA 1998 applies.', 'The Data Protection Act 2018 applies.', ['law']],
    ['The fee is doubled.', 'The fee is trebled.', ['quantity']],
    ['Ties are 6cm wide.', 'Ties are 8cm wide.', ['quantity']],
    ['It is on the last Friday.', 'It is on the first Friday.', ['quantity']],
    ['Open from Monday to Friday.', 'Open from Monday to Thursday.', ['quantity']],
    ['The jury has five members.', 'The jury has at least five people.', ['quantity']],
    ['The jury has five or more members.', 'The jury has five members.', ['quantity']],
    ['The bell rings twice at noon.', 'The bell rings four times at noon.', ['quantity']],
    ['Notes are kept to the 19th birthday.', 'Notes are kept to the 21st birthday.', ['quantity']],
    ['From Year 3 to Year 5 pupils swim.', 'From Year 3 to Year 6 pupils swim.', ['quantity']],
    ['Year 5 pupils swim.', 'Pupils in Years 5 and 6 swim.', ['quantity']],
    ['Not every guard is required to drive.', 'No guard is required to drive.', ['force:lifted']],
    ['The trust pays for cover.', 'The trust will no longer pay for cover.', ['force:reversed']],
    ['Guests may park here.', 'Guests may no longer park here.', ['force:reversed']],
    ['Guests may re-enter.', 'In the event of a fire, no one may re-enter.', ['force:reversed']],
  ])('%s → %s', (before, after, expected) => expect(told(before, after)).toEqual(expected));
});
