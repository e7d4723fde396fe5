/** `search/places.json`: every clause of every edition by number and id, for questions that cite one. */

/**
 * From which edition to which a clause has had a number, both by their place in the list of
 * editions; and, where others have the same number, its address by number.
 */
export type Stretch =
  | [first: number, last: number]
  | [first: number, last: number, number: string]
  | [first: number, last: number, number: string, anchor: string];

export interface PolicyPlaces {
  policy: string;
  /** Slugs, oldest first. */
  editions: string[];
  /** The place in that list of the edition that is searched; null for a policy that ended. */
  now: number | null;
  clauses: [id: string, ...stretches: Stretch[]][];
}

export interface PlacesJson {
  policies: PolicyPlaces[];
}
