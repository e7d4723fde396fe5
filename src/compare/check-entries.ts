/**
 * The author's reasons held against what changed.
 */
import type { Clause } from '../policy/clause.ts';
import type { MeaningClass } from './meaning/meaning.ts';
import type { AuthorEntry, ComparedClause, Comparison } from './comparison.ts';

export type EntryFindingKind =
  /** A change that asks something else of somebody, and no entry says why. */
  | 'change-without-entry'
  /** An entry for a clause that is as it was, or is in neither edition. */
  | 'entry-without-change'
  /** Every entry calls editorial what changes a duty, a person or a figure. */
  | 'entry-understates';

export interface EntryFinding {
  kind: EntryFindingKind;
  /** The clause id that an entry would carry, or carries. */
  id: string;
  /** What is wrong and how to mend it, for the person who writes the policy. */
  message: string;
}

/** Classes of meaning that change what is asked of somebody. */
const ASKED: ReadonlySet<MeaningClass> = new Set(['force', 'who', 'quantity']);
/** And another Act or document: that may be editorial, but not without a word. */
const TOLD: ReadonlySet<MeaningClass> = new Set([...ASKED, 'law']);

/**
 * Holds an edition's `changes` against its comparison with the edition before.
 *
 * New, removed, split and merged clauses and changes of duty, person, figure or law need an
 * entry; changes of wording may go without. An entry on a heading or a lead-in that is itself
 * new or gone speaks for what came or went with it.
 */
export function checkEntries(
  comparison: Comparison,
  entries: Readonly<Record<string, AuthorEntry>>,
): EntryFinding[] {
  const { changes, minor } = comparison;
  const covered = coveredByEntry(comparison, entries);
  const missing = changes.flatMap((change): EntryFinding[] => {
    if (change.entry || !isSubstantive(change) || covered.has(change)) return [];
    return [finding('change-without-entry', change.anchor, nameOf(change))];
  });
  const changed = new Set([...changes, ...minor].flatMap(idsOf));
  const known = new Map(
    comparison.rows.flatMap(({ clause }) => idsOf(clause).map((id) => [id, clause] as const)),
  );
  const idle = Object.keys(entries).flatMap((id): EntryFinding[] => {
    const clause = known.get(id);
    return changed.has(id)
      ? []
      : [finding('entry-without-change', id, clause ? nameOf(clause) : '')];
  });
  const understated = changes.flatMap((change): EntryFinding[] => {
    const own = idsOf(change).flatMap((id) =>
      Object.hasOwn(entries, id) ? (entries[id] ?? []) : [],
    );
    const asked = change.meanings.find((meaning) => ASKED.has(meaning.class));
    if (!asked || own.length === 0 || own.some(({ kind }) => kind === 'substantive')) return [];
    return [finding('entry-understates', change.anchor, nameOf(change), asked.sentence)];
  });
  return [...missing, ...idle, ...understated];
}

/** Whether a change asks something else of somebody, or puts a text in or takes one out. */
function isSubstantive(change: ComparedClause): boolean {
  const { kinds, from, to, meanings } = change;
  if ([...from, ...to].every(({ kind }) => kind === 'heading')) return false;
  const whole = ['added', 'removed', 'split', 'merged', 'rewritten'] as const;
  return (
    whole.some((kind) => kinds.includes(kind)) ||
    meanings.some((meaning) => TOLD.has(meaning.class))
  );
}

/** Clauses that came or went with what they hang from, where that has an entry. */
function coveredByEntry(
  { rows }: Comparison,
  entries: Readonly<Record<string, AuthorEntry>>,
): Set<ComparedClause> {
  const covered = new Set<ComparedClause>();
  for (const kind of ['added', 'removed'] as const) {
    const ids = new Set<string>();
    for (const { clause } of rows) {
      if (!clause.kinds.includes(kind)) continue;
      const [own] = [...clause.to, ...clause.from];
      if (!own) continue;
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

const MESSAGES: Record<EntryFindingKind, (id: string, name: string, detail: string) => string> = {
  'change-without-entry': (id, name) =>
    `${name} changed and no reason is given. Write one under “changes”: ${id}: { kind: substantive, why: … }`,
  'entry-without-change': (id, name) =>
    name === ''
      ? `There is a reason for “${id}” under “changes”, but neither edition has such a clause. Check the id.`
      : `There is a reason for “${id}” under “changes”, but ${name} is as it was. Take the entry out, or check the id.`,
  'entry-understates': (id, name, detail) =>
    `The entry for “${id}” says “editorial”. Check that for ${name}: ${detail} ` +
    `If it asks something else of somebody, write “kind: substantive”.`,
};

function finding(kind: EntryFindingKind, id: string, name: string, detail = ''): EntryFinding {
  return { kind, id, message: MESSAGES[kind](id, name, detail) };
}

/** `5.2 (passwords)` or, without a number, the first words. */
function nameOf({ from, to }: ComparedClause): string {
  const clause: Clause | undefined = to[0] ?? from[0];
  if (!clause) return '';
  const words = clause.text.split(/\s+/);
  const start = words.slice(0, 6).join(' ');
  return `${clause.number ?? clause.id} (“${start}${words.length > 6 ? ' …' : ''}”)`;
}
