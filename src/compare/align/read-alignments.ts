/**
 * From links to alignments: clauses that belong together, what became of each, and in what order
 * they are read.
 *
 * Which pairs moved is decided among siblings: of the clauses under the same parent in both
 * editions, the largest set that kept its order stayed, and the rest moved. What is under a moved
 * clause went with it. A clause also moved when it left one parent that lives on for another that
 * was there before. Where it only left one, or only came under one (a heading was put in above it
 * or taken out, say), it moved if it passed other clauses on its way.
 *
 * The order of reading is the new edition's; each clause that is gone from its old place is shown
 * where it was.
 */
import type { Links, SectionMap } from './links.ts';
import { parentNode, sectionNode, withoutLabel } from './clause-side.ts';
import type { Run } from '../../policy/clause.ts';
import { foldText, tokenize } from '../../language/tokenize.ts';
import type { Alignment, AlignmentKind, ClauseInput } from '../alignment.ts';
import { LEAST_LIKENESS } from './edited-pairs.ts';
import type { Likeness } from './likeness.ts';

/**
 * For each before-clause that was removed or moved, the after-index it stood behind
 * (-1: at the top): the end of its last sibling that stayed, else what it hangs from.
 */
export function oldPlaces(links: Links, moved: ReadonlySet<number>): Int32Array {
  const { before } = links;
  const ends = subtreeEnds(links);
  const places = new Int32Array(before.size);
  /** By node: where the next of its children that is gone would have stood. */
  const next = new Map<number, number>();
  const startOf = (node: number): number => {
    const known = next.get(node);
    if (known !== undefined) return known;
    if (node < 0) return -1;
    if (node < before.size) return (links.to[node] ?? -1) >= 0 ? links.to[node]! : places[node]!;
    return startOf(parentNode(before, node));
  };
  for (let i = 0; i < before.size; i += 1) {
    const parent = before.parents[i] ?? -1;
    places[i] = startOf(parent);
    const j = links.to[i] ?? -1;
    const stayed = j >= 0 && !moved.has(i);
    const place = stayed ? Math.max(ends[j] ?? j, places[i] ?? -1) : (places[i] ?? -1);
    // A section without a clause of its own passes its end on to what is around it.
    for (let node = parent; ; node = parentNode(before, node)) {
      next.set(node, place);
      if (node < before.size) break;
    }
  }
  return places;
}

/** By after-clause: the last clause of everything that hangs from it. */
function subtreeEnds(links: Links): Int32Array {
  const { after } = links;
  const ends = Int32Array.from({ length: after.size }, (_, j) => j);
  for (let j = after.size - 1; j >= 0; j -= 1) {
    const parent = after.parents[j] ?? -1;
    if (parent >= 0 && parent < j) ends[parent] = Math.max(ends[parent] ?? 0, ends[j] ?? 0);
  }
  return ends;
}

/** The before-clauses that moved. */
export function findMoves(links: Links, sections: SectionMap): Set<number> {
  const { before, after } = links;
  const nodeTo = mapNodes(links, sections);
  const nodeFrom = new Map([...nodeTo].map(([node, other]) => [other, node]));
  const moved = new Set<number>();
  const families = new Map<number, number[]>();
  const relevelled: number[] = [];

  for (let i = 0; i < before.size; i += 1) {
    const j = links.to[i] ?? -1;
    if (j < 0) continue;
    const above = new Map<number, boolean>();
    let entered = false;
    for (let node = after.parents[j] ?? -1; node >= 0; node = parentNode(after, node)) {
      above.set(node, entered);
      entered ||= nodeFrom.has(node);
    }
    let left = false;
    for (let node = before.parents[i] ?? -1; node >= 0; node = parentNode(before, node)) {
      const counterpart = nodeTo.get(node);
      const enteredBelow = counterpart === undefined ? undefined : above.get(counterpart);
      if (enteredBelow === undefined) {
        left ||= counterpart !== undefined;
        continue;
      }
      if (left && enteredBelow) moved.add(i);
      else if (left || enteredBelow) relevelled.push(i);
      else families.set(node, [...(families.get(node) ?? []), i]);
      break;
    }
  }
  const weights = subtreeWeights(links);
  const all = weights.reduce((sum, weight) => sum + weight, 1);
  for (const family of families.values()) {
    // Every sibling counts one, so that the fewest move; words decide between equals.
    for (const i of outOfOrder(family, links.to, (one) => 1 + (weights[one] ?? 0) / all)) {
      moved.add(i);
    }
  }
  if (relevelled.length > 0) {
    const pairs = [...links.to.keys()].filter((i) => (links.to[i] ?? -1) >= 0);
    const passed = new Set(outOfOrder(pairs, links.to, (one) => before.sizes[one] ?? 0));
    for (const i of relevelled) if (passed.has(i)) moved.add(i);
  }
  return moved;
}

