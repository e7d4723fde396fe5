/** `comparison.json`: the comparison as a published file. */
import type { AlignmentKind } from './alignment.ts';
import type { AuthorEntry, ComparedClause, Comparison, ComparisonCounts } from './comparison.ts';
import type { FactChange, UnreadPassage } from './beside.ts';
import type { Effect, Meaning } from './meaning/meaning.ts';
import type { Segment } from './redline/segment.ts';

export interface ComparisonJson {
  policy: string;
  from: string;
  to: string;
  counts: ComparisonCounts;
  changes: ChangeJson[];
  /** Clauses whose number, id or typing alone differs: no redline. */
  minor: Pick<ChangeJson, 'kind' | 'from' | 'to' | 'numbers'>[];
  /** Facts that differ and passages that are not read: of files alone. */
  facts?: FactChange[];
  unread?: UnreadPassage[];
}

interface ChangeJson {
  kind: AlignmentKind[];
  /** Clause ids. */
  from: string[];
  to: string[];
  /** The printed numbers of the same clauses. */
  numbers: { from: (string | null)[]; to: (string | null)[] };
  redline: Segment[];
  /** The weightiest change of duty, by the words it rests on; null where there was or is none. */
  force?: { from: string | null; to: string | null; effect: Effect };
  meanings: Meaning[];
  entry?: AuthorEntry;
}

/** The contract of `/<policy>/compare/<from>/<to>/comparison.json`. */
export function toComparisonJson(comparison: Comparison): ComparisonJson {
  const { policy, from, to, counts, changes, minor, facts, unread } = comparison;
  return {
    policy,
    from,
    to,
    counts,
    changes: changes.map((change) => ({
      ...namesOf(change),
      redline: change.segments,
      ...forceOf(change),
      meanings: change.meanings,
      ...(change.entry ? { entry: change.entry } : {}),
    })),
    minor: minor.map(namesOf),
    ...(facts.length > 0 ? { facts } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function forceOf({ meanings }: ComparedClause): Pick<ChangeJson, 'force'> {
  const force = meanings.find((meaning) => meaning.effect);
  if (!force?.effect) return {};
  return { force: { from: force.from ?? null, to: force.to ?? null, effect: force.effect } };
}

function namesOf({ kinds, from, to }: ComparedClause): ComparisonJson['minor'][number] {
  return {
    kind: kinds,
    from: from.map((clause) => clause.id),
    to: to.map((clause) => clause.id),
    numbers: { from: from.map((c) => c.number), to: to.map((c) => c.number) },
  };
}
