/**
 * Every fault the model can report, in one frozen table.
 *
 * A code is permanent: scripts, tests and the documentation's table of messages
 * (generated from here) rely on it. `says` tells what happened and why it is a
 * fault, `mend` what to do next.
 */
import { adviceMessages } from './advice-messages.ts';
import { error, warning, type Details, type Entry, type Severity } from './message.ts';
import { readersMessages } from './readers-messages.ts';
import { registerMessages } from './register/messages.ts';
import { vocabularyMessages } from './vocabulary-messages.ts';
import type { Position } from './types.ts';

export type { Severity };

/** One fault, ready to print. Lines and columns count from 1; 0 means "the file as a whole". */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Path as the author knows it, relative to the project. */
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

const near = (d: Details) => (d.suggestion ? ` Did you mean “${d.suggestion}”?` : '');

export const catalogue = Object.freeze({
  // The folder
  'content-missing': error(
    'The content folder does not exist or holds no policy.',
    (d) => `There is no policy in ${d.folder}.`,
    () =>
      'Make a folder for each policy, with one file for each edition: content/social-media/2026-2027.mdx.',
  ),
  'school-missing': error(
    'There is no school.yaml in the content folder.',
    () => 'school.yaml is missing.',
    () => 'Write content/school.yaml with at least “name:” and “timeZone: Europe/London”.',
  ),
  'edition-name': error(
    'A file in a policy folder is not named after an academic year.',
    (d) => `“${d.name}” is not the name of an edition.`,
    (d) =>
      `Name the file after the academic year, ${d.suggestion}.mdx, or ${d.suggestion}.2.mdx for a second edition in that year.`,
  ),
  'policy-name': error(
    'The name of a policy folder cannot stand in an address.',
    (d) => `“${d.name}” cannot be the name of a policy.`,
    () =>
      'Use lower-case letters, digits and single hyphens, starting with a letter: social-media.',
  ),
  'name-reserved': error(
    'A policy or an edition takes a name that the site needs for its own pages.',
    (d) => `“${d.name}” is an address of the site itself.`,
    () => 'Choose another name for the folder.',
  ),
  'policy-empty': error(
    'A policy folder holds no edition.',
    (d) => `The policy “${d.policy}” has no edition.`,
    () => 'Put an edition into the folder (2026-2027.mdx) or remove the folder.',
  ),
  // The file and its front matter
  'file-empty': error(
    'An edition’s file has nothing in it.',
    () => 'The file is empty.',
    () => 'Write the front matter and the policy, or remove the file.',
  ),
  'character-unreadable': error(
    'A file holds a character that is not UTF-8.',
    () => 'A character here could not be read, because the file is not saved as UTF-8.',
    () =>
      'Save the file again as UTF-8 (“encoding” in the editor), and look at its quotation marks and dashes.',
  ),
  'front-matter-missing': error(
    'An edition does not start with front matter.',
    () => 'The front matter is missing: the file does not start with a line of three hyphens.',
    () => 'Start the file with “---”, then “title:” and “status:”, then “---” again.',
  ),
  'front-matter-open': error(
    'The front matter is never closed.',
    () => 'The front matter has no end.',
    () => 'Close the front matter with a line of three hyphens before the text of the policy.',
  ),
  'yaml-broken': error(
    'Front matter or school.yaml is not valid YAML.',
    (d) => `This cannot be read: ${d.reason}.`,
    (d) =>
      d.remedy ??
      'Check the indentation and the quotation marks; a text that contains “: ” needs quotation marks around it.',
  ),
  'yaml-not-fields': error(
    'Front matter or school.yaml is something else than named fields.',
    () => 'This has to be a list of named fields.',
    () => 'Write one field a line, each with a name, a colon and its value: “title: House Rules”.',
  ),
  'field-missing': error(
    'A required field is not there.',
    (d) => `“${d.field}” is missing.`,
    (d) => d.remedy ?? `Add “${d.field}:”.`,
  ),
  'field-unknown': error(
    'A field has a name that means nothing here.',
    (d) => `“${d.field}” is not a field that is known here.${near(d)}`,
    (d) => `Correct the name or remove the line. Known fields: ${d.known}.`,
  ),
  'field-wrong': error(
    'A field holds something it cannot hold.',
    (d) => `“${d.field}” ${d.reason}.`,
    (d) => `${d.remedy}`,
  ),
  // The text
  'mdx-less-than': error(
    'A “<” stands before something that is not a known component.',
    (d) => `“${d.found}” cannot stand here: “<” starts a component.`,
    (d) => `Write ${d.remedy}.`,
  ),
  'mdx-comment': error(
    'An HTML comment stands in the text.',
    () => 'An HTML comment cannot stand here.',
    () => 'Write {/* … */} for a remark that is not published, or remove it.',
  ),
  'mdx-line-break': error(
    'An HTML line break stands in the text.',
    () => '“<br>” cannot stand here.',
    () => 'End the line with a backslash (\\) for a line break, or start a new paragraph.',
  ),
  'mdx-autolink': error(
    'An address stands in angle brackets.',
    (d) => `“${d.found}” cannot stand here.`,
    (d) =>
      `Write it plainly (${d.address}), or as a link with words of its own: [words](${d.link}).`,
  ),
  'mdx-broken': error(
    'The file is not valid MDX.',
    (d) => `This cannot be read: ${d.reason}.`,
    () =>
      'Look at the braces { } and angle brackets < > near this place; write \\{ or &lt; for plain ones.',
  ),
  'expression-live': error(
    'A live expression stands in braces.',
    (d) => `“{${d.found}}” would run as a program; a policy is text, not a program.`,
    (d) => `Write \\{${d.found}\\} for the words in braces, or remove the braces.`,
  ),
  'brace-open': error(
    'A brace or a comment is opened and never closed.',
    (d) => `“${d.found}” is never closed.`,
    (d) => `${d.remedy}`,
  ),
  'import-export': error(
    'The file imports or exports something.',
    (d) => `A line that starts with “${d.word}” is read as a program; a policy is text.`,
    () => 'Remove the line; a sentence can start with a capital letter or with another word.',
  ),
  'component-unknown': error(
    'A component is used that is not one of the closed set.',
    (d) => `“${d.found}” is not a component that a policy can use.${near(d)}`,
    () =>
      'Use <Note>…</Note> for an editorial note or <Ref to="clause-id" /> for a clause number; write &lt; for a plain “<”.',
  ),
  'component-wrong': error(
    'A component lacks what it needs or carries what it does not know.',
    (d) => `<${d.name}> ${d.reason}.`,
    (d) => `${d.remedy}`,
  ),
  'content-unsupported': error(
    'The text uses something that cannot be part of a policy.',
    (d) => `${d.what} cannot be part of a policy’s text.`,
    (d) => `${d.remedy}`,
  ),
  'clause-empty': error(
    'A heading, paragraph, list item or footnote has no words.',
    () => 'There are no words here.',
    () => 'Write the words, or remove the empty line or list item.',
  ),
  'heading-level': error(
    'A heading skips a level or is a level-one heading.',
    (d) => `This heading has ${d.marks}: ${d.reason}.`,
    (d) => `${d.remedy}`,
  ),
  'edition-no-text': error(
    'An edition has front matter but no policy text.',
    () => 'The edition has no text.',
    () =>
      'Write the policy beneath the front matter, or say “unchangedFrom: 2025-2026” where it was reviewed and left as it was.',
  ),
  // Ids and numbers
  'id-wrong': error(
    'A clause id is not in the form that an address needs.',
    (d) => `“${d.id}” cannot be a clause id.`,
    (d) => `Use lower-case words joined by single hyphens, for instance {/* #${d.suggestion} */}.`,
  ),
  'id-comment': error(
    'A clause is named, but not in the form of the comment that names it.',
    (d) => `“${d.found}” does not name the clause.`,
    (d) =>
      `Write {/* #${d.suggestion} */}, with a number after the id only where it is set by hand.`,
  ),
  'id-twice': error(
    'One clause carries two ids.',
    (d) => `This clause has two ids, “${d.first}” and “${d.second}”.`,
    () => 'Keep one of them; a renamed clause belongs in “lineage”.',
  ),
  'id-nowhere': error(
    'An id stands where there is no clause to name.',
    (d) => `The id “${d.id}” names no clause.`,
    () =>
      'Put it at the end of the heading, paragraph, list item or last table cell that it names.',
  ),
  'id-duplicate': error(
    'Two clauses of one edition have the same id.',
    (d) => `The id “${d.id}” is already used in line ${d.line}.`,
    (d) => `Give this clause a name of its own, for instance ${d.suggestion}.`,
  ),
  'id-missing': error(
    'A clause of an adopted edition has no id.',
    (d) => `This clause has no id: “${d.text}”. An adopted edition names every clause.`,
    (d) =>
      `Write {/* #${d.suggestion} */} at its end; “npm run policy -- ids” proposes ids for a draft.`,
  ),
  'number-duplicate': error(
    'Two clauses of one edition have the same number.',
    (d) => `The number ${d.number} already belongs to “${d.id}” in line ${d.line}.`,
    () =>
      'Set another number in one of the two ids’ comments, or leave the number out to have it counted.',
  ),
  'number-wrong': error(
    'A number set by the author cannot stand in an address.',
    (d) => `“${d.number}” cannot be a clause number.`,
    () =>
      'Write digits, letters, points and brackets only (6.1.14, 5.1(a)), or “none” for no number.',
  ),
  // References
  'reference-nowhere': error(
    'A cross-reference points to a clause that this edition does not have.',
    (d) => `There is no clause “${d.id}” in this edition.${near(d)}`,
    () => 'Correct the id in the reference, or name the clause that is meant.',
  ),
  'link-nowhere': error(
    'A link to another policy points to a policy, edition or clause that does not exist.',
    (d) => `“${d.href}” leads nowhere in these policies.`,
    () => 'Write /policy/#clause-id for a clause as it stands now, or /policy/edition/#clause-id.',
  ),
  'reference-unnumbered': error(
    '<Ref /> points to a clause without a number.',
    (d) => `The clause “${d.id}” has no number to print.`,
    (d) => `Write a link with words of its own: [see there](#${d.id}).`,
  ),
  'footnote-nowhere': error(
    'A footnote is referred to but not written, or written but not referred to.',
    (d) => `The footnote [^${d.label}] ${d.reason}.`,
    (d) => `${d.remedy}`,
  ),
  'entry-nowhere': error(
    'An entry of changes, parents or duties is about a clause that does not exist.',
    (d) => `“${d.field}” speaks of “${d.id}”, which is no clause of ${d.where}.${near(d)}`,
    () => 'Correct the id or remove the entry.',
  ),
  // Lineage
  'lineage-nowhere': error(
    'A lineage entry starts from an id that no earlier edition has.',
    (d) =>
      `“lineage” says what became of “${d.id}”, but no earlier edition has such a clause.${near(d)}`,
    () => 'Correct the id on the left, or remove the entry.',
  ),
  'lineage-target': error(
    'A lineage entry leads to an id that this edition does not have.',
    (d) =>
      `“lineage” says that “${d.id}” became “${d.to}”, which is no clause of this edition.${near(d)}`,
    () =>
      'Correct the id on the right; write “to: none” with a reason where the clause was removed.',
  ),
  'lineage-present': error(
    'A lineage entry says that a clause ended which is still there.',
    (d) => `“lineage” says that “${d.id}” ended, but this edition still has a clause of that id.`,
    () => 'Remove the entry, or give the clause that is there now an id of its own.',
  ),
  'lineage-circle': error(
    'Lineage entries lead back to where they started.',
    (d) => `“lineage” goes in a circle: ${d.path}.`,
    () => 'Leave out the entry that leads back.',
  ),
  'id-vanished': error(
    'A published id is gone and nothing says what became of it.',
    (d) =>
      `The clause “${d.id}” of ${d.edition} is gone, and nothing says what became of it. It said: “${d.text}”`,
    (d) => `Say so under “lineage”: “${d.id}: new-id”, or “${d.id}: { to: none, why: … }”.`,
  ),
  'id-vanished-draft': warning(
    'A draft leaves out a published id and does not say what became of it.',
    (d) =>
      `The clause “${d.id}” of ${d.edition} is gone, and nothing says what became of it yet. It said: “${d.text}”`,
    (d) =>
      `Before adoption, say so under “lineage”: “${d.id}: new-id”, or “${d.id}: { to: none, why: … }”.`,
  ),
  'id-reused': error(
    'An id that ended in an earlier edition names a clause again.',
    (d) => `The id “${d.id}” ended in ${d.edition}; an id is never used for another clause.`,
    () => 'Give this clause a new id.',
  ),
  'unchanged-from': error(
    'unchangedFrom names no edition, or one that has no text of its own.',
    (d) => `“unchangedFrom: ${d.edition}” ${d.reason}.`,
    (d) => `${d.remedy}`,
  ),
  'unchanged-body': error(
    'An edition “reviewed, no change” carries text of its own.',
    (d) => `This edition is unchanged from ${d.edition} and yet has a text of its own.`,
    () => 'Remove the text, or remove “unchangedFrom”.',
  ),
  'supersedes-nowhere': error(
    'supersedes names something that is not an earlier edition of the policy.',
    (d) => `“supersedes: ${d.edition}” names no earlier edition of this policy.${near(d)}`,
    () => 'Correct the name or remove the line.',
  ),
  'dates-order': error(
    'Two dates stand in the wrong order.',
    (d) => `“${d.first}” (${d.firstValue}) is after “${d.second}” (${d.secondValue}).`,
    () => 'Correct one of the two dates.',
  ),
  ...registerMessages,
  ...adviceMessages,
  ...readersMessages,
  ...vocabularyMessages,
} satisfies Record<string, Entry>);

export type ProblemCode = keyof typeof catalogue;

/** Makes a problem of the given code. `details` fill the entry's sentences. */
export function problem(
  code: ProblemCode,
  file: string,
  position: Position | null,
  details: Details = {},
): Problem {
  const entry: Entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    file,
    line: position?.line ?? 0,
    column: position?.column ?? 0,
    message: entry.says(details),
    remedy: entry.mend(details),
  };
}

/** `file:line:column`, leaving out what is not known. */
export function placeOf(p: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return p.line > 0 ? `${p.file}:${p.line}:${p.column}` : p.file;
}

/** Sorted by file, then place, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code, 'en'),
  );
}

/** All problems as text for a terminal, three lines each, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(
    (p) => `${placeOf(p)}  ${p.severity} ${p.code}\n  ${p.message}\n  → ${p.remedy}\n`,
  );
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${lines.join('\n')}\n${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** Thrown once, with everything that is wrong. */
export class PolicyError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The content has faults.\n\n${formatProblems(problems)}`);
    this.name = 'PolicyError';
    this.problems = problems;
  }
}
