/**
 * Keeps what a pure reading of a text gave: the same clause is read again in every
 * comparison of its policy.
 *
 * @param read pure; its answers are shared, so callers must not alter them
 * @param limit how many texts are kept; the oldest goes first
 */
export function memoize<T>(read: (text: string) => T, limit = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = read(text);
    // There is an oldest one where there are as many as the limit.
    if (known.size >= limit) known.delete(known.keys().next().value!);
    known.set(text, fresh);
    return fresh;
  };
}
