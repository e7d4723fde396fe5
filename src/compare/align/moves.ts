/**
 * Which pairs moved.
 *
 * Clauses are compared with their siblings: of the clauses that hang from the same
 * parent in both editions, the largest set that kept its order stayed, the rest
 * moved. What stands under a moved clause went with it.
 *
 * A clause also moved when it left one parent that lives on for another that was there
 * before. Where it only left one, or only came under one (a heading was put in above it or
 * taken out, say), it moved if it passed other clauses on its way.
 */
import type { Links } from './links.ts';
import type { SectionMap } from './sections.ts';
import { parentNode, sectionNode } from './clause-side.ts';

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
