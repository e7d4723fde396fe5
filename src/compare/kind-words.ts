/** A comparison in words: what became of a clause, and how many of each. */
import type { Clause, ClauseKind } from '../policy/clause.ts';
import type { AlignmentKind } from './alignment.ts';
import {
  clausesOf,
  type ComparedClause,
  type Comparison,
  type ComparisonCounts,
} from './comparison.ts';

/** The word for each kind; `aside` ones are left out where there is another kind to name. */
const KIND_WORDS = {
  unchanged: { word: 'No change', aside: false },
  changed: { word: 'Changed', aside: false },
  rewritten: { word: 'Rewritten', aside: false },
  added: { word: 'Added', aside: false },
  removed: { word: 'Removed', aside: false },
  moved: { word: 'Moved', aside: false },
  renumbered: { word: 'Renumbered', aside: true },
  renamed: { word: 'Renamed', aside: true },
  split: { word: 'Divided', aside: false },
  merged: { word: 'Joined', aside: false },
  typography: { word: 'Typing only', aside: false },
  format: { word: 'Links or emphasis only', aside: false },
} as const satisfies Record<AlignmentKind, { word: string; aside: boolean }>;

/** How each count is named in the summary, in its order; what is the same comes at its end. */
const COUNT_WORDS = {
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  split: 'divided',
  merged: 'joined',
  format: 'with other links or emphasis only',
  typography: 'typed differently only',
  renumbered: 'with another number',
  renamed: 'with another name',
  unchanged: null,
} as const satisfies Record<keyof ComparisonCounts, string | null>;

const CLAUSE_WORDS = {
  heading: 'Section',
  paragraph: 'Clause',
  item: 'Clause',
  row: 'Table row',
  definition: 'Footnote',
} as const satisfies Record<ClauseKind, string>;

/** `['moved', 'changed']` → “Moved and changed”. */
export function kindWords(kinds: readonly AlignmentKind[]): string {
  const named = kinds.filter((kind) => !KIND_WORDS[kind].aside);
  const [first, ...rest] = (named.length > 0 ? named : kinds).map((kind) => KIND_WORDS[kind].word);
  return [first, ...rest.map((word) => word.toLowerCase())].join(' and ');
}

/** “Clause 6.1.3”, “Section 2”, or the kind of a clause without a number. */
export function clauseName({ kind, number }: Clause): string {
  return number ? `${CLAUSE_WORDS[kind]} ${number}` : CLAUSE_WORDS[kind];
}

/** Where a change is: its number then and now. */
export function whereWords(change: Pick<ComparedClause, 'from' | 'to'>): string {
  const names = (clauses: readonly Clause[]) => clauses.map(clauseName).join(' and ');
  const [then, now] = [names(change.from), names(change.to)];
  if (!then || !now || then === now) return now || then;
  return `${now} (was ${then.replace(/^(Clause|Section) /, '')})`;
}

/** “12 clauses changed, 1 added, 1 divided; 43 are the same.” All that was compared is counted. */
export function summaryWords(comparison: Comparison): string {
  const { counts, changes, minor } = comparison;
  const total = clausesOf(comparison).length;
  if (changes.length === 0 && minor.length === 0)
    return `Compared: no change. All ${total} clauses are the same.`;
  const headings = Object.keys(COUNT_WORDS) as (keyof ComparisonCounts)[];
  const parts = headings.flatMap((heading) => {
    const words = COUNT_WORDS[heading];
    return words !== null && counts[heading] > 0 ? [`${counts[heading]} ${words}`] : [];
  });
  const changed = parts.length > 0 ? `${parts.join(', ')}; ` : '';
  return `${total} clauses compared: ${changed}${counts.unchanged} the same.`;
}
