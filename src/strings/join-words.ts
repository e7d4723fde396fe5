/** Several words as one, by a language's way to add one more; '' for none. */
export function joinWords(
  words: readonly string[],
  add: (all: string, next: string) => string,
): string {
  return words.length > 0 ? words.reduce((all, next) => add(all, next)) : '';
}
