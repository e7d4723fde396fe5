/** Looking up names that somebody else chose in a plain object. */

/**
 * What a record itself holds under a name. A plain `record[name]` also finds what every object
 * inherits, and “constructor” is a word of policies like any other.
 */
export const own = <T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined);
