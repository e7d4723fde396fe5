/**
 * Finds which pairs moved, and the old places of the clauses that moved or were removed.
 *
 * Clauses are compared with their siblings: of the clauses that hang from the same
 * parent in both editions, the largest set that kept its order did not move, the rest
 * did. What hangs from a moved clause went with it.
 *
 * A clause also moved when it left one parent that goes on for another that was there
 * before. Where it only left one, or only came under one (a heading was put in above it or
 * taken out, say), it moved if it passed other clauses on its way; so it did where it now
 * stands among what hangs from a sibling.
 */
import { type ClauseSide, parentNode, sectionNode } from './clause-side.ts';
import { type Links, mapSections } from './links.ts';

export interface Moves {
  /** The before-clauses that moved. */
  moved: ReadonlySet<number>;
  /**
   * For each before-clause that was removed or moved, the after-index it came after
   * (-1: at the top): the end of its last sibling that did not move, else what it hangs from.
   */
  oldPlaces: Int32Array;
}

export function findMoves(links: Links): Moves {
  const moved = findMoved(links);
  return { moved, oldPlaces: findOldPlaces(links, moved) };
}

function findMoved(links: Links): Set<number> {
  const { before, after, to } = links;
  const nodeTo = mapNodes(links);
  const nodeFrom = new Map([...nodeTo].map(([node, other]) => [other, node]));
  const moved = new Set<number>();
  /** Clauses that neither left a parent nor came under one, by the node they hang from. */
  const families = new Map<number, number[]>();
  const elsewhere: { i: number; left: number[] }[] = [];
  for (let i = 0; i < before.size; i += 1) {
    const meeting = findMeeting(links, nodeTo, nodeFrom, i);
    if (!meeting) continue;
    const { node, left, entered } = meeting;
    if (left.length > 0 && entered) elsewhere.push({ i, left });
    else if (left.length === 0 && !entered) {
      const family = families.get(node);
      if (family) family.push(i);
      else families.set(node, [i]);
    }
  }

  const weights = subtreeWeights(links);
  const all = weights.reduce((sum, weight) => sum + weight, 1);
  // Every clause counts one, so that the fewest move; words decide between equals.
  for (const family of families.values()) {
    for (const i of outOfOrder(family, to, (one) => 1 + (weights[one] ?? 0) / all)) moved.add(i);
  }
  // Where it was the parent that moved away, its child did not.
  for (const { i, left } of elsewhere) if (left.some((node) => !moved.has(node))) moved.add(i);
  /** 1 for what moved and for what went with it. */
  const away = new Uint8Array(before.size);
  const others: number[] = [];
  for (let i = 0; i < before.size; i += 1) {
    const j = to[i] ?? -1;
    if (j < 0) continue;
    const parent = before.parents[i] ?? -1;
    const wentWith = away[parent] === 1 && to[parent] === after.parents[j];
    if (moved.has(i) || wentWith) away[i] = 1;
    else others.push(i);
  }
  for (const i of outOfOrder(others, to, (one) => 1 + (before.sizes[one] ?? 0) / all)) moved.add(i);
  return moved;
}

/** Where the ways up from the two clauses of a pair meet. */
interface Meeting {
  /** The lowest node around the old clause whose counterpart is around the new one. */
  node: number;
  /** The nodes below it on the old side that go on in the new edition. */
  left: number[];
  /** Whether a node below its counterpart on the new side was there in the old edition. */
  entered: boolean;
}

/** Null where the clause is in no pair. */
function findMeeting(
  { before, after, to }: Links,
  nodeTo: ReadonlyMap<number, number>,
  nodeFrom: ReadonlyMap<number, number>,
  i: number,
): Meeting | null {
  const j = to[i] ?? -1;
  if (j < 0) return null;
  /** By node around the new clause: whether a node below it was there before. */
  const above = new Map<number, boolean>();
  let entered = false;
  for (let node = after.parents[j] ?? -1; node >= 0; node = parentNode(after, node)) {
    above.set(node, entered);
    entered ||= nodeFrom.has(node);
  }
  const left: number[] = [];
  for (let node = before.parents[i] ?? -1; node >= 0; node = parentNode(before, node)) {
    const counterpart = nodeTo.get(node);
    if (counterpart === undefined) continue;
    const enteredBelow = above.get(counterpart);
    if (enteredBelow !== undefined) return { node, left, entered: enteredBelow };
    left.push(node);
  }
  return null;
}

/** Nodes of the before tree → their counterparts; the whole text corresponds to the whole text. */
function mapNodes(links: Links): Map<number, number> {
  const { before, after } = links;
  const sections = mapSections(links);
  const nodes = new Map<number, number>();
  for (let i = 0; i < before.size; i += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) nodes.set(i, j);
  }
  before.sections.forEach((section, s) => {
    const t = sections[s] ?? -1;
    const theirs = after.sections[t];
    if (section.heading < 0 && theirs && theirs.heading < 0) {
      nodes.set(sectionNode(before, s), sectionNode(after, t));
    }
  });
  return nodes;
}

/** By before-clause: the words of the clause and of everything that hangs from it in both editions. */
function subtreeWeights({ before, after, to }: Links): Float64Array {
  const weights = new Float64Array(before.size);
  for (let i = before.size - 1; i >= 0; i -= 1) {
    weights[i] = (weights[i] ?? 0) + (before.sizes[i] ?? 0);
    const parent = before.parents[i] ?? -1;
    if (parent < 0 || parent >= i || to[parent] !== after.parents[to[i] ?? -1]) continue;
    weights[parent] = (weights[parent] ?? 0) + (weights[i] ?? 0);
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
  const inOrder = new Set<number>();
  for (let k = end; k >= 0; k = previous[k] ?? -1) inOrder.add(k);
  return family.filter((_, k) => !inOrder.has(k));
}

function findOldPlaces(links: Links, moved: ReadonlySet<number>): Int32Array {
  const { before } = links;
  const ends = subtreeEnds(links.after);
  const places = new Int32Array(before.size);
  /** By node: what the next of its children that is gone came after. */
  const next = new Map<number, number>();
  const startOf = (node: number): number => {
    const known = next.get(node);
    if (known !== undefined) return known;
    if (node < 0) return -1;
    if (node >= before.size) return startOf(parentNode(before, node));
    const j = links.to[node] ?? -1;
    return j >= 0 ? j : (places[node] ?? -1);
  };
  for (let i = 0; i < before.size; i += 1) {
    const parent = before.parents[i] ?? -1;
    const start = startOf(parent);
    places[i] = start;
    const j = links.to[i] ?? -1;
    const end = j >= 0 && !moved.has(i) ? Math.max(ends[j] ?? j, start) : start;
    // A section without a clause of its own passes its end on to what is around it.
    for (let node = parent; ; node = parentNode(before, node)) {
      next.set(node, end);
      if (node < before.size) break;
    }
  }
  return places;
}

/** By clause: the last clause of everything that hangs from it. */
function subtreeEnds(side: ClauseSide): Int32Array {
  const ends = Int32Array.from({ length: side.size }, (_, j) => j);
  for (let j = side.size - 1; j >= 0; j -= 1) {
    const parent = side.parents[j] ?? -1;
    if (parent >= 0 && parent < j) ends[parent] = Math.max(ends[parent] ?? 0, ends[j] ?? 0);
  }
  return ends;
}
