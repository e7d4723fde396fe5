/** What passes as a typing error, and what is another rule. */
import { describe, expect, it } from 'vitest';
import { knownWords } from '../../../src/cli/known-words.ts';
import { moreThanTyping } from '../../../src/cli/more-than-typing.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import type { Policy } from '../../../src/content/build-library.ts';
import type { Edition } from '../../../src/policy/edition.ts';

/** What the school writes elsewhere. */
const ELSEWHERE = `
The school writes to parents on TikTok and by post, and public notices hang in the hall.

Pupils hang their coats on a hook, and put the boat into the shed; the coat is theirs.

A visitor fills in the form at the office. Miss Smyth keeps the lost property.

Staff separate the old from the new and receive the books, the letters and the keys.

Every bicycle has a lock. Look before you cross. The rules are in the hall.
`;

const policy = (slug: string, text: string): Policy => {
  const { clauses } = readForeignText(text, `${slug}.md`);
  const edition = { policy: slug, edition: '2025-2026', meta: { title: 'School Rules' }, clauses };
  return { slug, title: 'School Rules', editions: [edition as unknown as Edition], ended: null };
};
const files = {
  root: 'content',
  files: new Map([['vocabulary.yaml', 'student: [pupil, Fennimore]']]),
};
const asked = { policy: 'bags', about: 'clause', name: 'bags' };
const known = knownWords([policy('rules', ELSEWHERE)], files, asked);
const doubt = (from: string, to: string) => moreThanTyping(from, to, known);

describe('a typing error', () => {
  it.each([
    // Letters swapped, missing, doubled, mistyped.
    ['A bicycle goes to teh shed.', 'A bicycle goes to the shed.'],
    ['Pupils recieve their things.', 'Pupils receive their things.'],
    ['Pupils must wear a helmt.', 'Pupils must wear a helmet.'],
    ['with the permisson of the office', 'with the permission of the office'],
    ['Books are kept seperate.', 'Books are kept separate.'],
    ['The comittee meets.', 'The committee meets.'],
    ['an accomodation for visitors', 'an accommodation for visitors'],
    ['It occured in the hall.', 'It occurred in the hall.'],
    ['It is neccessary.', 'It is necessary.'],
    ['the goverment', 'the government'],
    ['a pubic notice', 'a public notice'],
    ['The patents must sign.', 'The parents must sign.'],
    ['All studnets must sign.', 'All students must sign.'],
    ['The headtecher decides.', 'The headteacher decides.'],
    ['Stuff must sign.', 'Staff must sign.'],
    ['books adn bags', 'books and bags'],
    ['Bags lie inthe hall.', 'Bags lie in the hall.'],
    ['Bags lie to gether.', 'Bags lie together.'],
    ['the class room', 'the classroom'],
    ['Staff can not open it.', 'Staff cannot open it.'],
    ['The head teacher decides.', 'The headteacher decides.'],
    ['Bags lie in the the hall.', 'Bags lie in the hall.'],
    ['Staff must must sign.', 'Staff must sign.'],
    ['within 3 dyas of it', 'within 3 days of it'],
    ['on Tusday', 'on Tuesday'],
    ['It is a wekly list.', 'It is a weekly list.'],
    [
      'Staff must be awrae of it befroe they begin.',
      'Staff must be aware of it before they begin.',
    ],
    ['Teh bag, adn teh coat.', 'The bag, and the coat.'],
    ['Introdutcion', 'Introduction'],
    ['their responsibilitiess', 'their responsibilities'],
    ['the cdoe of the door', 'the code of the door'],
    // Capitals and names that the school writes elsewhere.
    ['on Tiktok', 'on TikTok'],
    ['on TikTk', 'on TikTok'],
    ['Miss Smith keeps it.', 'Miss Smyth keeps it.'],
    ['Ask Tobias fennimore.', 'Ask Tobias Fennimore.'],
    ['Ask Tobias Fenimore.', 'Ask Tobias Fennimore.'],
    ['the HEADTEACHER', 'the headteacher'],
    // Punctuation and typographic characters.
    ['Bags lie in the hall', 'Bags lie in the hall.'],
    ["a pupil's bag - or coat", 'a pupil’s bag – or coat'],
    ['the parents evening', 'the parents’ evening'],
    ["the parent's evening", 'the parents’ evening'],
    ['books bags and coats', 'books, bags and coats'],
    ['bags coats, and books', 'bags, coats, and books'],
    ['(see the list', '(see the list)'],
    ['a co-operative pupil', 'a cooperative pupil'],
    // Words that sound alike.
    ['Pupils hang up there bags.', 'Pupils hang up their bags.'],
    ['the bag and it’s owner', 'the bag and its owner'],
    ['Bags are to heavy.', 'Bags are too heavy.'],
    ['good practise', 'good practice'],
  ])('%s → %s', (from, to) => expect(doubt(from, to)).toBeNull());
});

