/** Gives the clauses of a draft the ids that they had in the edition before, and new ids to the others. */
import { OPERATIONS, alignClauses, redline } from '../compare/index.ts';
import type { DeclaredLineage } from '../compare/alignment.ts';
import { own } from '../language/own.ts';
import { present } from '../language/present.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { suggestId } from '../policy/naming.ts';
import { IdJudge, withoutHeadingLabels, type EditedPair } from './id-judge.ts';

export type Sureness =
  /** The same words. */
  | 'exact'
  /** The same but for capitals, quotation marks, dashes and spaces. */
  | 'typing'
  /** Some words differ; `likeness` is the share that is kept. */
  | 'edited'
  /** A heading with other words, in the same place as the old one. */
  | 'place'
  /** It may go on from an old clause, or from one of two, and that is not sure: it has a new id. */
  | 'unsure'
  | 'new';

export interface CarriedId {
  id: string;
  how: Sureness;
  /** The share of both texts that is kept, 0 to 1. */
  likeness: number;
  /** The clause it was carried over from. */
  from: Clause | null;
  /** For an unsure one: the old clauses that it may go on from, the likeliest first, two at most. */
  perhapsFrom: Clause[];
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
 * An id is carried over only where it is sure; a link that leads to another rule is worse than
 * one that leads to a note that its clause is gone.
 *
 * @param before the clauses of the edition before
 * @param after the draft's clauses; named ones keep their names
 * @param used every id the policy ever had: none is given to a new clause
 * @param lineage what the draft says of old ids: it has accounted for them, so none is carried
 */
export function carryIds(
  before: readonly Clause[],
  after: readonly Clause[],
  used: ReadonlySet<string>,
  lineage: DeclaredLineage = {},
): CarriedIds {
  const ids: (CarriedId | null)[] = after.map((clause) =>
    clause.named ? { id: clause.id, how: 'new', likeness: 0, from: null, perhapsFrom: [] } : null,
  );
  const texts = { before: withoutHeadingLabels(before), after: withoutHeadingLabels(after) };
  const { pairs, successors } = pairClauses(before, after, texts, ids, lineage);
  const same = pairs.filter(isSameText);
  const edited = pairs.filter((pair) => !isSameText(pair));
  const judge = new IdJudge(before, after, texts, same, edited);
  const given = new Set<number>();
  const unsure: EditedPair[] = [];
  for (const pair of pairs) {
    const clause = present(before[pair.from], INDEXES);
    if (!isSameText(pair) && ids[pair.to] === null && !judge.isSure(pair)) {
      unsure.push(pair);
      continue;
    }
    const { how, likeness } = pair;
    ids[pair.to] = { id: clause.id, how, likeness, from: clause, perhapsFrom: [] };
    given.add(pair.from);
  }
  const carried = new Set<string>(ids.flatMap((c) => (c ? [c.id] : [])));
  const accounted = [...before.keys()].filter(
    (b) => own(lineage, before[b]?.id ?? '') !== undefined,
  );
  const closed = new Set([...given, ...accounted]);
  const candidates = new Map(unsure.map(({ to }) => [to, judge.candidates(to, closed)]));
  const taken = new Set([...used, ...before.map((c) => c.id), ...carried]);
  const complete = after.map((clause, i): CarriedId => {
    const found = ids[i];
    if (found) return found;
    const id = suggestId(texts.after[i] ?? clause.text, taken);
    taken.add(id);
    const perhapsFrom = candidates.get(i) ?? [];
    return {
      id,
      how: perhapsFrom.length > 0 ? 'unsure' : 'new',
      likeness: 0,
      from: null,
      perhapsFrom,
    };
  });
  const gone = before.flatMap((clause, b) =>
    carried.has(clause.id)
      ? []
      : [{ clause, perhaps: (successors.get(b) ?? []).flatMap((a) => complete[a]?.id ?? []) }],
  );
  return { ids: complete, gone };
}

/**
 * The same with two editions: from the one before, and for what that did not have, from the one
 * after, where a text of years ago is added before later ones.
 */
export function carryIdsFromBoth(
  before: readonly Clause[],
  after: readonly Clause[],
  clauses: readonly Clause[],
  used: ReadonlySet<string>,
  lineage: DeclaredLineage = {},
): CarriedIds {
  const first = carryIds(before, clauses, used, lineage);
  if (after.length === 0) return first;
  const named = clauses.map((clause, i) => {
    const carried = first.ids[i];
    return carried?.from ? { ...clause, id: carried.id, named: true } : clause;
  });
  const second = carryIds(after, named, used, lineage);
  const ids = first.ids.map((carried, i): CarriedId => {
    const later = second.ids[i];
    if (carried.from || !later) return carried;
    if (later.from || later.how === 'unsure' || carried.how !== 'unsure') return later;
    return { ...later, how: 'unsure', perhapsFrom: carried.perhapsFrom };
  });
  return { ids, gone: first.gone };
}

interface Pair extends EditedPair {
  how: Sureness;
  likeness: number;
}

const isSameText = ({ how }: Pair) => how === 'exact' || how === 'typing';

/**
 * Pairs each old clause with at most one of the draft, the likest first.
 * @returns the pairs, and for each old clause the clauses of the draft that it is aligned with
 */
function pairClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  texts: { before: readonly string[]; after: readonly string[] },
  ids: readonly (CarriedId | null)[],
  lineage: DeclaredLineage,
): { pairs: Pair[]; successors: Map<number, number[]> } {
  const successors = new Map<number, number[]>();
  const pairs: Pair[] = [];
  const old = withTexts(before, texts.before);
  const now = withTexts(after, texts.after);
  const takenIds = new Set(ids.flatMap((c) => (c ? [c.id] : [])));
  for (const { from, to } of alignClauses(old, now, { lineage })) {
    for (const b of from) if (to.length > 0) successors.set(b, to);
    const possible = from
      .flatMap((b) =>
        to.map((a) => ({
          from: b,
          to: a,
          ...compare(present(before[b], INDEXES), present(after[a], INDEXES)),
        })),
      )
      .sort((x, y) => y.likeness - x.likeness);
    const used = { from: new Set<number>(), to: new Set<number>() };
    for (const pair of possible) {
      const clause = present(before[pair.from], INDEXES);
      const named = ids[pair.to];
      const isClosed = takenIds.has(clause.id) || own(lineage, clause.id) !== undefined;
      if (named ? named.id !== clause.id : isClosed || pair.how === 'new') continue;
      if (used.from.has(pair.from) || used.to.has(pair.to)) continue;
      used.from.add(pair.from);
      used.to.add(pair.to);
      pairs.push(pair);
    }
  }
  return { pairs, successors };
}

/** The clauses as the alignment reads them: their texts, and those of the headings above them. */
function withTexts(clauses: readonly Clause[], texts: readonly string[]): Clause[] {
  const bare = new Map(clauses.map((c, i) => [c.text, texts[i] ?? c.text]));
  return clauses.map((c, i) => {
    const text = texts[i] ?? c.text;
    const section = c.section.map((heading) => bare.get(heading) ?? heading);
    return text === c.text
      ? { ...c, section }
      : { ...c, text, section, runs: [{ text, marks: [] }] };
  });
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
