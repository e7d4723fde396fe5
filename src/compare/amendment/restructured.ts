/** The steps of a resolution that make another kind of clause of one. */
import type { Clause } from '../../policy/clause.ts';
import { quotedCells } from './amended-tables.ts';
import { kindOf, levelOf, type Describing } from './describing.ts';
import type { Placed } from './instruction.ts';
import type { AmendedUnit } from './amended-unit.ts';

/** What is another kind of clause, at another level or in another sort of list; neighbours at once. */
export function restructured(
  units: readonly AmendedUnit[],
  unitOf: ReadonlyMap<Clause, AmendedUnit>,
  after: readonly Clause[],
  { t, nameOf, isNumbered }: Describing,
): Placed[] {
  const inOldOrder = units.toSorted((a, b) => a.old - b.old);
  const placeInOld = new Map(inOldOrder.map((unit, place) => [unit, place]));
  const byId = new Map(after.map((clause) => [clause.id, clause]));
  const described = (clause: Clause): string => kindOf(clause, isNumbered, t) + levelOf(clause, t);
  /** What each of them becomes; undefined where it stays what it is. */
  const becomes = units.map(
    ({
      change: {
        from: [first],
      },
      parts: [now],
    }) =>
      first && now && described(first) !== described(now)
        ? { now, what: described(now) }
        : undefined,
  );
  const said: Placed[] = [];
  for (let k = 0; k < units.length; k += 1) {
    const [unit, became] = [units[k], becomes[k]];
    if (!unit || !became) continue;
    const { at, name } = unit;
    const { anchor } = unit.change;
    const { now, what } = became;
    if (now.kind === 'row') {
      const words = t.becomeRow(name, what, quotedCells(now, t));
      const isRow = unit.change.from[0]?.kind === 'row';
      said.push({ at, anchor, words: isRow ? t.become(name, what) : words });
      continue;
    }
    let last = k;
    for (let next = k + 1; becomes[next]?.what === what; next += 1) {
      const [one, other] = [units[next - 1], units[next]];
      if (!one || !other || placeInOld.get(other) !== (placeInOld.get(one) ?? 0) + 1) break;
      last = next;
    }
    const end = units[last];
    if (end && last > k) {
      said.push({ at, anchor, words: t.becomeEach(name, end.name, what) });
      k = last;
      continue;
    }
    const above = now.parent === null ? undefined : byId.get(now.parent);
    const isUnder = above?.kind === now.kind && levelOf(now, t) !== '';
    const parent = above && isUnder ? unitOf.get(above)?.change.from[0] : undefined;
    const words = parent ? t.becomeUnder(name, what, nameOf(parent)) : t.become(name, what);
    said.push({ at, anchor, words });
  }
  return said;
}
