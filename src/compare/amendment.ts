/**
 * A comparison as the resolution that a meeting passes: instructions in words that turn the
 * older text into the newer one, exactly. Every instruction names places and words of the older
 * text; done in order, they give the newer one.
 */
import { assertNever } from '../language/assert-never.ts';
import { present } from '../language/present.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { joinWords } from '../strings/join-words.ts';
import type { Strings } from '../strings/strings.ts';
import {
  clausesOf,
  type ComparedClause,
  type ComparedEdition,
  type Comparison,
} from './comparison.ts';
import { listKinds, withLists, type ListKinds } from './list-kinds.ts';
import { opening, quoted } from './quoted.ts';
import {
  amendedTables,
  cellsOf,
  columnName,
  columnsAmended,
  quotedCells,
  rowName,
  type AmendedTable,
} from './amended-tables.ts';
import { redlineCells, type TableRow } from './redline/redline-row.ts';
import { placesOf, wordEdits, type Quoted, type WordEdit } from './word-edits.ts';

/** What a meeting resolves about one clause, or about what goes with it. */
export interface Instruction {
  /** Where the comparison shows it; null where it is about many. */
  anchor: string | null;
  /** One sentence or several. */
  words: string;
}

type Words = Strings['amendment'];

/** Old clauses that go on, as one place in the older text. */
interface Unit {
  change: ComparedClause;
  /** By its first old clause. */
  name: string;
  /** Index of that clause in the older text. */
  old: number;
  /** The new clauses that stand at its place; others of a division that is scattered are put in. */
  parts: readonly Clause[];
  /** Index of the first of them in the newer text. */
  at: number;
}

/** An edition's clauses in order, and how they are laid out in lists. */
type AmendedEdition = Pick<ComparedEdition, 'clauses' | 'blocks'>;

/** How clauses are named and described. */
interface Describing {
  t: Words;
  /** By the older text: a clause that is named is one of it. */
  nameOf: (clause: Clause) => string;
  isNumbered: ListKinds;
  tables: ReadonlyMap<ComparedClause, AmendedTable>;
}

