/**
 * From links to alignments: groups clauses that belong together and says what
 * became of each.
 */
import { foldText } from '../tokens.ts';
import type { Alignment, AlignmentKind, ClauseInput } from '../types.ts';
import { LEAST_LIKENESS } from './edited.ts';
import type { Likeness } from './likeness.ts';
import type { Links } from './links.ts';
import { withoutLabel } from './vocabulary.ts';

/**
 * The alignments in reading order: as the new edition reads, with removed clauses
 * after what stood above them.
 */
export function readAlignments(
  links: Links,
  moved: ReadonlySet<number>,
  likeness: Likeness,
): Alignment[] {
  const groups = groupLinks(links);
  return inReadingOrder(links, groups).map(({ from, to }) => ({
    from,
    to,
    kinds: kindsOf(links, from, to, moved, likeness),
  }));
}

interface LinkGroup {
  from: number[];
  to: number[];
}

/** Every clause in exactly one group: pairs with their parts, and each clause left alone. */
function groupLinks(links: Links): LinkGroup[] {
  const { before, after } = links;
  const root = Int32Array.from({ length: before.size + after.size }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] = root[root[at] ?? at] ?? at;
    return at;
  };
  const join = (i: number, j: number): void => {
    const [a, b] = [find(i), find(before.size + j)];
    root[Math.max(a, b)] = Math.min(a, b);
  };
  links.to.forEach((j, i) => {
    if (j >= 0) join(i, j);
  });
  for (const [i, j] of links.parts) join(i, j);

  const groups = new Map<number, LinkGroup>();
  for (let node = 0; node < root.length; node += 1) {
    const key = find(node);
    const group = groups.get(key) ?? { from: [], to: [] };
    if (node < before.size) group.from.push(node);
    else group.to.push(node - before.size);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function kindsOf(
  links: Links,
  from: number[],
  to: number[],
  moved: ReadonlySet<number>,
  likeness: Likeness,
): AlignmentKind[] {
  if (from.length === 0) return ['added'];
  if (to.length === 0) return ['removed'];
  const kinds: AlignmentKind[] = [];
  if (to.length > 1) kinds.push('split');
  if (from.length > 1) kinds.push('merged');
  const [old, now] = [from, to].map((side, at) =>
    side.flatMap((index) => (at === 0 ? links.before : links.after).clauses[index] ?? []),
  );
  kinds.push(...wordKinds(old ?? [], now ?? []));
  const [i, j] = [from[0] ?? 0, to[0] ?? 0];
  const alone = from.length === 1 && to.length === 1;
  if (alone && kinds[0] === 'changed' && likeness.kept(i, j) < LEAST_LIKENESS)
    kinds[0] = 'rewritten';
  if (from.some((index) => moved.has(index))) kinds.push('moved');
  if (alone) kinds.push(...nameKinds(old?.[0], now?.[0]));
  return kinds.length > 0 ? kinds : ['unchanged'];
}

/** What differs in the texts: words, else typing, else marks; nothing where only a typed label does. */
function wordKinds(old: readonly ClauseInput[], now: readonly ClauseInput[]): AlignmentKind[] {
  const [a, b] = [old, now].map((clauses) => clauses.map((c) => withoutLabel(c.text)).join(' '));
  if (a === b) return marksOf(old) === marksOf(now) ? [] : ['format'];
  return foldText(a ?? '') === foldText(b ?? '') ? ['typography'] : ['changed'];
}

/** The marks of each stretch of text as one string; a clause without runs has none. */
function marksOf(clauses: readonly ClauseInput[]): string {
  const stretches: { marks: string; length: number }[] = [];
  for (const run of clauses.flatMap(
    (clause) => clause.runs ?? [{ text: clause.text, marks: [] }],
  )) {
    const marks = JSON.stringify(run.marks.map((mark) => Object.entries(mark).sort()));
    const last = stretches.at(-1);
    if (last?.marks === marks) last.length += run.text.length;
    else stretches.push({ marks, length: run.text.length });
  }
  return JSON.stringify(stretches);
}

function nameKinds(old: ClauseInput | undefined, now: ClauseInput | undefined): AlignmentKind[] {
  if (!old || !now) return [];
  const kinds: AlignmentKind[] = [];
  if (label(old) !== label(now)) kinds.push('renumbered');
  const named = old.named !== false && now.named !== false;
  if (named && old.id && now.id && old.id !== now.id) kinds.push('renamed');
  return kinds;
}

/** The printed number, and a label typed into the text. */
function label(clause: ClauseInput): string {
  const typed = clause.text.slice(0, clause.text.length - withoutLabel(clause.text).length);
  return `${clause.number ?? ''} ${typed.trim()}`;
}

/** Groups by their first new clause; a removed one follows the clause that stood above it. */
function inReadingOrder(links: Links, groups: LinkGroup[]): LinkGroup[] {
  const place = new Float64Array(links.before.size);
  let above = -1;
  for (let i = 0; i < place.length; i += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) above = j;
    place[i] = above;
  }
  const key = (group: LinkGroup): number => group.to[0] ?? (place[group.from[0] ?? 0] ?? -1) + 0.5;
  return groups.sort((a, b) => key(a) - key(b) || (a.from[0] ?? 0) - (b.from[0] ?? 0));
}
