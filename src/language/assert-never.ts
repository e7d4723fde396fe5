/**
 * For the last branch of a choice between known kinds: the program does not
 * compile where a kind has been added and this choice does not know it yet.
 * @throws Error where data from outside brings a kind that is not known
 */
export function assertNever(value: never): never {
  throw new Error(`Not a known kind: ${JSON.stringify(value)}`);
}
