/**
 * A value that has to be there: in place of a `!`, which would hide that it is not.
 * @param why a sentence that says what has made sure of it
 * @throws Error with that sentence, where it is not there after all
 */
export function present<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${why}`);
  return value;
}
