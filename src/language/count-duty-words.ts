/** How often a text says must, should and may. */

/** At the beginning of a sentence “May” is mostly the month, and is not counted. */
const DUTY_WORDS = {
  must: /\b(?:[Mm]ust|MUST)\b/g,
  should: /\b(?:[Ss]hould|SHOULD)\b/g,
  may: /\b(?:may|MAY)\b/g,
} as const;

export type DutyWord = keyof typeof DUTY_WORDS;

/** How often each word stands in a text, “must not” among “must”: the words, not what they ask. */
export function countDutyWords(text: string): Record<DutyWord, number> {
  const count = (word: DutyWord): number => text.match(DUTY_WORDS[word])?.length ?? 0;
  return { must: count('must'), should: count('should'), may: count('may') };
}
