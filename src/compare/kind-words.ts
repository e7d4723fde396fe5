/** A comparison in words: what became of a clause, and how many of each. */
import { editionName } from '../policy/slugs.ts';
import type { Clause, Run } from '../policy/clause.ts';
import { joinWords } from '../strings/join-words.ts';
import type { Strings } from '../strings/strings.ts';
import { ALIGNMENT_KINDS, type AlignmentKind } from './alignment.ts';
import {
  clausesOf,
  type ComparedClause,
  type Comparison,
  type ComparisonCounts,
  type Crossing,
} from './comparison.ts';

type CountedChange = Exclude<keyof ComparisonCounts, 'unchanged'>;

/** The counts of the summary in its order; what is the same comes at its end. */
const COUNTED = Object.keys({
  changed: true,
  added: true,
  removed: true,
  moved: true,
  split: true,
  merged: true,
  restructured: true,
  format: true,
  typography: true,
  renumbered: true,
  renamed: true,
} satisfies Record<CountedChange, true>) as CountedChange[];

/** `['moved', 'changed']` → “Moved and changed”. */
export function kindWords(
  kinds: readonly AlignmentKind[],
  t: Pick<Strings['kinds'], 'words' | 'also'>,
): string {
  const named = kinds.filter((kind) => !ALIGNMENT_KINDS[kind].aside);
  const words = (named.length > 0 ? named : kinds).map((kind) => t.words[kind]);
  return joinWords(words, t.also);
}

/** An end of a clause in another policy, as it is named: the policy, and the edition's name. */
export interface NamedEnd {
  title: string;
  edition: string;
}

/**
 * What became of a clause. One that came from another policy, or went to one, is never said to
 * be added or removed: “Moved here from Bicycles, 2025–2026”.
 */
export function becameWords(
  kinds: readonly AlignmentKind[],
  ends: { origin: readonly NamedEnd[]; destination: readonly NamedEnd[] },
  t: Pick<Strings['kinds'], 'words' | 'also' | 'place' | 'places' | 'cameFrom' | 'wentTo'>,
): string {
  const names = (named: readonly NamedEnd[]) =>
    joinWords([...new Set(named.map(({ title, edition }) => t.place(title, edition)))], t.places);
  if (ends.origin.length > 0) return t.cameFrom(names(ends.origin));
  if (ends.destination.length > 0) return t.wentTo(names(ends.destination));
  return kindWords(kinds, t);
}

/** The same of a clause as it was compared. */
export const changeWords = (
  { kinds, origin, destination }: Pick<ComparedClause, 'kinds' | 'origin' | 'destination'>,
  t: Pick<Strings, 'kinds' | 'edition'>,
): string => {
  const named = (crossings: readonly Crossing[]) =>
    crossings.map(({ title, edition }) => ({ title, edition: editionName(edition, t) }));
  return becameWords(kinds, { origin: named(origin), destination: named(destination) }, t.kinds);
};

/** “Clause 6.1.3”, “Section 2”; with the section where others have the number too; without a number, a row by its head and others by their kind. */
export function clauseName(clause: Clause, t: Strings['kinds']): string {
  const { kind, number, numberAnchor, section } = clause;
  if (number && numberAnchor)
    return t.numberedIn(t.clauses[kind], number, section.at(-1) ?? numberAnchor);
  if (number) return t.numbered(t.clauses[kind], number);
  return kind === 'row' ? rowName(clause, t) : t.clauses[kind];
}

/** More of a row's first cell is no name. */
const LONGEST_NAME = 60;

function rowName({ cells, header, text }: Clause, t: Strings['kinds']): string {
  if (header) return t.columnHeads;
  const head = (cells ? textOf(cells[0] ?? []) : (text.split(' | ')[0] ?? '')).trim();
  return head === '' || head.length > LONGEST_NAME ? t.clauses.row : head;
}

/** Where a change is: its number then and now; of a table’s cell, the heads of its row and column. */
export function whereWords(
  change: Pick<ComparedClause, 'from' | 'to' | 'columns'>,
  t: Strings['kinds'],
): string {
  const names = (clauses: readonly Clause[]) =>
    joinWords(
      clauses.map((clause) => clauseName(clause, t)),
      t.and,
    );
  const [then, now] = [names(change.from), names(change.to)];
  const isRow = [...change.from, ...change.to].some(({ kind }) => kind === 'row');
  const name = !then || !now || then === now || isRow ? now || then : t.was(now, then);
  const column = changedColumn(change);
  return column === null ? name : t.cell(name, column);
}

/** The head of the one column whose cell has other words; null where there is none or are several. */
function changedColumn({
  from,
  to,
  columns: pairs,
}: Pick<ComparedClause, 'from' | 'to' | 'columns'>): string | null {
  const [old, now] = [from[0], to[0]];
  if (!old?.cells || !now?.cells || now.header || from.length > 1 || to.length > 1) return null;
  const { columns = [] } = now;
  const changed = columns.filter((heading, k) => {
    const known = pairs?.find((pair) => pair.to === k);
    const then = known ? (known.from ?? -1) : (old.columns?.indexOf(heading) ?? -1);
    return then >= 0 && textOf(old.cells?.[then] ?? []) !== textOf(now.cells?.[k] ?? []);
  });
  const [column] = changed;
  return column && changed.length === 1 && column !== columns[0] ? column : null;
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** “12 clauses compared: 2 changed, 1 added; 9 the same.” All that was compared is counted. */
export function summaryWords(comparison: Comparison, t: Strings['kinds']): string {
  const { counts, changes, minor } = comparison;
  const total = clausesOf(comparison).length;
  if (total === 0) return t.nothing;
  if (changes.length === 0 && minor.length === 0) {
    const isAll = comparison.facts.length === 0 && comparison.unread.length === 0;
    return isAll ? t.noChange(total) : t.sameText(total);
  }
  const counted = COUNTED.filter((heading) => counts[heading] > 0);
  const words = joinWords(
    counted.map((heading) => t.counts[heading](counts[heading])),
    t.alsoCounted,
  );
  return words ? t.summary(total, words, counts.unchanged) : t.noneCounted(total, counts.unchanged);
}
