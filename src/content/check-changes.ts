/** Checks the author’s “changes” and “lineage” against what the comparison finds. */
import { own } from '../language/own.ts';
import {
  certainChangesOfRule,
  clausesOf,
  compareEditions,
  type AlignmentKind,
  type ComparedClause,
  type Comparison,
} from '../compare/index.ts';
import { ownLineage } from './lineage.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { problem, type Problem } from '../messages/problem.ts';

/** How the message words each change that needs a reason: words that differ, came or went. */
const OWED = {
  unchanged: null,
  changed: 'has changed',
  rewritten: 'has changed',
  added: 'is new',
  removed: 'is gone',
  moved: null,
  restructured: null,
  renumbered: null,
  renamed: null,
  split: 'was split',
  merged: 'was merged',
  typography: null,
  format: null,
} as const satisfies Record<AlignmentKind, string | null>;

/**
 * Unexplained changes, explanations of what did not change, and ids that the text
 * contradicts: errors in a published edition, warnings in a draft. Changes of a rule that are
 * called editorial are errors in both.
 * @param before the edition that came before it, never a draft
 */
export function checkChanges(edition: Edition, before: Edition): Problem[] {
  const { changes = {} } = edition.meta;
  const comparison = compareEditions(before, edition, { lineage: ownLineage(edition) });
  const differing = clausesOf(comparison).filter(({ kinds }) => !kinds.includes('unchanged'));
  const explained = new Set(differing.flatMap(idsOf));
  return [
    ...reasonsOwed(comparison, edition, before).map(({ problem }) => problem),
    ...differing.flatMap((clause) => checkKind(clause, edition, before)),
    ...Object.keys(changes)
      .filter((id) => !explained.has(id))
      .map((id) =>
        report(edition, 'change-not-made', { id, from: before.edition }, `changes.${id}`),
      ),
    ...differing.flatMap((clause) => checkIds(clause, edition, before)),
  ];
}

const idsOf = ({ from, to }: ComparedClause) => [...to, ...from].map((c) => c.id);

function report(
  edition: Edition,
  code: 'change-unexplained' | 'change-not-made',
  details: { id: string; from: string; what?: string },
  place: string,
): Problem {
  const draft = !isPublished(edition);
  const which = draft ? (`${code}-draft` as const) : code;
  const { changes, title } = edition.places;
  const position = edition.places[place] ?? changes ?? title ?? null;
  return problem(which, edition.file, position, { what: '', ...details });
}

/** A change that “changes” gives no reason for. */
export interface OwedReason {
  clause: ComparedClause;
  /** The name of its entry. */
  id: string;
  problem: Problem;
}

/** Every change of an edition that needs a reason and has none, in reading order. */
export const reasonsOwed = (
  comparison: Comparison,
  edition: Edition,
  before: Edition,
): OwedReason[] =>
  clausesOf(comparison).flatMap((clause) => owedReason(clause, edition, before) ?? []);

function owedReason(clause: ComparedClause, edition: Edition, before: Edition): OwedReason | null {
  const what = clause.kinds.map((kind) => OWED[kind]).find((words) => words !== null);
  const ids = idsOf(clause);
  const [id] = ids;
  if (!what || !id || ids.some((id) => own(edition.meta.changes, id))) return null;
  const details = { id, what, from: before.edition };
  const found = report(edition, 'change-unexplained', details, 'changes');
  const [here] = clause.to;
  const at = here ? { line: here.position.line, column: here.position.column } : {};
  return { clause, id, problem: { ...found, ...at } };
}

/** “Editorial” says that nobody has to act otherwise; where the words say that somebody has to, they count. */
function checkKind(clause: ComparedClause, edition: Edition, before: Edition): Problem[] {
  const { policy, edition: name, meta, places, file } = edition;
  const explained = idsOf(clause).filter((id) => meta.changes?.[id]);
  const [id] = explained;
  if (!id || explained.some((one) => meta.changes?.[one]?.kind !== 'editorial')) return [];
  const changed = certainChangesOfRule(clause);
  if (changed.length === 0) return [];
  const amend = isPublished(edition) ? `npm run policy -- amend ${policy} ${name} --why "…"` : '';
  const meaning = changed.map(({ sentence }) => sentence).join(' ');
  const details = { id, from: before.edition, meaning, amend };
  return [problem('change-not-editorial', file, places[`changes.${id}`] ?? null, details)];
}

/** An id that vanished while its text lives on, and an id that now names another text. */
function checkIds({ kinds, from, to }: ComparedClause, edition: Edition, before: Edition) {
  const [old, now] = [from[0], to[0]];
  if (!old || !now || from.length > 1 || to.length > 1) return [];
  const declared = own(edition.meta.lineage, old.id);
  if (old.id !== now.id && !declared && now.named && !kinds.includes('rewritten'))
    return [
      problem('id-lost', edition.file, now.position, {
        id: now.id,
        old: old.id,
        from: before.edition,
      }),
    ];
  if (old.id === now.id && kinds.includes('rewritten') && !isPublished(edition))
    return [
      problem('id-on-other-text', edition.file, now.position, {
        id: now.id,
        from: before.edition,
        text: old.text.length > 80 ? `${old.text.slice(0, 80).trimEnd()}…` : old.text,
      }),
    ];
  return [];
}
