/** Gives the clauses of a draft the ids that they had in the edition before, and new ids to the others. */
import { OPERATIONS, alignClauses, redline } from '../compare/index.ts';
import { present } from '../language/present.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { suggestId } from '../policy/naming.ts';

export type Sureness =
  /** The same words. */
  | 'exact'
  /** The same but for capitals, quotation marks, dashes and spaces. */
  | 'typing'
  /** Some words differ; `likeness` is the share that is kept. */
  | 'edited'
  /** A heading with other words, in the same place as the old one. */
  | 'place'
  | 'new';

export interface CarriedId {
  id: string;
  how: Sureness;
  /** The share of both texts that is kept, 0 to 1. */
  likeness: number;
  /** The clause it was carried over from. */
  from: Clause | null;
}

/** A clause of the edition before whose id no clause of the draft has. */
export interface GoneClause {
  clause: Clause;
  /** The ids of the draft's clauses that may have taken over its text. */
  perhaps: string[];
}

export interface CarriedIds {
  /** One for each clause of the draft. */
  ids: CarriedId[];
  gone: GoneClause[];
}

/** A clause that keeps less than this is no longer the one that people linked to by its id. */
const LIKE_ENOUGH = 0.4;

const INDEXES = 'an alignment holds indexes of both lists of clauses';

/**
 * @param before the clauses of the edition before
 * @param after the draft's clauses; named ones keep their names
 * @param used every id the policy ever had: none is given to a new clause
 */
export function carryIds(
  before: readonly Clause[],
  after: readonly Clause[],
  used: ReadonlySet<string>,
): CarriedIds {
  const ids: (CarriedId | null)[] = after.map((clause) =>
    clause.named ? { id: clause.id, how: 'new', likeness: 0, from: null } : null,
  );
  /** Clause of `before` → the clauses of `after` that it is aligned with. */
  const successors = new Map<number, number[]>();
  const carried = new Set<string>(ids.flatMap((c) => (c ? [c.id] : [])));
  for (const { from, to } of alignClauses(before, after)) {
    const pairs = from
      .map((b) => present(before[b], INDEXES))
      .flatMap((clause) =>
        to.map((a) => ({ clause, a, ...compare(clause, present(after[a], INDEXES)) })),
      )
      .sort((x, y) => y.likeness - x.likeness);
    for (const b of from) if (to.length > 0) successors.set(b, to);
    for (const { clause, a, likeness, how } of pairs) {
      const own = ids[a];
      if (own && own.id !== clause.id) continue;
      if (!own && (carried.has(clause.id) || how === 'new')) continue;
      ids[a] = { id: clause.id, how, likeness, from: clause };
      carried.add(clause.id);
    }
  }
  const taken = new Set([...used, ...before.map((c) => c.id), ...carried]);
  const complete = after.map((clause, i): CarriedId => {
    const found = ids[i];
    if (found) return found;
    const id = suggestId(clause.text, taken);
    taken.add(id);
    return { id, how: 'new', likeness: 0, from: null };
  });
  const gone = before.flatMap((clause, b) =>
    carried.has(clause.id)
      ? []
      : [{ clause, perhaps: (successors.get(b) ?? []).flatMap((a) => complete[a]?.id ?? []) }],
  );
  return { ids: complete, gone };
}

/** Removes the differences that come from typing alone. */
const foldTyping = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function compare(before: Clause, after: Clause): { how: Sureness; likeness: number } {
  if (before.text === after.text) return { how: 'exact', likeness: 1 };
  if (foldTyping(before.text) === foldTyping(after.text)) return { how: 'typing', likeness: 1 };
  const letters = (text: string) => text.replace(/\s+/g, '').length;
  const kept = redline(before.text, after.text)
    .filter((s) => OPERATIONS[s.op].change === null)
    .reduce((n, s) => n + letters(s.text), 0);
  const likeness = (2 * kept) / Math.max(1, letters(before.text) + letters(after.text));
  if (likeness >= LIKE_ENOUGH) return { how: 'edited', likeness };
  const headings = isHeading(before) && isHeading(after);
  return { how: headings ? 'place' : 'new', likeness };
}
