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
import { reasonsOf, type Reason } from './reasons.ts';
import { readChangeKey } from '../policy/clause-entries.ts';
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
  const comparison = compareEditions(before, edition, { lineage: ownLineage(edition) });
  const differing = clausesOf(comparison).filter(({ kinds }) => !kinds.includes('unchanged'));
  const explained = new Set(differing.flatMap(idsOf));
  const reasons = reasonsOf(edition, before);
  return [
    ...reasonsOwed(comparison, edition, before).map(({ problem }) => problem),
    ...differing.flatMap((clause) => checkKind(clause, reasons, edition, before)),
    ...idleEntries(edition, explained, reasons).map(({ id, key }) =>
      report(edition, 'change-not-made', { id, from: before.edition }, `changes.${key}`),
    ),
    ...differing.flatMap((clause) => checkIds(clause, edition, before)),
  ];
}

const idsOf = ({ from, to }: ComparedClause) => [...to, ...from].map((c) => c.id);

function report(
  edition: Edition,
  code: 'change-unexplained' | 'change-not-made',
  details: { id: string; from: string; what?: string; section?: string; count?: string },
  place: string,
): Problem {
  const draft = !isPublished(edition);
  const which = draft ? (`${code}-draft` as const) : code;
  const { changes, title } = edition.places;
  const position = edition.places[place] ?? changes ?? title ?? null;
  return problem(which, edition.file, position, { what: '', ...details });
}

/** Entries about clauses that did not change, by the part of their names that says so. */
function idleEntries(
  { meta }: Edition,
  explained: ReadonlySet<string>,
  reasons: ReadonlyMap<string, Reason>,
): { id: string; key: string }[] {
  return Object.keys(meta.changes ?? {}).flatMap((key) => {
    const { ids, sections } = readChangeKey(key);
    // A section is idle if none of its changed clauses has its reason from this entry.
    const isUsed = [...reasons].some(
      ([id, reason]) => reason.key === key && explained.has(id) && !ids.includes(id),
    );
    return [
      ...ids.filter((id) => !explained.has(id)).map((id) => ({ id, key })),
      ...(sections.length > 0 && !isUsed
        ? [{ id: sections.map((id) => `section ${id}`).join(', '), key }]
        : []),
    ];
  });
}

/** A change that “changes” gives no reason for. */
export interface OwedReason {
  clause: ComparedClause;
  /** The name of its entry. */
  id: string;
  problem: Problem;
}

/** From so many open changes of a section on, one entry for all of them is offered. */
const MANY = 3;

/** Every change of an edition that needs a reason and has none, in reading order. */
export function reasonsOwed(
  comparison: Comparison,
  edition: Edition,
  before: Edition,
): OwedReason[] {
  const reasons = reasonsOf(edition, before);
  const open = clausesOf(comparison).flatMap((clause) => openReason(clause, reasons));
  return open.map(({ clause, id, what }) => {
    const section = sectionOf(clause);
    const alike = open.filter((one) => sectionOf(one.clause) === section).length;
    const several = section !== undefined && alike >= MANY ? { section, count: String(alike) } : {};
    const details = { id, what, from: before.edition, ...several };
    const found = report(edition, 'change-unexplained', details, 'changes');
    const [here] = clause.to;
    const at = here ? { line: here.position.line, column: here.position.column } : {};
    return { clause, id, problem: { ...found, ...at } };
  });
}

function openReason(clause: ComparedClause, reasons: ReadonlyMap<string, Reason>) {
  const what = clause.kinds.map((kind) => OWED[kind]).find((words) => words !== null);
  const ids = idsOf(clause);
  const [id] = ids;
  return what && id && !ids.some((one) => reasons.has(one)) ? [{ clause, id, what }] : [];
}

/** The id of the outermost heading above a clause, or of the clause where it is one. */
function sectionOf({ to, from }: ComparedClause): string | undefined {
  const clause = to[0] ?? from[0];
  return clause?.sectionIds[0] ?? (clause?.kind === 'heading' ? clause.id : undefined);
}

/** “Editorial” says that nobody has to act otherwise; where the words say that somebody has to, they count. */
function checkKind(
  clause: ComparedClause,
  reasons: ReadonlyMap<string, Reason>,
  edition: Edition,
  before: Edition,
): Problem[] {
  const { policy, edition: name, places, file } = edition;
  const given = idsOf(clause).flatMap((id) => {
    const reason = reasons.get(id);
    return reason ? [{ id, ...reason }] : [];
  });
  const [first] = given;
  if (!first || given.some(({ entry }) => entry.kind !== 'editorial')) return [];
  const changed = certainChangesOfRule(clause);
  if (changed.length === 0) return [];
  const amend = isPublished(edition) ? `npm run policy -- amend ${policy} ${name} --why "…"` : '';
  const meaning = changed.map(({ sentence }) => sentence).join(' ');
  const { id, key } = first;
  const details = {
    id,
    from: before.edition,
    meaning,
    amend,
    ...(key === id ? {} : { among: key }),
  };
  return [problem('change-not-editorial', file, places[`changes.${key}`] ?? null, details)];
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
