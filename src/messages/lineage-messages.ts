/** Messages about editions compared with each other: lineage, ids that vanished or came back, dates. */
import { error, warning, near, type Needs } from './message.ts';

export const lineageMessages = {
  'lineage-nowhere': error<Needs<'id', 'suggestion'>>(
    'A lineage entry starts from an id that no earlier edition has.',
    (d) =>
      `“lineage” says what became of “${d.id}”, but no earlier edition has such a clause.${near(d)}`,
    () => 'Correct the id on the left, or remove the entry.',
  ),
  'lineage-target': error<Needs<'id' | 'to', 'suggestion'>>(
    'A lineage entry leads to an id that this edition does not have.',
    (d) =>
      `“lineage” says that “${d.id}” became “${d.to}”, which is not a clause of this edition.${near(d)}`,
    () => 'Correct the id on the right; write “to: none” with a reason if the clause was removed.',
  ),
  'lineage-present': error<Needs<'id'>>(
    'A lineage entry says that a clause ended, but the clause is still there.',
    (d) => `“lineage” says that “${d.id}” ended, but this edition still has a clause of that id.`,
    () => 'Remove the entry, or give the clause that is there now another id.',
  ),
  'lineage-circle': error<Needs<'path'>>(
    'Lineage entries lead back to where they started.',
    (d) => `“lineage” goes in a circle: ${d.path}.`,
    () => 'Remove the entry that leads back.',
  ),
  'id-vanished': error<Needs<'edition' | 'id' | 'text'>>(
    'A published id is gone and nothing says what became of it.',
    (d) =>
      `The clause “${d.id}” of ${d.edition} is gone, and nothing says what became of it. It said: “${d.text}”`,
    (d) => `Write it under “lineage”: “${d.id}: new-id”, or “${d.id}: { to: none, why: … }”.`,
  ),
  'id-vanished-draft': warning<Needs<'edition' | 'id' | 'text'>>(
    'A draft leaves out a published id and does not say what became of it.',
    (d) =>
      `The clause “${d.id}” of ${d.edition} is gone, and nothing says what became of it yet. It said: “${d.text}”`,
    (d) =>
      `Before adoption, write it under “lineage”: “${d.id}: new-id”, or “${d.id}: { to: none, why: … }”.`,
  ),
  'id-reused': error<Needs<'edition' | 'id'>>(
    'An id that ended in an earlier edition names a clause again.',
    (d) => `The id “${d.id}” ended in ${d.edition}; an id is never used for another clause.`,
    (d) =>
      `Give this clause a new id. If it is the clause of that id that comes back, say so under “lineage”: “${d.id}: { to: ${d.id}, why: … }”.`,
  ),
  'unchanged-from': error<Needs<'edition' | 'reason' | 'remedy'>>(
    'unchangedFrom names no edition, or one that has no text of its own.',
    (d) => `“unchangedFrom: ${d.edition}” ${d.reason}.`,
    (d) => d.remedy,
  ),
  'unchanged-body': error<Needs<'edition'>>(
    'An edition that was reviewed without change has a text of its own.',
    (d) => `This edition is said to be unchanged from ${d.edition}, but it has a text of its own.`,
    () => 'Remove the text, or remove “unchangedFrom”.',
  ),
  'supersedes-nowhere': error<Needs<'edition', 'suggestion'>>(
    'supersedes names something that is not an earlier edition of the policy.',
    (d) => `“supersedes: ${d.edition}” names no earlier edition of this policy.${near(d)}`,
    () => 'Correct the name or remove the line.',
  ),
  'dates-order': error<Needs<'first' | 'firstValue' | 'second' | 'secondValue'>>(
    'Two dates are in the wrong order.',
    (d) => `“${d.first}” (${d.firstValue}) is after “${d.second}” (${d.secondValue}).`,
    () => 'Correct one of the two dates.',
  ),
};
