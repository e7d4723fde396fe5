/** A comparison in words: what became of a clause, and how many of each. */
import { editionName } from '../policy/slugs.ts';
import type { Clause } from '../policy/clause.ts';
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

/** “Clause 6.1.3”, “Section 2”, or the kind of a clause without a number. */
export function clauseName({ kind, number }: Clause, t: Strings['kinds']): string {
  return number ? t.numbered(t.clauses[kind], number) : t.clauses[kind];
}

/** Where a change is: its number then and now. */
export function whereWords(
  change: Pick<ComparedClause, 'from' | 'to'>,
  t: Strings['kinds'],
): string {
  const names = (clauses: readonly Clause[]) =>
    joinWords(
      clauses.map((clause) => clauseName(clause, t)),
      t.and,
    );
  const [then, now] = [names(change.from), names(change.to)];
  if (!then || !now || then === now) return now || then;
  return t.was(now, then);
}

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
