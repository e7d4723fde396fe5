/** The two orders in which names stand: by the alphabet, for readers, and by their characters. */

/**
 * The alphabet of a language, for titles and other words that people look up. `Intl` is always
 * told the language: left alone, it takes that of the machine.
 * @param locale a language tag
 */
export const alphabetical = (locale: string): ((a: string, b: string) => number) =>
  new Intl.Collator(locale).compare;

/** By characters alone, for what is the same in every school: file names, ids, codes, ISO days. */
export function plainOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
