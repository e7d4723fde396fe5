/**
 * Returns a value that has to be there. Use it instead of a `!`, which would hide a missing value.
 * @param why a sentence that says what guarantees that it is there
 * @throws Error with that sentence, if it is not there after all
 */
export function present<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${why}`);
  return value;
}
