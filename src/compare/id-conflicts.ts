/**
 * Where the texts contradict the ids or the declared lineage.
 *
 * Ids and lineage win in an alignment, so a slip of the pen would go unseen there. Here the
 * same editions are aligned by text alone and the two answers held against each other. Only
 * plain contradictions are reported: an author is not asked to explain an ordinary edit.
 */
import type { AlignOptions, ClauseInput } from './alignment.ts';
import { alignClauses } from './align/align-clauses.ts';
import { createLikeness, type Likeness } from './align/likeness.ts';
import { createLinks } from './align/links.ts';
import { readSide, type ClauseSide, createVocabulary } from './align/clause-side.ts';

export type IdConflictKind =
  /** An id is gone, nothing is declared, and its text stands under an id that is new. */
  | 'id-vanished'
  /** An id now stands for a text that has nothing to do with what it stood for. */
  | 'id-reused'
  /** The declared successor has another text; the old text stands elsewhere. */
  | 'lineage-elsewhere'
  /** Declared as removed, and the text still stands. */
  | 'lineage-not-removed';

export interface IdConflict {
  kind: IdConflictKind;
  /** The id in the older edition. */
  id: string;
  /** Where the texts say it went; empty where they do not say. */
  found: string[];
  /** Index into `before`. */
  from: number;
  /** What is wrong and how to mend it, for the person who writes the policy. */
  message: string;
}

/** Above this two texts are plainly the same clause, below `STRANGE` plainly not. */
const SAME = 0.6;
const STRANGE = 0.2;
/** Shorter texts may be alike by chance. */
const LEAST_WORDS = 5;

/** Findings in the order of the older edition; empty where texts, ids and lineage agree. */
export function idConflicts(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  options: AlignOptions = {},
): IdConflict[] {
  const lineage = options.lineage ?? {};
  const vocabulary = createVocabulary(new Set());
  const [old, now] = [readSide(before, vocabulary), readSide(after, vocabulary)];
  const likeness = createLikeness(createLinks(old, now), vocabulary);
  const byText = textPartners(before, after);

  return [...old.byId].flatMap(([id, from]): IdConflict[] => {
    const declared = Object.hasOwn(lineage, id) ? lineage[id]?.to : undefined;
    const at = now.byId.get(id);
    const to = declared ?? (at === undefined ? [] : [id]);
    const alike = (byText[from] ?? []).filter((j) => isSame(old, now, likeness, from, j));
    const found = alike.flatMap((j) => namedId(after[j]) ?? []);
    const elsewhere = found.filter((other) => !to.includes(other));
    const nearest = Math.max(0, ...to.map((other) => closeness(old, now, likeness, from, other)));
    const better = Math.max(
      0,
      ...elsewhere.map((other) => closeness(old, now, likeness, from, other)),
    );
    if (nearest >= STRANGE && nearest * 2 >= better) return [];
    const report = (kind: IdConflictKind): IdConflict[] => [
      { kind, id, found: elsewhere, from, message: MESSAGES[kind](id, elsewhere, to) },
    ];
    if (declared) {
      if (elsewhere.length === 0) return [];
      return report(declared.length > 0 ? 'lineage-elsewhere' : 'lineage-not-removed');
    }
    if (at !== undefined) return report('id-reused');
    return elsewhere.some((other) => !old.byId.has(other)) ? report('id-vanished') : [];
  });
}

const MESSAGES: Record<
  IdConflictKind,
  (id: string, found: string[], declared: readonly string[]) => string
> = {
  'id-vanished': (id, found) =>
    `The id “${id}” is gone, but its text stands under ${quoted(found)}. ` +
    `If it is the same clause, give it its old id back, or write under “lineage”: ${id}: ${listed(found)}`,
  'id-reused': (id, found) =>
    `The id “${id}” stood for another text in the older edition` +
    (found.length > 0 ? `, which now stands under ${quoted(found)}` : '') +
    `. Where it is another rule, give it an id of its own, so that links to the old one do not ` +
    `land on it; where it is the same rule in new words, leave it.`,
  'lineage-elsewhere': (id, found, declared) =>
    `The lineage says that “${id}” became ${quoted(declared)}, but its text stands under ${quoted(found)}. ` +
    `Check the line “${id}: ${listed(declared)}” under “lineage”.`,
  'lineage-not-removed': (id, found) =>
    `The lineage says that “${id}” was removed, but its text stands under ${quoted(found)}. ` +
    `If it is the same clause, write under “lineage”: ${id}: ${listed(found)}`,
};

const LIST = new Intl.ListFormat('en-GB');

function quoted(ids: readonly string[]): string {
  return LIST.format(ids.map((id) => `“${id}”`));
}

function listed(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : `[${ids.join(', ')}]`;
}

/** By before-index: the after-indexes that an alignment by text alone puts with it. */
function textPartners(before: readonly ClauseInput[], after: readonly ClauseInput[]): number[][] {
  const partners: number[][] = before.map(() => []);
  const unnamed = (clauses: readonly ClauseInput[]): ClauseInput[] =>
    clauses.map((clause) => ({ ...clause, named: false }));
  for (const { from, to } of alignClauses(unnamed(before), unnamed(after))) {
    for (const i of from) partners[i] = to;
  }
  return partners;
}

/** Alike, or, after a split, one of the clauses that the text went to. */
function isSame(
  old: ClauseSide,
  now: ClauseSide,
  likeness: Likeness,
  i: number,
  j: number,
): boolean {
  if (Math.min(old.words(i).length, now.words(j).length) < LEAST_WORDS) return false;
  return likeness.of(i, j) + likeness.contained(i, j) >= SAME;
}

/** How surely the text goes on under an id, 0 to 1. */
function closeness(
  old: ClauseSide,
  now: ClauseSide,
  likeness: Likeness,
  i: number,
  id: string,
): number {
  const j = now.byId.get(id);
  if (j === undefined) return 0;
  // A clause of few words may be reworded whole and be the same clause all the same.
  const few = Math.min(old.words(i).length, now.words(j).length) < LEAST_WORDS;
  if (few || old.keys[i] === now.keys[j]) return 1;
  return Math.min(1, likeness.of(i, j) + likeness.contained(i, j));
}

function namedId(clause: ClauseInput | undefined): string | undefined {
  return clause?.named === false ? undefined : clause?.id;
}
