/** Messages about what passes between policies: clauses that move, policies that replace others, policies that ended. */
import { error, warning, near, type Needs } from './message.ts';

export const seamMessages = {
  'lineage-reference': error<Needs<'written' | 'suggestion'>>(
    'A lineage entry names a clause of another policy in a form that cannot be read.',
    (d) => `“${d.written}” under “lineage” is not the address of a clause.`,
    (d) =>
      `Write “${d.suggestion}”: the name of the policy’s folder and the clause’s id, without an edition.`,
  ),
  'lineage-policy': error<Needs<'written' | 'policy', 'suggestion'>>(
    'A lineage entry names a policy that is not there.',
    (d) =>
      `“${d.written}” under “lineage” names the policy “${d.policy}”, and there is none of that name.${near(d)}`,
    () => 'Correct the name: it is that of the policy’s folder.',
  ),
  'lineage-third': error<Needs<'id' | 'policy'>>(
    'A lineage entry starts in another policy and leads to another policy.',
    (d) =>
      `The entry “${d.id}” under “lineage” has nothing to do with “${d.policy}”: neither the clause nor what it became is in it.`,
    () => 'Write the entry into an edition of the policy that the clause left, or that it went to.',
  ),
  'lineage-from': error<Needs<'written' | 'id' | 'policy', 'suggestion'>>(
    'A lineage entry starts from a clause that the other policy never published.',
    (d) =>
      `“${d.written}” under “lineage” starts from “${d.id}”, and no published edition of “${d.policy}” has such a clause.${near(d)}`,
    () => 'Correct the id on the left, or remove the entry.',
  ),
  'lineage-to': error<Needs<'written' | 'id' | 'policy', 'suggestion'>>(
    'A lineage entry leads to a clause that the other policy does not have.',
    (d) =>
      `“lineage” says that “${d.id}” became “${d.written}”, and no edition of “${d.policy}” has such a clause.${near(d)}`,
    () => 'Correct the id on the right; write “to: none” with a reason if the clause was removed.',
  ),
  'lineage-to-draft': error<Needs<'written' | 'id' | 'policy' | 'edition'>>(
    'A published edition’s lineage leads to a clause that only a draft of the other policy has.',
    (d) =>
      `“lineage” says that “${d.id}” became “${d.written}”, and that is still a draft: ${d.policy} ${d.edition}.`,
    (d) =>
      `Adopt that one first: “npm run policy -- adopt ${d.policy} ${d.edition}”. If it was adopted already, its file says “status: draft” again: put that right.`,
  ),
  'replaces-itself': error<Needs<'policy'>>(
    'An edition says that it replaces its own policy.',
    (d) => `“replaces” names “${d.policy}”, which is the policy of this edition.`,
    () =>
      'Take the name out: an edition takes the place of the edition before it without being told.',
  ),
  'replaces-nowhere': error<Needs<'policy', 'suggestion'>>(
    'An edition says that it replaces a policy that is not there.',
    (d) => `“replaces” names “${d.policy}”, and there is no policy of that name.${near(d)}`,
    () => 'Correct the name: it is that of the policy’s folder.',
  ),
  'replaces-no-day': error<Needs<'policies'>>(
    'A published edition replaces policies and does not record from which day.',
    (d) =>
      `This edition ends ${d.policies} on the day on which it begins, and no such day is recorded.`,
    () => 'Write the first day of its force: “effectiveFrom: 2026-09-01”.',
  ),
  'replaces-ended': error<Needs<'policy' | 'from' | 'ended' | 'how'>>(
    'An edition says that it replaces a policy that ended on another day.',
    (d) =>
      `This edition replaces “${d.policy}” from ${d.from}, but that policy ended on ${d.ended}: ${d.how}.`,
    (d) =>
      `Take “${d.policy}” out of “replaces”, or let this edition begin on the same day: “effectiveFrom: ${d.ended}”.`,
  ),
  'edition-after-end': error<Needs<'policy' | 'edition' | 'on' | 'from' | 'how'>>(
    'A published edition begins on a day on which its policy has ended.',
    (d) =>
      `This edition begins on ${d.from}, but “${d.policy}” ends on ${d.on}: ${d.how}. It would never apply.`,
    (d) =>
      `Say that it never does: “npm run policy -- withdraw ${d.policy} ${d.edition} --on ${d.on} --why "…"”; or take “${d.policy}” out of what ended it.`,
  ),
  'draft-after-end': warning<Needs<'policy' | 'on' | 'how'>>(
    'A draft is there of a policy that has ended.',
    (d) => `This is a draft of “${d.policy}”, which ends on ${d.on}: ${d.how}.`,
    () => 'Remove the draft, or make it a draft of the policy that holds now.',
  ),
  'replaced-clauses': warning<Needs<'policy' | 'clauses' | 'first'>>(
    'Nothing says what became of some clauses of a policy that is replaced.',
    (d) => `Nothing says what became of these clauses of “${d.policy}”: ${d.clauses}.`,
    (d) =>
      `Write each under “lineage”: “/${d.policy}/#${d.first}: new-id”, or “/${d.policy}/#${d.first}: { to: none, why: … }”. Links to the others lead to the page that says that the policy ended.`,
  ),
};
