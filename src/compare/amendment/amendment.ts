/**
 * A comparison as the resolution that a meeting passes: instructions in words that turn the
 * older text into the newer one, exactly. Every instruction names places and words of the older
 * text; done in order, they give the newer one.
 */
import { present } from '../../language/present.ts';
import type { Clause } from '../../policy/clause.ts';
import {
  clausesOf,
  type ComparedClause,
  type ComparedEdition,
  type Comparison,
} from '../comparison.ts';
import { listKinds, withLists } from '../list-kinds.ts';
import { amendedTables } from './amended-tables.ts';
import type { Describing } from './describing.ts';
import type { ResolutionWords } from './resolution-words.ts';
import type { Instruction, Placed } from './instruction.ts';
import { namesOf } from './names-of.ts';
import { placed } from './placed.ts';
import { renumbered } from './renumbered.ts';
import { restructured } from './restructured.ts';
import type { AmendedUnit } from './amended-unit.ts';
import { within } from './within.ts';

/** An edition's clauses in order, and how they are laid out in lists. */
type AmendedEdition = Pick<ComparedEdition, 'clauses' | 'blocks'>;

/** The instructions in the newer text's reading order; the new numbers come last. */
export function amendment(
  older: AmendedEdition,
  newer: AmendedEdition,
  comparison: Comparison,
  t: ResolutionWords,
): Instruction[] {
  const { clauses: before } = older;
  const { clauses: after } = newer;
  const nameOf = namesOf(before, t);
  const isNumbered = listKinds(withLists(older), withLists(newer));
  const indexOf = new Map(before.map((clause, index) => [clause, index]));
  const placeOf = new Map(after.map((clause, index) => [clause, index]));
  const changes = clausesOf(comparison);
  const d: Describing = { t, nameOf, isNumbered, tables: amendedTables(before, changes) };
  const unitOf = new Map<Clause, AmendedUnit>();
  for (const change of changes) {
    if (!goesOn(change)) continue;
    const [first] = change.from;
    const parts = partsTogether(change, after, placeOf);
    if (!first || parts.length === 0) continue;
    const old = present(indexOf.get(first), 'a compared clause is in the older text');
    const at = present(placeOf.get(parts[0] ?? first), 'a compared clause is in the newer text');
    const unit = { change, name: nameOf(first), old, parts, at };
    for (const part of parts) unitOf.set(part, unit);
  }
  const units = [...new Set(after.flatMap((clause) => unitOf.get(clause) ?? []))];
  return [
    ...[
      ...omissions(changes, placeOf, nameOf, t),
      ...placed(after, units, unitOf, changes, d),
      ...units.flatMap((unit) =>
        within(unit, d).map((words) => ({
          at: unit.at,
          anchor: unit.change.anchor,
          words,
        })),
      ),
      ...restructured(units, unitOf, after, d),
    ].sort((a, b) => a.at - b.at),
    ...renumbered(before, units, nameOf, t),
  ].map(({ anchor, words }) => ({ anchor, words }));
}

/** Rows that were divided or joined are not followed: they are left out, and the new ones put in. */
const goesOn = ({ from, to }: ComparedClause): boolean =>
  from.length + to.length <= 2 || ![...from, ...to].some(({ kind }) => kind === 'row');

function omissions(
  changes: readonly ComparedClause[],
  placeOf: ReadonlyMap<Clause, number>,
  nameOf: (clause: Clause) => string,
  t: ResolutionWords,
): Placed[] {
  let at = -1;
  return changes.flatMap((change) => {
    const { anchor, from, to } = change;
    at = to[0] ? (placeOf.get(to[0]) ?? at) : at;
    const gone = to.length > 0 && goesOn(change) ? [] : from;
    return gone.map((clause) => ({ at, anchor, words: t.omit(nameOf(clause)) }));
  });
}

/** The new clauses of a change that follow one another, from the first on. */
function partsTogether(
  { to }: ComparedClause,
  after: readonly Clause[],
  placeOf: ReadonlyMap<Clause, number>,
): Clause[] {
  const start = (to[0] && placeOf.get(to[0])) ?? 0;
  const parts: Clause[] = [];
  for (const [n, part] of to.entries()) {
    if (after[start + n] !== part) break;
    parts.push(part);
  }
  return parts;
}