describe('more than a typing error', () => {
  it.each([
    // Duties.
    ['Staff must sign.', 'Staff may sign.', 'Weaker'],
    ['Staff should sign.', 'Staff shall sign.', 'Stronger'],
    ['Staff will sign.', 'Staff well sign.', 'will'],
    ['Bags may be left.', 'Bags maybe left.', 'may'],
    ['Staff msut sign.', 'Staff must sign.', 'must'],
    ['Bags are allowed.', 'Bags are aloud.', 'allowed'],
    // Negation.
    ['Bags may be left.', 'Bags may not be left.', 'Reversed'],
    ['Bags are not left.', 'Bags are now left.', 'not'],
    ['Bags are now left.', 'Bags are not left.', 'not'],
    ['A bag is lawful.', 'A bag is unlawful.', 'opposites'],
    ['The place is safe.', 'The place is unsafe.', 'opposites'],
    ['It is not able to close.', 'It is notable to close.', 'not'],
    ['Staff sign.', 'Staff do not sign.', 'Reversed'],
    // Quantities, times and units.
    ['within 3 days', 'within 30 days', 'Quantity'],
    ['within 3 days', 'within 3 weeks', 'Quantity'],
    ['one term', 'ten terms', 'Quantity'],
    ['two bags', 'ten bags', 'Quantity'],
    ['for a day', 'for a bay', 'Quantity'],
    ['the days of rain', 'the bays of rain', 'time or a unit'],
    ['by Tuesday', 'by Thursday', 'Quantity'],
    ['the first bag', 'the fist bag', 'number'],
    ['thre bags', 'three bags', 'number'],
    ['at 3.30', 'at 3.40', 'Quantity'],
    ['room 1,5', 'room 15', 'number'],
    ['5.2(a)', '5.2(b)', 'number'],
    ['all bags', 'any bags', 'all'],
    ['every bag', 'very bag', 'every'],
    ['most bags', 'must bags', 'most'],
    ['only bags', 'bags', 'only'],
    // Conditions and joints.
    ['if it rains', 'it rains', 'if'],
    ['bags and coats', 'bags or coats', 'not “and” mistyped'],
    ['bags or coats', 'bags of coats', 'two words'],
    ['Bags lie in the hall.', 'Bags lie on the hall.', 'two words'],
    ['unless a teacher agrees', 'until a teacher agrees', 'unless'],
    ['books/bags', 'books bags', '“/”'],
    ['5 % of it', '5 of it', 'Quantity'],
    ['bags & coats', 'bags, coats', '“&”'],
    // Whom it binds.
    ['Staff must sign.', 'Pupils must sign.', 'Who'],
    ['Staff must sign.', 'Stuff must sign.', 'Staff'],
    ['The parents must sign.', 'The patents must sign.', 'parents'],
    ['A parent signs.', 'A parents signs.', 'parent'],
    ['Larger sums go to the headteacher.', 'Larger sums go to the caretaker.', 'headteacher'],
    ['Ask Mr Oak.', 'Ask Mrs Oak.', 'who is meant'],
    ['He signs.', 'She signs.', 'who is meant'],
    // Names and laws.
    ['Ask Miss Smith.', 'Ask Miss Smith-Oak.', 'not “Smith” mistyped'],
    ['Ask Miss Smith.', 'Ask Miss Smath.', 'another name'],
    ['Smith keeps the key.', 'Smyth keeps the keys.', 'one or many'],
    ['Brown keeps the key.', 'Browne keeps the key.', 'another name'],
    ['Ask Ann Oaks.', 'Ask Ann Oats.', 'another name'],
    ['the Data Protection Act 1998', 'the Data Protection Act 2018', 'Law'],
    ['the Equality Act 2010', 'the Education Act 2010', 'Law'],
    // One real word for another.
    ['Bring it from the hall.', 'Bring it form the hall.', 'two words'],
    ['Hang up the coat.', 'Hang up the boat.', 'two words'],
    ['Hang up the cap.', 'Hang up the cup.', 'word of its own'],
    ['Hang up the coat.', 'Hang up the coats.', 'one or many'],
    ['Lock before you go.', 'Look before you go.', 'two words'],
    ['The light is on.', 'The night is on.', 'word of its own'],
    // Words put in, taken out, moved; commas that narrow.
    ['Bags lie in the hall.', 'Bags and coats lie in the hall.', 'puts in'],
    ['Bags and coats lie in the hall.', 'Bags lie in the hall.', 'takes out'],
    ['red bags, blue coats', 'blue coats, red bags', ''],
    ['Pupils who cycle must sign.', 'Pupils, who cycle, must sign.', 'comma before “who”'],
    ['Bags lie in the hall, if dry, and shed.', 'Bags lie in the hall if dry, and shed.', 'comma'],
    ['bags, coats and books', 'bags coats, and books', 'moves a comma'],
    ['bags', 'coats', 'mistyped'],
    ['A bag.', '', 'takes out'],
  ])('%s → %s', (from, to, why) => expect(doubt(from, to)).toContain(why));
});

describe('the words of the school', () => {
  const text = 'Pupils recieve bags.\n\nThey receive caps.\n';
  it('do not come from the clause that is corrected, in any edition', () => {
    const { editions } = policy('bags', text);
    const [id] = editions[0]!.clauses.map((clause) => clause.id);
    const bags = [{ ...policy('bags', text), editions }];
    const without = knownWords(bags, files, { ...asked, name: id! });
    expect([without('recieve'), without('receive'), without('pupil')]).toEqual([0, 1, 1]);
    expect(knownWords(bags, files, asked)('recieve')).toBe(1);
  });

  it('show a slip that was made twice for what it is', () => {
    const often = Array.from({ length: 5 }, (_, n) => `They receive it ${n}.`).join('\n\n');
    const twice = knownWords([policy('rules', `${often}\n\nWe recieve it.`)], files, asked);
    expect(moreThanTyping('Pupils recieve it.', 'Pupils receive it.', twice)).toBeNull();
    const even = knownWords([policy('rules', 'They receive it.\n\nWe recieve it.')], files, asked);
    expect(moreThanTyping('Pupils recieve it.', 'Pupils receive it.', even)).toContain('two words');
  });
});
