/**
 * The address of a clause by its number within its edition (`#6.1.14`).
 *
 * A school may print one number twice: “A.” and “B.” under each heading, a count that begins anew
 * in each part. Such a number is still what the clause is called; its address has the section's
 * before it (`#2.A`, or `#part-two.1` where the section has no number), so that each leads to one
 * clause.
 */

/** What an address needs to know about a clause. */
export interface Addressed {
  id: string;
  number: string | null;
  /** Index of the heading that it is under, which comes before it. */
  heading: number | null;
}

/**
 * @returns for each clause its address, without the `#`; null where it has no number; no two are
 *   alike but for clauses with the same number under the same heading
 */
export function numberAnchors(clauses: readonly Addressed[]): (string | null)[] {
  const uses = new Map<string, number>();
  for (const { number } of clauses)
    if (number !== null) uses.set(number, (uses.get(number) ?? 0) + 1);
  /** Whose each address is: of all clauses with that number under that heading. */
  const owners = new Map<string, string>();
  const anchors: (string | null)[] = [];
  for (const { number, heading } of clauses) {
    if (number === null || uses.get(number) === 1) {
      anchors.push(number);
      continue;
    }
    const section = heading === null ? undefined : clauses[heading];
    const above = heading === null ? null : (anchors[heading] ?? section?.id ?? null);
    const owner = `${heading} ${number}`;
    // “2.1” may be the number of another clause already.
    const isFree = (anchor: string) =>
      (owners.get(anchor) ?? owner) === owner && (!uses.has(anchor) || above === null);
    const written = above === null ? number : `${above}.${number}`;
    const anchor = isFree(written) || !section ? written : `${section.id}.${number}`;
    owners.set(anchor, owner);
    anchors.push(anchor);
  }
  return anchors;
}
