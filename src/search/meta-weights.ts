/**
 * What stands beside a clause's words in its record, and how much a word counts that is
 * found there and not in the clause. 0: shown, never found by.
 */
export const META_WEIGHTS = {
  /** The clause's id, number and policy. */
  id: 0,
  number: 0,
  policy: 0.3,
  /** The headings and lead-ins above it. */
  under: 0.4,
  /** The sentence that parents are told about it. */
  plain: 0.7,
  /** Since when it has these words. */
  wording: 0,
  /** Its edition's standing, where that is not “In force”. */
  state: 0,
  edition: 0,
  /** How many other wordings it has had. */
  others: 0,
};
