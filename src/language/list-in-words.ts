/**
 * “a, b, c”, as a language sets several words side by side; as a conjunction, “a, b and c”.
 * @param locale a language tag
 */
export const listInWords = (
  items: readonly string[],
  locale: string,
  type: 'unit' | 'conjunction' = 'unit',
): string => new Intl.ListFormat(locale, { type }).format(items);
