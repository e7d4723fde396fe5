/** The pages of the index of terms: one, or one for each letter where one would be too long to load. */
import { NO_LETTER, TERMS_PAGE, type TermEntry, type TermLetter } from './term-index.ts';
import { fold } from './fold.ts';

/** One page, or part of one, of one letter's terms. */
export interface TermPart {
  letter: string;
  /** From the root of the site, with the letter's anchor on an undivided page. */
  to: string;
  /** As the last part of its address: `s`, `s-2`; '' where nothing is divided. */
  name: string;
  entries: TermEntry[];
}

/** Characters of HTML in a page's list: what stands around it comes to it. */
const ALL_IN_ONE = 60_000;
const OF_A_PART = 75_000;

export function termParts(letters: readonly TermLetter[]): TermPart[] {
  const all = letters.flatMap(({ entries }) => entries).reduce((sum, e) => sum + lengthOf(e), 0);
  if (all <= ALL_IN_ONE)
    return letters.map(({ letter, entries }) => ({
      letter,
      entries,
      name: '',
      to: `${TERMS_PAGE}#${letterAnchor(letter)}`,
    }));
  return letters.flatMap(({ letter, entries }) =>
    partsOfLetter(entries).map((part, i): TermPart => {
      const own = letter === NO_LETTER ? '0-9' : fold(letter);
      const name = i === 0 ? own : `${own}-${i + 1}`;
      return { letter, entries: part, name, to: `${TERMS_PAGE}${name}/` };
    }),
  );
}

/** Where each term is, by its folded words: its page and its anchor there. */
export function termPlaces(parts: readonly TermPart[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    parts.flatMap(({ name, entries }) =>
      entries.map(({ term }): [string, string] => {
        const place = `${TERMS_PAGE}${name ? `${name}/` : ''}#${termAnchor(term)}`;
        // “E. coli” and “e-coli” are two entries, and no two elements have one name.
        const nth = (taken.get(place) ?? 0) + 1;
        taken.set(place, nth);
        return [fold(term), nth === 1 ? place : `${place}-${nth}`];
      }),
    ),
  );
}

export const letterAnchor = (letter: string): string => `_${letter === NO_LETTER ? '0-9' : letter}`;

const termAnchor = (term: string): string => `_${fold(term).replace(/[^a-z0-9]+/g, '-')}`;

function partsOfLetter(entries: readonly TermEntry[]): TermEntry[][] {
  const parts: TermEntry[][] = [];
  let length = Infinity;
  for (const entry of entries) {
    length += lengthOf(entry);
    if (length > OF_A_PART) {
      parts.push([]);
      length = lengthOf(entry);
    }
    parts.at(-1)?.push(entry);
  }
  return parts;
}

/** About the characters that an entry takes. */
const lengthOf = ({ term, see, links }: TermEntry): number =>
  30 +
  2 * term.length +
  see.reduce((sum, word) => sum + 40 + 2 * word.length, 0) +
  links.reduce((sum, { to, name }) => sum + 35 + to.length + name.length, 0) +
  [...new Set(links.map(({ policy }) => policy))].reduce((sum, name) => sum + 15 + name.length, 0);
