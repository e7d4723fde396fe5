/** `search/changes.json`: what changed from each published edition to the next, for questions about changes. */

/**
 * One clause that changed: where it is in the comparison, its number, what became of it, the
 * heading above it, and its words in turn unchanged, removed and added.
 */
export type ChangeLine = [
  anchor: string,
  number: string,
  what: string,
  under: string,
  redline: string[],
];

export interface PairChanges {
  policy: string;
  /** As in the comparison's address: the older edition, or the policy that was replaced. */
  from: string;
  to: string;
  /** The two editions as readers know them. */
  older: string;
  newer: string;
  /** The first day of the newer one, as far as it is known: ISO. */
  on: string;
  changes: ChangeLine[];
}

export interface ChangesJson {
  /** Newest first. */
  pairs: PairChanges[];
}
