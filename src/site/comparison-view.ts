/** A comparison as its page shows it. Components read this and nothing else. */
import { shownClause } from '../compare/comparison.ts';
import type { ComparedClause, Comparison, ComparisonRow } from '../compare/index.ts';
import { hasTwoPlaces } from '../compare/comparison.ts';
import { MEANINGS } from '../compare/meaning/meaning.ts';
import { address } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { runsToHtml, type HtmlContext } from '../publish/html.ts';
import { redlineToHtml, type RedlineView } from '../publish/redline-to-html.ts';
import { clauseName, kindWords, whereWords } from '../compare/kind-words.ts';
import { htmlContext } from './edition-view.ts';
import type { Strings } from '../strings/strings.ts';

export interface RowView {
  /** `same` rows can be hidden; `change` and `minor` rows have an anchor; `left` marks where a moved clause was. */
  role: 'same' | 'change' | 'minor' | 'left';
  anchor: string | null;
  kind: Clause['kind'];
  depth: number;
  number: string;
  /** What became of it, in words; empty if it is the same. */
  label: string;
  /** The other end of a move, or the place where one was. */
  otherEnd: { to: string; words: string } | null;
  inline: string;
  before: string;
  after: string;
  /** Set if the clause was added or removed, and so is marked as a whole. */
  whole: 'added' | 'removed' | null;
  meanings: string[];
  why: string;
  staff: string;
  parents: string;
  /** Its place among the changes, from 1; 0 if it is not one of them. */
  step: number;
  section: string;
  /** True for the headings above a change, which stay in sight even if they are unchanged. */
  keep: boolean;
}

export interface SummaryRow {
  anchor: string;
  where: string;
  section: string;
  what: string;
  meanings: string[];
  substantive: boolean | null;
  why: string;
  staff: string;
  parents: string;
}

export interface ComparisonView {
  rows: RowView[];
  summary: SummaryRow[];
  /** Anchors of the changes in reading order. */
  steps: string[];
}

export function comparisonView(
  policy: Policy,
  from: Edition,
  to: Edition,
  comparison: Comparison,
  t: Strings,
): ComparisonView {
  const path = address.comparison(policy.slug, from.edition, to.edition);
  const after = htmlContext(to, path, address.edition(policy.slug, to.edition));
  const contexts = {
    before: htmlContext(from, path, address.edition(policy.slug, from.edition)),
    after,
    inline: after,
  } satisfies Record<RedlineView, HtmlContext>;
  const weighty = new Set(comparison.changes);
  const minor = new Set(comparison.minor);
  const steps = comparison.rows.flatMap((row) =>
    row.role === 'stands' && weighty.has(row.clause) ? [row.clause.anchor] : [],
  );
  const keep = headingsToKeep(comparison.rows, (c) => weighty.has(c));
  const rows = comparison.rows.map((row): RowView => {
    const { clause } = row;
    const shown = shownClause(clause);
    const role =
      row.role === 'left'
        ? 'left'
        : weighty.has(clause)
          ? 'change'
          : minor.has(clause)
            ? 'minor'
            : 'same';
    const whole = clause.from.length === 0 ? 'added' : clause.to.length === 0 ? 'removed' : null;
    const plain = runsToHtml(shown.runs, clause.to.length > 0 ? contexts.after : contexts.before);
    const redline = (view: RedlineView) =>
      clause.segments.length === 0
        ? plain
        : redlineToHtml(clause.segments, contexts[view], t.redline, view);
    return {
      role,
      anchor: row.role === 'left' ? `${clause.anchor}--from` : clause.anchor,
      kind: shown.kind,
      depth: shown.depth,
      number: numbersOf(row),
      label:
        role === 'same'
          ? ''
          : role === 'left'
            ? t.comparison.movedFromHere
            : kindWords(clause.kinds, t.kinds),
      otherEnd: otherEnd(row, t),
      inline: row.role === 'left' ? plain : redline('inline'),
      before: whole === 'added' ? '' : redline('before'),
      after: whole === 'removed' ? '' : redline('after'),
      whole,
      meanings: meaningsOf(clause),
      why: clause.entry?.why ?? '',
      staff: clause.entry?.staff ?? '',
      parents: clause.entry?.parents ?? '',
      step: role === 'change' ? steps.indexOf(clause.anchor) + 1 : 0,
      section: shown.section.join(' › '),
      keep: keep.has(clause),
    };
  });
  return { rows, steps, summary: summaryOf(comparison, t) };
}

/** The table of changes, the most important first. */
export const summaryOf = (comparison: Comparison, t: Strings): SummaryRow[] =>
  comparison.changes.map((change) => summaryRow(change, t));

function summaryRow(change: ComparedClause, t: Strings): SummaryRow {
  const shown = shownClause(change);
  return {
    anchor: change.anchor,
    where: whereWords(change, t.kinds),
    section: isHeading(shown) ? shown.text : shown.section.join(' › '),
    what: kindWords(change.kinds, t.kinds),
    meanings: meaningsOf(change),
    substantive: change.entry ? change.entry.kind === 'substantive' : null,
    why: change.entry?.why ?? '',
    staff: change.entry?.staff ?? '',
    parents: change.entry?.parents ?? '',
  };
}

/** What the change means, in words; that the wording changed is said only if there is nothing else to say. */
function meaningsOf({ from, to, meanings }: ComparedClause): string[] {
  const telling = meanings.filter((meaning) => !MEANINGS[meaning.class].aside);
  const whole = from.length === 0 || to.length === 0;
  return (telling.length > 0 || whole ? telling : meanings).map((meaning) => meaning.sentence);
}

function numbersOf({ role, clause }: ComparisonRow): string {
  const list = (clauses: readonly Clause[]) => clauses.flatMap((c) => c.number ?? []).join(', ');
  const [then, now] = [list(clause.from), list(clause.to)];
  if (role === 'left' || !now) return then;
  return !then || then === now ? now : `${then} → ${now}`;
}

function otherEnd({ role, clause }: ComparisonRow, t: Strings): RowView['otherEnd'] {
  if (!hasTwoPlaces(clause.kinds)) return null;
  const [from, to] = [clause.from[0], clause.to[0]];
  if (!from || !to) return null;
  return role === 'left'
    ? { to: `#${clause.anchor}`, words: t.comparison.movedTo(clauseName(to, t.kinds)) }
    : { to: `#${clause.anchor}--from`, words: t.comparison.movedFrom(clauseName(from, t.kinds)) };
}

/** Unchanged headings above a change, for the view that shows changes only. */
function headingsToKeep(
  rows: readonly ComparisonRow[],
  changed: (clause: ComparedClause) => boolean,
): Set<ComparedClause> {
  const keep = new Set<ComparedClause>();
  let above: { depth: number; clause: ComparedClause }[] = [];
  for (const { role, clause } of rows) {
    const shown = shownClause(clause);
    if (role === 'stands' && isHeading(shown)) {
      above = above.filter((h) => h.depth < shown.depth);
      above.push({ depth: shown.depth, clause });
    }
    if (role === 'left' || changed(clause)) for (const heading of above) keep.add(heading.clause);
  }
  return keep;
}
