/**
 * For the last branch of a choice between known kinds: the program does not
 * compile if a kind has been added that this choice does not handle yet.
 * @throws Error if data from outside has a kind that is not known
 */
export function assertNever(value: never): never {
  throw new Error(`Not a known kind: ${JSON.stringify(value)}`);
}
