/** `comparison.json`: the comparison as a published file. */
import type { AlignmentKind } from './alignment.ts';
import type { AuthorEntry, ComparedClause, Comparison, ComparisonCounts } from './comparison.ts';
import type { FactChange, UnreadPassage } from './beside.ts';
import type { Effect, Meaning } from './meaning/meaning.ts';
import type { Segment } from './redline/segment.ts';

export interface ComparisonJson {
  policy: string;
  /** The edition's slug; `fromPolicy` says where it is one of a policy that was replaced. */
  from: string;
  fromPolicy?: string;
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
  /** Where a clause came from, or went: its other end in another policy. Left out where there is none. */
  origin?: CrossingJson[];
  destination?: CrossingJson[];
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

interface CrossingJson {
  policy: string;
  title: string;
  edition: string;
  id: string;
}

/**
 * The contract of `/<policy>/compare/<from>/<to>/comparison.json`.
 * @param fromPolicy the policy of the older edition, where the other one replaced it
 */
export function toComparisonJson(comparison: Comparison, fromPolicy?: string): ComparisonJson {
  const { policy, from, to, counts, changes, minor, facts, unread } = comparison;
  return {
    policy,
    from,
    ...(fromPolicy === undefined ? {} : { fromPolicy }),
    to,
    counts,
    changes: changes.map((change) => ({
      ...namesOf(change),
      ...crossingsOf(change),
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

function crossingsOf(change: ComparedClause): Pick<ChangeJson, 'origin' | 'destination'> {
  const [origin, destination] = [change.origin, change.destination].map((crossings) =>
    crossings.map(({ policy, title, edition, clause }) => ({
      policy,
      title,
      edition,
      id: clause.id,
    })),
  );
  return {
    ...(origin?.length ? { origin } : {}),
    ...(destination?.length ? { destination } : {}),
  };
}

function namesOf({ kinds, from, to }: ComparedClause): ComparisonJson['minor'][number] {
  return {
    kind: kinds,
    from: from.map((clause) => clause.id),
    to: to.map((clause) => clause.id),
    numbers: { from: from.map((c) => c.number), to: to.map((c) => c.number) },
  };
}
