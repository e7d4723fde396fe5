/** A comparison in words: what became of a clause, and how many of each. */
import type { Clause } from '../policy/clause.ts';
import type { AlignmentKind } from './alignment.ts';
import type { ComparedClause, Comparison } from './comparison.ts';

const KIND_WORDS: Record<AlignmentKind, string> = {
  unchanged: 'No change',
  changed: 'Changed',
  rewritten: 'Rewritten',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  renumbered: 'Renumbered',
  renamed: 'Renamed',
  split: 'Divided',
  merged: 'Joined',
  typography: 'Typing only',
  format: 'Links or emphasis only',
};

/** `['moved', 'changed']` → “Moved and changed”. */
export function kindWords(kinds: readonly AlignmentKind[]): string {
  const shown = kinds.filter((k) => k !== 'renumbered' && k !== 'renamed');
  const [first, ...rest] = (shown.length > 0 ? shown : kinds).map((k) => KIND_WORDS[k]);
  return [first, ...rest.map((w) => w.toLowerCase())].join(' and ');
}

/** “Clause 6.1.3”, “Section 2”, or the kind of a clause without a number. */
export function clauseName(clause: Clause): string {
  const kinds = {
    heading: 'Section',
    paragraph: 'Clause',
    item: 'Clause',
    row: 'Table row',
    definition: 'Footnote',
  };
  return clause.number ? `${kinds[clause.kind]} ${clause.number}` : kinds[clause.kind];
}

/** Where a change stands: its number then and now. */
export function whereWords(change: Pick<ComparedClause, 'from' | 'to'>): string {
  const names = (clauses: readonly Clause[]) => clauses.map(clauseName).join(' and ');
  const [then, now] = [names(change.from), names(change.to)];
  if (!then || !now || then === now) return now || then;
  return `${now} (was ${then.replace(/^(Clause|Section) /, '')})`;
}

const plural = (n: number, word: string) => `${n} ${word}`;

/** “12 clauses changed, 1 added, 1 divided; 43 are the same.” All that was compared is counted. */
export function summaryWords(comparison: Comparison): string {
  const { counts, rows } = comparison;
  const total = rows.filter((r) => r.role === 'stands').length;
  if (comparison.changes.length === 0 && comparison.minor.length === 0)
    return `Compared: no change. All ${total} clauses are the same.`;
  const parts = [
    counts.changed > 0 && `${counts.changed} changed`,
    counts.added > 0 && `${counts.added} added`,
    counts.removed > 0 && `${counts.removed} removed`,
    counts.moved > 0 && `${counts.moved} moved`,
    counts.split > 0 && `${counts.split} divided`,
    counts.merged > 0 && `${counts.merged} joined`,
    counts.format > 0 && `${counts.format} with other links or emphasis only`,
    counts.typography > 0 && `${counts.typography} typed differently only`,
    counts.renumbered > 0 && `${counts.renumbered} with another number`,
    counts.renamed > 0 && `${counts.renamed} with another name`,
  ].filter((p) => p !== false);
  const changed = parts.length > 0 ? `${parts.join(', ')}; ` : '';
  return `${plural(total, 'clauses compared')}: ${changed}${counts.unchanged} the same.`;
}
