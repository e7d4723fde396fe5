/**
 * Finds where the texts of two editions contradict the ids or the declared lineage.
 *
 * Ids and lineage win in an alignment, so a slip of the pen would go unseen there. Here the
 * same editions are aligned by text alone and the two answers compared. Only plain
 * contradictions are reported: an author is not asked to explain an ordinary edit.
 */
import { authorStrings } from '../strings/strings.ts';
import { alignClauses } from './align/align-clauses.ts';
import { type Likeness, createLikeness } from './align/likeness.ts';
import { type Links, createLinks } from './align/links.ts';
import type { AlignOptions, ClauseInput } from './alignment.ts';

export type IdConflictKind =
  /** An id is gone, nothing is declared, and its text is now under an id that is new. */
  | 'id-vanished'
  /** An id now belongs to a text that has nothing to do with its old one. */
  | 'id-reused'
  /** The declared successor has another text; the old text is elsewhere. */
  | 'lineage-elsewhere'
  /** Declared as removed, and the text is still there. */
  | 'lineage-not-removed';

export interface IdConflict {
  kind: IdConflictKind;
  /** The id in the older edition. */
  id: string;
  /** The ids that the texts say it went to; empty where they do not say. */
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

/** The conflicts in the order of the older edition; empty where texts, ids and lineage agree. */
export function findIdConflicts(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  options: AlignOptions = {},
): IdConflict[] {
  const lineage = options.lineage ?? {};
  // Only read, never paired: every two clauses can be compared.
  const links = createLinks(before, after);
  const likeness = createLikeness(links);
  const byText = textPartners(before, after);

  return [...links.before.byId].flatMap(([id, from]): IdConflict[] => {
    const declared = Object.hasOwn(lineage, id) ? lineage[id]?.to : undefined;
    const keepsId = links.after.byId.has(id);
    const to = declared ?? (keepsId ? [id] : []);
    const alike = (byText[from] ?? []).filter((j) => isSame(links, likeness, from, j));
    const found = alike.flatMap((j) => namedId(after[j]) ?? []);
    const elsewhere = found.filter((other) => !to.includes(other));
    const closest = (ids: readonly string[]): number =>
      Math.max(0, ...ids.map((other) => closeness(links, likeness, from, other)));
    const nearest = closest(to);
    if (nearest >= STRANGE && nearest * 2 >= closest(elsewhere)) return [];
    const report = (kind: IdConflictKind): IdConflict[] => [
      { kind, id, found: elsewhere, from, message: MESSAGES[kind](id, elsewhere, to) },
    ];
    if (declared) {
      if (elsewhere.length === 0) return [];
      return report(declared.length > 0 ? 'lineage-elsewhere' : 'lineage-not-removed');
    }
    if (keepsId) return report('id-reused');
    const isNew = (other: string): boolean => !links.before.byId.has(other);
    return elsewhere.some(isNew) ? report('id-vanished') : [];
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

const LIST = new Intl.ListFormat(authorStrings.locale);

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
function isSame(links: Links, likeness: Likeness, i: number, j: number): boolean {
  if (isShort(links, i, j)) return false;
  return likeness.of(i, j) + likeness.contained(i, j) >= SAME;
}

/** How surely a clause's text goes on under an id, 0 to 1. */
function closeness(links: Links, likeness: Likeness, i: number, id: string): number {
  const { before, after } = links;
  const j = after.byId.get(id);
  if (j === undefined) return 0;
  // A clause of few words may be reworded whole and be the same clause all the same.
  if (isShort(links, i, j) || before.keys[i] === after.keys[j]) return 1;
  return Math.min(1, likeness.of(i, j) + likeness.contained(i, j));
}

function isShort({ before, after }: Links, i: number, j: number): boolean {
  return Math.min(before.words(i).length, after.words(j).length) < LEAST_WORDS;
}

function namedId(clause: ClauseInput | undefined): string | undefined {
  return clause?.named === false ? undefined : clause?.id;
}
