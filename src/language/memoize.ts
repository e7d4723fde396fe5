/**
 * Keeps the results of a pure function of a text, because the same clause is read again
 * in every comparison of its policy.
 *
 * @param read pure; its results are shared, so callers must not change them
 * @param limit how many texts are kept; the oldest is dropped first
 */
export function memoize<T>(read: (text: string) => T, limit = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = read(text);
    // The map is not empty here, so it has an oldest entry.
    if (known.size >= limit) known.delete(known.keys().next().value!);
    known.set(text, fresh);
    return fresh;
  };
}