/** The instructions in the newer text's reading order; the new numbers come last. */
export function amendment(
  older: AmendedEdition,
  newer: AmendedEdition,
  comparison: Comparison,
  t: Words,
): Instruction[] {
  const { clauses: before } = older;
  const { clauses: after } = newer;
  const nameOf = namesOf(before, t);
  const isNumbered = listKinds(withLists(older), withLists(newer));
  const indexOf = new Map(before.map((clause, index) => [clause, index]));
  const placeOf = new Map(after.map((clause, index) => [clause, index]));
  const changes = clausesOf(comparison);
  const d: Describing = { t, nameOf, isNumbered, tables: amendedTables(before, changes) };
  const unitOf = new Map<Clause, Unit>();
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

/** An instruction with the index of the new clause that it is about, or comes behind. */
type Placed = Instruction & { at: number };

function omissions(
  changes: readonly ComparedClause[],
  placeOf: ReadonlyMap<Clause, number>,
  nameOf: (clause: Clause) => string,
  t: Words,
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

/** What is put in and what is moved, so that everything stands in the new order. */
function placed(
  after: readonly Clause[],
  units: readonly Unit[],
  unitOf: ReadonlyMap<Clause, Unit>,
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
  let placedUntil: Unit | undefined;
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
function longestRising(units: readonly Unit[]): Unit[] {
  /** By length of the row: the unit that ends the one that rises least. */
  const ends: Unit[] = [];
  const previous = new Map<Unit, Unit | undefined>();
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
  const row: Unit[] = [];
  for (let unit = ends.at(-1); unit; unit = previous.get(unit)) row.unshift(unit);
  return row;
}

/** A moved unit with those that follow it in both texts. */
function blockFrom(first: Unit, units: readonly Unit[]): Unit[] {
  const inOldOrder = [...units].sort((a, b) => a.old - b.old);
  const [here, there] = [units.indexOf(first), inOldOrder.indexOf(first)];
  const block: Unit[] = [];
  for (let n = 0; ; n += 1) {
    const unit = units[here + n];
    if (!unit || inOldOrder[there + n] !== unit) return block;
    block.push(unit);
  }
}

/** What happens to the words of a place. */
function within({ change, name, parts }: Unit, d: Describing): string[] {
  const { t, nameOf } = d;
  const [first, ...joined] = change.from;
  const [now, ...more] = parts;
  if (!first || !now) return [];
  if (first.kind === 'row' && now.kind === 'row') return withinRow(change, name, first, now, d);
  // A row that it becomes is told by its cells.
  if (now.kind === 'row') return [];
  const texts = {
    before: change.from.map(({ text }) => text).join(' '),
    after: parts.map(({ text }) => text).join(' '),
  };
  // The redline of a scattered division is of more words than those that stay at this place, and
  // in one of several clauses a line break can be the end of a clause or a break in its text.
  const isWhole = parts.length === change.to.length;
  const hasOwnBreaks = joined.length + more.length > 0 && /\n/.test(texts.before + texts.after);
  const segments = isWhole && !hasOwnBreaks ? change.segments : [];
  // The words of a row are not one text: it has cells.
  const edits: WordEdit[] =
    first.kind === 'row' ? [{ do: 'replace', words: now.text }] : wordEdits(texts, segments);
  const sentences = [
    ...joined.map((clause) => t.join(nameOf(clause), name)),
    ...wordsOfEdits(name, edits, t),
    ...(edits.length === 0 ? marksOf(change, name, t) : []),
    ...(more.length > 0 ? [divided(name, parts, texts.after, d)] : []),
  ];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** What happens to the cells of a row and, said with the row of heads, to the columns. */
function withinRow(
  change: ComparedClause,
  name: string,
  old: Clause,
  now: Clause,
  { t, nameOf, tables }: Describing,
): string[] {
  const table = tables.get(change);
  const [were, are] = [cellsOf(old), cellsOf(now)];
  if (!table)
    return JSON.stringify(were) === JSON.stringify(are)
      ? marksOf(change, name, t)
      : [t.cells(name, quotedCells(now, t))];
  const columns = table.head === change ? columnsAmended(table, nameOf, t) : null;
  const cells = redlineCells(rowOf(old), rowOf(now), table.columns).flatMap((cell) => {
    const { from, to, segments } = cell;
    if (from === null || to === null || were[from] === are[to]) return [];
    const [before = '', after = ''] = [were[from], are[to]];
    const edits = wordEdits({ before, after }, segments);
    const steps = edits.map((edit) =>
      edit.do === 'replace' ? wholeCell(before, after, t) : wordsOfEdit(edit, t),
    );
    return [t.inColumn(columnName(from, table.heads, t), joinWords(steps, t.also))];
  });
  const edited = cells.length > 0 ? [t.in(name, joinWords(cells, t.also))] : [];
  return [
    ...(columns ? [columns] : []),
    ...edited,
    ...(columns || edited.length > 0 ? [] : marksOf(change, name, t)),
  ];
}

const rowOf = ({ cells = [] }: Clause): TableRow => ({ cells });

function wholeCell(before: string, after: string, t: Words): string {
  if (before === '') return t.atEnd(quoted(after));
  return after === '' ? t.omitWords(quoted(before)) : t.substitute(quoted(before), quoted(after));
}

/** What a clause is, as long as its level and its list are the same. */
function kindOf(clause: Clause, isNumbered: ListKinds, t: Words): string {
  if (clause.kind === 'item' && isNumbered(clause)) return t.clauses.numberedItem;
  return clause.kind === 'row' && clause.header ? t.clauses.heads : t.clauses[clause.kind];
}

/** Headings count from the first level of a policy's own; other clauses by the list items they are in. */
const FIRST_LEVEL = 2;

function levelOf(clause: Clause, t: Words): string {
  const { kind, depth } = clause;
  const level = isHeading(clause) ? depth - FIRST_LEVEL + 1 : depth;
  const deeper = level > 1 ? t.ofLevel(level) : '';
  return isHeading(clause) || kind === 'item' || level < 1 ? deeper : t.withinItem(deeper);
}

/** What is another kind of clause, at another level or in another sort of list; neighbours at once. */
function restructured(
  units: readonly Unit[],
  unitOf: ReadonlyMap<Clause, Unit>,
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

/** Each part begins at the first place of its words behind where the part before it began. */
function divided(
  name: string,
  parts: readonly Clause[],
  text: string,
  { t, isNumbered }: Describing,
): string {
  let [start, last] = [0, 0];
  const said: string[] = [];
  for (const [n, part] of parts.entries()) {
    if (n > 0) {
      const isNext = (words: string) =>
        placesOf(text, words).find((place) => place > last) === start;
      const words = opening(part.text, isNext);
      const nth = isNext(words) ? null : placesOf(text, words).indexOf(start) + 1;
      said.push(
        t.part(
          pointedAt({ words, nth }, t),
          kindOf(part, isNumbered, t),
          part.number,
          levelOf(part, t),
        ),
      );
    }
    last = start;
    start += part.text.length + 1;
  }
  return t.divide(name, joinWords(said, t.also));
}

function wordsOfEdits(name: string, edits: readonly WordEdit[], t: Words): string[] {
  const [only] = edits;
  if (!only) return [];
  if (only.do === 'replace') return [t.replace(name, quoted(only.words))];
  return [
    t.in(
      name,
      joinWords(
        edits.map((edit) => wordsOfEdit(edit, t)),
        t.also,
      ),
    ),
  ];
}

function wordsOfEdit(edit: WordEdit, t: Words): string {
  switch (edit.do) {
    case 'substitute':
      return t.substitute(pointedAt(edit.old, t), quoted(edit.words));
    case 'omit':
      return t.omitWords(pointedAt(edit.old, t));
    case 'insert':
      return t.insertAfter(pointedAt(edit.after, t), quoted(edit.words));
    case 'begin':
      return t.atBeginning(quoted(edit.words));
    case 'end':
      return t.atEnd(quoted(edit.words));
    case 'replace':
      return quoted(edit.words);
    default:
      return assertNever(edit);
  }
}

function pointedAt({ words, upTo, nth }: Quoted, t: Words): string {
  if (upTo !== undefined) return t.fromTo(quoted(words), quoted(upTo));
  return nth === null ? quoted(words) : t.nth(nth, quoted(words));
}

/** Words that stay under other marks. */
function marksOf({ segments, meanings }: ComparedClause, name: string, t: Words): string[] {
  if (!segments.some(({ was, text }) => was !== undefined || text === '')) return [];
  return [t.sameWords(name, meanings.map(({ sentence }) => sentence).join(' '))];
}

/** The numbers that change; one that takes everything in it along is said once. */
function renumbered(
  before: readonly Clause[],
  units: readonly Unit[],
  nameOf: (clause: Clause) => string,
  t: Words,
): Instruction[] {
  const numbers = units.flatMap(({ old, parts }) => {
    const [was, now] = [before[old], parts[0]];
    return was && now ? [{ was, then: was.number, now: now.number }] : [];
  });
  const isWithin = (number: string | null, whole: string) =>
    number !== null && [`${whole}.`, `${whole}(`].some((start) => number.startsWith(start));
  const taken = new Set<Clause>();
  const pairs: string[] = [];
  const others: string[] = [];
  for (const { was, then, now } of numbers) {
    if (then === now || taken.has(was)) continue;
    if (now === null) others.push(t.takeNumber(nameOf(was)));
    else if (then === null) others.push(t.giveNumber(nameOf(was), now));
    else {
      const within = numbers.filter((one) => one.was !== was && isWithin(one.then, then));
      const along =
        within.length > 0 &&
        within.every((one) => one.now === now + (one.then ?? '').slice(then.length));
      if (along) for (const one of within) taken.add(one.was);
      pairs.push(along ? t.asWithin(nameOf(was), now) : t.as(nameOf(was), now));
    }
  }
  const words = [...(pairs.length > 0 ? [t.renumber(joinWords(pairs, t.also))] : []), ...others];
  return words.map((sentence) => ({ anchor: null, words: sentence }));
}

/** How each clause of a text is named: by its number, or by its kind and its words. */
function namesOf(clauses: readonly Clause[], t: Words): (clause: Clause) => string {
  const count = new Map<string, number>();
  for (const { number } of clauses)
    if (number !== null) count.set(number, (count.get(number) ?? 0) + 1);
  return (clause) => {
    const { number, kind, text } = clause;
    if (kind === 'row' && number === null) return rowName(clause, clauses, t);
    if (number !== null && count.get(number) === 1)
      return kind === 'heading' ? t.numberedHeading(number) : number;
    const what = t.clauses[kind];
    const isOnly = (words: string) =>
      clauses.filter((one) => one.kind === kind && one.text.startsWith(words)).length === 1;
    const words = opening(text, isOnly);
    if (words !== text) return t.beginning(what, quoted(words));
    const alike = clauses.filter((one) => one.kind === kind && one.text === text);
    const which = alike.length > 1 ? t.nthClause(alike.indexOf(clause) + 1, what) : what;
    return text === '' ? t.empty(which) : t.whole(which, quoted(text));
  };
}
