/** What the interface says about a search. */
import type { Found } from '../../search/find-clauses.ts';

export const countWords = (count: number, query: string): string => {
  const about = query ? ` for “${query}”` : '';
  if (count === 0) return `Nothing found${about}.`;
  return `${count} ${count === 1 ? 'clause' : 'clauses'}${about}.`;
};

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** “Also looking for “students”.” and what was taken for a typing error; '' where neither is so. */
export function alsoWords({ also, corrections }: Pick<Found, 'also' | 'corrections'>): string {
  const meant = corrections.map(({ typed, meant }) => `“${meant}” in place of “${typed}”`);
  return [
    meant.length > 0 ? `Looking for ${meant.join(', ')}.` : '',
    also.length > 0 ? `Also looking for ${list(also)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
