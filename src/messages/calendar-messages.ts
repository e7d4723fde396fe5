/** Messages about the days on which editions apply. */
import { error, warning, type Needs } from './message.ts';

const asSaid = ({ mend }: Needs<'mend'>) => `Correct the day, or say why: ${mend}.`;

export const calendarMessages = {
  'approved-in-future': error<Needs<'day' | 'today' | 'mend'>>(
    'A published edition is said to have been approved on a day that has not come.',
    (d) => `It is said to have been approved on ${d.day}, and today is ${d.today}.`,
    (d) => `Correct the day, or take it out until it is known: ${d.mend}.`,
  ),
  'approved-late': error<Needs<'day' | 'from' | 'mend'>>(
    'An edition was approved after it came into force, and nothing says why.',
    (d) => `It was in force from ${d.from} and approved only on ${d.day}.`,
    asSaid,
  ),
  'edition-out-of-order': error<Needs<'day' | 'other' | 'otherDay' | 'order' | 'mend'>>(
    'An edition begins before, or on the same day as, the one that it comes after.',
    (d) =>
      `It begins on ${d.day}; ${d.other} begins on ${d.otherDay}, and this edition has to begin ${d.order} it.`,
    (d) => `Correct the day: ${d.mend}.`,
  ),
  'editions-overlap': error<Needs<'before' | 'to' | 'after' | 'from' | 'mend'>>(
    'Two editions of a policy are in force on the same days.',
    (d) =>
      `${d.before} is in force until ${d.to}, and ${d.after} begins on ${d.from}: on the days between, both would be.`,
    (d) => `End ${d.before} on the day before, or let ${d.after} begin later: ${d.mend}.`,
  ),
  'gap-undeclared': error<Needs<'before' | 'to' | 'from' | 'mend'>>(
    'Between two editions nothing was in force, and nobody says so.',
    (d) =>
      `${d.before} was in force until ${d.to}, and this edition begins on ${d.from}: between them nothing is in force.`,
    asSaid,
  ),
  'gap-not-there': warning<Needs<'before' | 'mend'>>(
    '“gapBefore” speaks of days without an edition in force, and there are none.',
    (d) =>
      `“gapBefore” says that nothing was in force before this edition, but ${d.before} was until it began.`,
    (d) => `Take the sentence out: ${d.mend}.`,
  ),
  'supersedes-other': warning<Needs<'edition' | 'before'>>(
    '“supersedes” of a draft does not name the edition before.',
    (d) =>
      `“supersedes: ${d.edition}” says what it replaces, and the edition before is ${d.before}.`,
    (d) => `Write “supersedes: ${d.before}”, and look whether the text starts from it.`,
  ),
  'title-of-another': error<Needs<'title' | 'other' | 'mend'>>(
    'Two policies of one title are in force at once.',
    (d) => `“${d.title}” is the title of ${d.other} too, and both are in force at once.`,
    (d) => `Give one of them another title, or end one of the two policies: ${d.mend}.`,
  ),
  'title-of-another-draft': warning<Needs<'title' | 'other' | 'mend'>>(
    'A draft has the title of another policy that is in force.',
    (d) => `“${d.title}” is the title of ${d.other} too. This draft cannot be adopted beside it.`,
    (d) => `Give it another title: ${d.mend}. If it is to replace that policy, say so: replaces.`,
  ),
};
