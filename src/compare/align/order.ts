/**
 * Reading order of a comparison: the new edition's, with each clause that is gone
 * from its old place shown where it stood.
 */
import type { Links } from './links.ts';
import { parentNode } from './clause-side.ts';

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
