/** `<policy>/wordings.json` as the build writes it and the browser reads it. */

/**
 * A clause in one edition: the number of its wording, by the order in which they first came,
 * and its id there where that is another. Null where the edition has no such clause.
 */
export type WordingAt = [wording: number, id?: string] | null;

export interface WordingsJson {
  /** As in addresses, oldest first. */
  editions: string[];
  /** For every id that an edition has: the same clause in each edition. */
  clauses: Record<string, WordingAt[]>;
}
