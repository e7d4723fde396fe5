/** The steps of a resolution that put everything into the new order. */
import { present } from '../../language/present.ts';
import type { Clause } from '../../policy/clause.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { ComparedClause } from '../comparison.ts';
import { quotedCells } from './amended-tables.ts';
import { kindOf, levelOf, type Describing } from './describing.ts';
import type { Placed } from './instruction.ts';
import { quoted } from './quoted.ts';
import type { AmendedUnit } from './amended-unit.ts';

/** What is put in and what is moved, so that everything stands in the new order. */
export function placed(
  after: readonly Clause[],
  units: readonly AmendedUnit[],
  unitOf: ReadonlyMap<Clause, AmendedUnit>,
  changes: readonly ComparedClause[],
  { t, isNumbered }: Describing,
): Placed[] {
  const anchorOf = new Map(
    changes.flatMap(({ anchor, to }) => to.map((clause) => [clause, anchor] as const)),
  );
  const staying = new Set(longestRising(units));
  const instructions: Placed[] = [];
  /** What stands before the next clause: a name, null for the top. */
  let place: string | null = null;
  let placedUntil: AmendedUnit | undefined;
  for (let at = 0; at < after.length;) {
    const clause = present(after[at], 'within the newer text');
    const unit = unitOf.get(clause);
    if (unit) {
      at += unit.parts.length;
      if (!staying.has(unit) && !placedUntil) {
        const block = blockFrom(unit, units);
        const last = present(block.at(-1), 'a block has the clause that it begins with');
        const what = last === unit ? unit.name : t.upTo(unit.name, last.name);
        const words = place === null ? t.moveFirst(what) : t.move(what, place);
        instructions.push({ at: unit.at, anchor: unit.change.anchor, words });
        placedUntil = last;
      }
      if (placedUntil === unit) placedUntil = undefined;
      place = unit.name;
      continue;
    }
    const next = after.findIndex((one, n) => n > at && unitOf.has(one));
    const fresh = after.slice(at, next < 0 ? after.length : next);
    const clauses = joinWords(
      fresh.map((one) => {
        const words = one.kind === 'row' ? quotedCells(one, t) : quoted(one.text);
        return t.newClause(kindOf(one, isNumbered, t), one.number, levelOf(one, t), words);
      }),
      t.also,
    );
    instructions.push({
      at,
      anchor: anchorOf.get(clause) ?? null,
      words: place === null ? t.insertFirst(clauses) : t.insert(place, clauses),
    });
    place = t.lastInserted;
    at += fresh.length;
  }
  return instructions;
}

/** The units that can stay where they are: as many as stand in the same order in both texts. */
function longestRising(units: readonly AmendedUnit[]): AmendedUnit[] {
  /** By length of the row: the unit that ends the one that rises least. */
  const ends: AmendedUnit[] = [];
  const previous = new Map<AmendedUnit, AmendedUnit | undefined>();
  for (const unit of units) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.old ?? 0) < unit.old) low = middle + 1;
      else high = middle;
    }
    previous.set(unit, ends[low - 1]);
    ends[low] = unit;
  }
  const row: AmendedUnit[] = [];
  for (let unit = ends.at(-1); unit; unit = previous.get(unit)) row.unshift(unit);
  return row;
}

/** A moved unit with those that follow it in both texts. */
function blockFrom(first: AmendedUnit, units: readonly AmendedUnit[]): AmendedUnit[] {
  const inOldOrder = [...units].sort((a, b) => a.old - b.old);
  const [here, there] = [units.indexOf(first), inOldOrder.indexOf(first)];
  const block: AmendedUnit[] = [];
  for (let n = 0; ; n += 1) {
    const unit = units[here + n];
    if (!unit || inOldOrder[there + n] !== unit) return block;
    block.push(unit);
  }
}