/** Nodes of the before tree → their counterparts; the whole text corresponds to the whole text. */
function mapNodes(links: Links, sections: SectionMap): Map<number, number> {
  const { before, after } = links;
  const nodes = new Map<number, number>();
  for (let i = 0; i < before.size; i += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) nodes.set(i, j);
  }
  before.sections.forEach((section, s) => {
    const t = sections.to[s] ?? -1;
    const theirs = after.sections[t];
    if (section.heading < 0 && theirs && theirs.heading < 0) {
      nodes.set(sectionNode(before, s), sectionNode(after, t));
    }
  });
  return nodes;
}

/** By before-clause: the words of the clause and of everything under it. */
function subtreeWeights(links: Links): Float64Array {
  const { before } = links;
  const weights = new Float64Array(before.size);
  for (let i = before.size - 1; i >= 0; i -= 1) {
    weights[i] = (weights[i] ?? 0) + (before.sizes[i] ?? 0);
    const parent = before.parents[i] ?? -1;
    if (parent >= 0 && parent < i) weights[parent] = (weights[parent] ?? 0) + (weights[i] ?? 0);
  }
  return weights;
}

/** The members outside the heaviest increasing subsequence of their new places. */
function outOfOrder(
  family: number[],
  to: Int32Array,
  weightOf: (member: number) => number,
): number[] {
  const places = family.map((i) => to[i] ?? -1);
  if (places.every((place, k) => k === 0 || place > (places[k - 1] ?? 0))) return [];
  const rank = new Map([...places].sort((a, b) => a - b).map((place, r) => [place, r + 1]));
  /** Fenwick tree of the best chain ending at a rank: its weight and its last member. */
  const best = new Float64Array(family.length + 1);
  const last = new Int32Array(family.length + 1).fill(-1);
  const previous = new Int32Array(family.length).fill(-1);
  let end = -1;
  let most = 0;
  family.forEach((i, k) => {
    const own = rank.get(places[k] ?? -1) ?? 0;
    let weight = 0;
    for (let r = own - 1; r > 0; r -= r & -r) {
      if ((best[r] ?? 0) > weight) [weight, previous[k]] = [best[r] ?? 0, last[r] ?? -1];
    }
    weight += weightOf(i);
    for (let r = own; r <= family.length; r += r & -r) {
      if (weight > (best[r] ?? 0)) [best[r], last[r]] = [weight, k];
    }
    if (weight > most) [most, end] = [weight, k];
  });
  const stays = new Set<number>();
  for (let k = end; k >= 0; k = previous[k] ?? -1) stays.add(k);
  return family.filter((_, k) => !stays.has(k));
}

/**
 * The alignments in reading order: as the new edition reads, each removed clause
 * behind the after-clause given by `places`.
 */
export function readAlignments(
  links: Links,
  moved: ReadonlySet<number>,
  places: Int32Array,
  likeness: Likeness,
): Alignment[] {
  const place = ({ from, to }: LinkGroup): number => to[0] ?? (places[from[0] ?? 0] ?? -1) + 0.5;
  const groups = groupLinks(links);
  groups.sort((a, b) => place(a) - place(b) || (a.from[0] ?? 0) - (b.from[0] ?? 0));
  return groups.map(({ from, to }) => ({
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
  if (printedOf(old) === printedOf(now)) return marksOf(old) === marksOf(now) ? [] : ['format'];
  return sameWords(wordsOf(old), wordsOf(now)) ? ['typography'] : ['changed'];
}

function printedOf(clauses: readonly ClauseInput[]): string {
  return clauses.map((clause) => withoutLabel(clause.text)).join(' ');
}

/** As printed, but a clause number that follows its clause counts as its target. */
function wordsOf(clauses: readonly ClauseInput[]): string {
  const texts = clauses.map(({ text, runs }) => {
    if (!runs?.some((run) => targetOf(run) !== undefined)) return text;
    return runs.map((run) => targetOf(run) ?? run.text).join('');
  });
  return texts.map(withoutLabel).join(' ');
}

function targetOf(run: Run): string | undefined {
  for (const mark of run.marks) if (mark.type === 'reference') return `#${mark.to}`;
  return undefined;
}

function sameWords(a: string, b: string): boolean {
  if (foldText(a) !== foldText(b)) return false;
  const keys = (text: string): string =>
    tokenize(text)
      .flatMap((t) => (t.kind === 'space' ? [] : t.key))
      .join(' ');
  return keys(a) === keys(b);
}

/** The marks of each stretch of text as one string; a clause without runs has none. */
function marksOf(clauses: readonly ClauseInput[]): string {
  const stretches: { marks: string; length: number }[] = [];
  for (const run of clauses.flatMap(
    (clause) => clause.runs ?? [{ text: clause.text, marks: [] }],
  )) {
    const marks = JSON.stringify(run.marks.map((mark) => Object.entries(mark).sort()));
    const last = stretches.at(-1);
    // Spaces carry no marks to a reader: two clauses joined by one are marked as before.
    const length = run.text.replace(/\s+/g, '').length;
    if (last?.marks === marks) last.length += length;
    else stretches.push({ marks, length });
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
