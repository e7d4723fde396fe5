/** Messages about ids, numbers and references. */
import { error, warning, near, type Needs } from './message.ts';

export const clauseMessages = {
  // Ids and numbers
  'id-wrong': error<Needs<'id' | 'suggestion'>>(
    'A clause id is not in the form that an address needs.',
    (d) => `“${d.id}” cannot be a clause id.`,
    (d) => `Use lower-case words joined by single hyphens, for instance {/* #${d.suggestion} */}.`,
  ),
  'id-comment': error<Needs<'found' | 'suggestion'>>(
    'A comment seems to name a clause but is not in the form that does.',
    (d) => `“${d.found}” does not name the clause.`,
    (d) =>
      `Write {/* #${d.suggestion} */}, with a number after the id only if you set the number by hand.`,
  ),
  'id-twice': error<Needs<'first' | 'second', 'apart'>>(
    'One clause has two ids.',
    (d) => `This clause has two ids, “${d.first}” and “${d.second}”.`,
    (d) =>
      d.apart
        ? `If these are two clauses, put an empty line before this one. If they are one, keep one of the ids.`
        : 'Keep one of them; a renamed clause belongs in “lineage”.',
  ),
  'id-nowhere': error<Needs<'id'>>(
    'An id is written where there is no clause to name.',
    (d) => `The id “${d.id}” names no clause.`,
    () =>
      'Put it at the end of the heading, paragraph, list item or last table cell that it names.',
  ),
  'id-duplicate': error<Needs<'id' | 'line' | 'suggestion'>>(
    'Two clauses of one edition have the same id.',
    (d) => `The id “${d.id}” is already used on line ${d.line}.`,
    (d) => `Give this clause a name of its own, for instance ${d.suggestion}.`,
  ),
  'id-missing': error<Needs<'suggestion' | 'text'>>(
    'A clause of an adopted edition has no id.',
    (d) => `This clause has no id: “${d.text}”. An adopted edition names every clause.`,
    (d) =>
      `Write {/* #${d.suggestion} */} at its end; “npm run policy -- ids” proposes ids for a draft.`,
  ),
  'number-duplicate': error<Needs<'id' | 'line' | 'number'>>(
    'Two clauses of one section have the same number, or one that is counted has a number that another was given.',
    (d) => `The number ${d.number} already belongs to “${d.id}” on line ${d.line}.`,
    () =>
      'Set another number in the comment of one of the two ids, or leave the number out so that it is counted.',
  ),
  'number-repeated': warning<Needs<'address' | 'numbers'>>(
    'In a draft, clauses of several sections have the same number.',
    (d) => `More than one clause has the number: ${d.numbers}.`,
    (d) =>
      `Leave it if the school prints them so: each has an address with its section, such as ${d.address}. Otherwise correct the number in the comment of the id.`,
  ),
  'number-wrong': error<Needs<'number'>>(
    'A number set by the author cannot be part of an address.',
    (d) => `“${d.number}” cannot be a clause number.`,
    () =>
      'Write digits, letters, points and brackets only (6.1.14, 5.1(a)), or “none” for no number.',
  ),
  // References
  'reference-nowhere': error<Needs<'id', 'suggestion'>>(
    'A cross-reference points to a clause that this edition does not have.',
    (d) => `There is no clause “${d.id}” in this edition.${near(d)}`,
    () => 'Correct the id in the reference, or give this id to the clause that is meant.',
  ),
  'link-nowhere': error<Needs<'href'>>(
    'A link to another policy points to a policy, edition or clause that does not exist.',
    (d) => `“${d.href}” leads nowhere in these policies.`,
    () =>
      'Write /policy/#clause-id for a clause in the current edition, or /policy/edition/#clause-id for one in a certain edition.',
  ),
  'reference-unnumbered': error<Needs<'id'>>(
    '<Ref /> points to a clause without a number.',
    (d) => `The clause “${d.id}” has no number to print.`,
    (d) => `Write a link with words instead: [see there](#${d.id}).`,
  ),
  'footnote-nowhere': error<Needs<'label' | 'reason' | 'remedy'>>(
    'A footnote is referred to but not written, or written but not referred to.',
    (d) => `The footnote [^${d.label}] ${d.reason}.`,
    (d) => d.remedy,
  ),
  'entry-nowhere': error<Needs<'field' | 'id' | 'where', 'suggestion'>>(
    'An entry of changes, parents or duties is about a clause that does not exist.',
    (d) =>
      `“${d.field}” has an entry for “${d.id}”, which is not a clause of ${d.where}.${near(d)}`,
    () => 'Correct the id or remove the entry.',
  ),
};
