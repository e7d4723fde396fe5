/** The ids of the edition before, carried over to the clauses that go on from it. */
import { OPERATIONS, alignClauses, redline } from '../compare/index.ts';
import type { Clause } from '../policy/clause.ts';
import { suggestId } from '../policy/naming.ts';

export type Sureness =
  /** The same words. */
  | 'exact'
  /** The same but for capitals, quotation marks, dashes and spaces. */
  | 'typing'
  /** Other words too; `likeness` says how many are kept. */
  | 'edited'
  /** A heading with other words that stands where the old one stood. */
  | 'place'
  | 'new';

export interface CarriedId {
  id: string;
  how: Sureness;
  /** Kept words of both texts, 0 to 1. */
  likeness: number;
  /** The clause it was carried over from. */
  from: Clause | null;
}

/** A clause of the edition before whose id no clause of the draft carries. */
export interface GoneClause {
  clause: Clause;
  /** The ids of the draft's clauses that perhaps carry on its text. */
  perhaps: string[];
}

export interface CarriedIds {
  /** One for each clause of the draft. */
  ids: CarriedId[];
  gone: GoneClause[];
}

/** Under this share of kept words a clause is no longer the one that its id promised. */
const LIKE_ENOUGH = 0.4;

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
  const heirs = new Map<number, number[]>();
  const carried = new Set<string>(ids.flatMap((c) => (c ? [c.id] : [])));
  for (const { from, to } of alignClauses(before, after)) {
    const pairs = from
      .flatMap((b) => to.map((a) => ({ b, a, ...compare(before[b]!, after[a]!) })))
      .sort((x, y) => y.likeness - x.likeness);
    for (const b of from) if (to.length > 0) heirs.set(b, to);
    for (const { b, a, likeness, how } of pairs) {
      const clause = before[b]!;
      const own = ids[a];
      if (own && own.id !== clause.id) continue;
      if (!own && (carried.has(clause.id) || how === 'new')) continue;
      ids[a] = { id: clause.id, how, likeness, from: clause };
      carried.add(clause.id);
    }
  }
  const taken = new Set([...used, ...before.map((c) => c.id), ...carried]);
  const settled = ids.map((found, i): CarriedId => {
    if (found) return found;
    const id = suggestId(after[i]!.text, taken);
    taken.add(id);
    return { id, how: 'new', likeness: 0, from: null };
  });
  const gone = before.flatMap((clause, b) =>
    carried.has(clause.id)
      ? []
      : [{ clause, perhaps: (heirs.get(b) ?? []).map((a) => settled[a]!.id) }],
  );
  return { ids: settled, gone };
}

const fold = (text: string) =>
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
  if (fold(before.text) === fold(after.text)) return { how: 'typing', likeness: 1 };
  const letters = (text: string) => text.replace(/\s+/g, '').length;
  const kept = redline(before.text, after.text)
    .filter((s) => OPERATIONS[s.op].word === null)
    .reduce((n, s) => n + letters(s.text), 0);
  const likeness = (2 * kept) / Math.max(1, letters(before.text) + letters(after.text));
  if (likeness >= LIKE_ENOUGH) return { how: 'edited', likeness };
  const headings = before.kind === 'heading' && after.kind === 'heading';
  return { how: headings ? 'place' : 'new', likeness };
}
