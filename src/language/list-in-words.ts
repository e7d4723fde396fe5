/**
 * “a, b, c”, as a language sets several words side by side.
 * @param locale a language tag
 */
export const listInWords = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'unit' }).format(items);
