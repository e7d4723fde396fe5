/** Whether the author's reasons and the changes agree. */
import { isHeading } from '../policy/clause.ts';
import { ALIGNMENT_KINDS } from './alignment.ts';
import {
  shownClause,
  type AuthorEntry,
  type ComparedClause,
  type Comparison,
} from './comparison.ts';
import { MEANINGS } from './meaning/meaning.ts';

export type EntryProblemKind =
  /** A change that asks something else of somebody, and no entry says why. */
  | 'change-without-entry'
  /** An entry for a clause that is as it was, or is in neither edition. */
  | 'entry-without-change'
  /** Every entry calls editorial what changes a duty, a person or a figure. */
  | 'entry-understates';

export interface EntryProblem {
  kind: EntryProblemKind;
  /** The clause id that an entry would carry, or carries. */
  id: string;
  /** What is wrong and how to mend it, for the person who writes the policy. */
  message: string;
}

/**
 * Compares an edition's `changes` with what its comparison with the edition before finds.
 *
 * New, removed, split and merged clauses and changes of duty, person, figure or law need an
 * entry; changes of wording may go without. An entry on a heading or a lead-in that is itself
 * new or gone counts for what came or went with it.
 */
export function checkEntries(
  comparison: Comparison,
  entries: Readonly<Record<string, AuthorEntry>>,
): EntryProblem[] {
  const { changes, minor } = comparison;
  const covered = coveredByEntry(comparison, entries);
  const missing = changes.flatMap((change): EntryProblem[] => {
    if (change.entry || !isSubstantive(change) || covered.has(change)) return [];
    return [entryProblem('change-without-entry', change.anchor, nameOf(change))];
  });
  const changed = new Set([...changes, ...minor].flatMap(idsOf));
  const known = new Map(
    comparison.rows.flatMap(({ clause }) => idsOf(clause).map((id) => [id, clause] as const)),
  );
  const idle = Object.keys(entries).flatMap((id): EntryProblem[] => {
    const clause = known.get(id);
    return changed.has(id)
      ? []
      : [entryProblem('entry-without-change', id, clause ? nameOf(clause) : '')];
  });
  const understated = changes.flatMap((change): EntryProblem[] => {
    const own = idsOf(change).flatMap((id) =>
      Object.hasOwn(entries, id) ? (entries[id] ?? []) : [],
    );
    const asked = change.meanings.find((meaning) => MEANINGS[meaning.class].asksOtherwise);
    if (!asked || own.length === 0 || own.some(({ kind }) => kind === 'substantive')) return [];
    return [entryProblem('entry-understates', change.anchor, nameOf(change), asked.sentence)];
  });
  return [...missing, ...idle, ...understated];
}

/** Whether a change asks something else of somebody, or puts a text in or takes one out. */
function isSubstantive({ kinds, from, to, meanings }: ComparedClause): boolean {
  return (
    // A heading is a name: whatever became of it, no reason is asked for.
    [...from, ...to].some((clause) => !isHeading(clause)) &&
    (kinds.some((kind) => ALIGNMENT_KINDS[kind].reason) ||
      meanings.some((meaning) => MEANINGS[meaning.class].needsReason))
  );
}

/** Clauses that came or went with what they hang from, where that has an entry. */
function coveredByEntry(
  { rows }: Comparison,
  entries: Readonly<Record<string, AuthorEntry>>,
): Set<ComparedClause> {
  const covered = new Set<ComparedClause>();
  for (const [here, gone] of [
    ['to', 'from'],
    ['from', 'to'],
  ] as const) {
    const ids = new Set<string>();
    for (const { clause } of rows) {
      const [own] = clause[here];
      if (!own || clause[gone].length > 0) continue;
      const isUnder = own.parent !== null && ids.has(own.parent);
      if (isUnder) covered.add(clause);
      if (isUnder || Object.hasOwn(entries, own.id)) ids.add(own.id);
    }
  }
  return covered;
}

function idsOf({ from, to }: ComparedClause): string[] {
  return [...to, ...from].map(({ id }) => id);
}

const MESSAGES = {
  'change-without-entry': (id, name) =>
    `${name} changed and no reason is given. Write one under “changes”: ${id}: { kind: substantive, why: … }`,
  'entry-without-change': (id, name) =>
    name === ''
      ? `There is a reason for “${id}” under “changes”, but neither edition has such a clause. Check the id.`
      : `There is a reason for “${id}” under “changes”, but ${name} is as it was. Take the entry out, or check the id.`,
  'entry-understates': (id, name, detail) =>
    `The entry for “${id}” says “editorial”. Check that for ${name}: ${detail} ` +
    `If it asks something else of somebody, write “kind: substantive”.`,
} as const satisfies Record<EntryProblemKind, (id: string, name: string, detail: string) => string>;

function entryProblem(kind: EntryProblemKind, id: string, name: string, detail = ''): EntryProblem {
  return { kind, id, message: MESSAGES[kind](id, name, detail) };
}

/** `5.2 (passwords)` or, without a number, the first words. */
function nameOf(change: ComparedClause): string {
  const { id, number, text } = shownClause(change);
  const words = text.split(/\s+/);
  const start = words.slice(0, 6).join(' ');
  return `${number ?? id} (“${start}${words.length > 6 ? ' …' : ''}”)`;
}
