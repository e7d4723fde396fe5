/** The index of terms: the words of the policies and of the vocabulary from A to Z, for readers. */
import { alphabetical } from '../language/alphabetical.ts';
import type { SearchRecord } from './records.ts';
import { fold, holdsPhrase, stemsOf } from './fold.ts';
import type { VocabularyEntry } from './vocabulary/vocabulary-entry.ts';

/** The page's address, from the root of the site. */
export const TERMS_PAGE = 'search/terms/';

export interface TermLink {
  /** From the root of the site. */
  to: string;
  /** The clause's number or, where it has none, its first words. */
  name: string;
  policy: string;
}

export interface TermEntry {
  term: string;
  /** Other entries of this index to look under. */
  see: string[];
  links: TermLink[];
}

/**
 * By first letter, both in alphabetical order. Each vocabulary term that a clause uses has an entry.
 * @param locale whose alphabet it is: a language tag
 */
export function termIndex(
  vocabulary: readonly VocabularyEntry[],
  now: readonly SearchRecord[],
  locale: string,
): { letter: string; entries: TermEntry[] }[] {
  const texts = now.map((record) => ({ record, stems: stemsOf(record.content) }));
  const linksTo = (words: string): TermLink[] => {
    const phrase = stemsOf(words);
    return texts
      .filter(({ stems }) => holdsPhrase(stems, phrase))
      .map(({ record }) => ({
        to: record.url.slice(1),
        name: record.meta.number ?? firstWords(record.content),
        policy: record.meta.policy ?? '',
      }));
  };
  const entries = new Map<string, TermEntry>();
  const entry = (term: string): TermEntry => {
    const known = entries.get(fold(term)) ?? { term, see: [], links: linksTo(term) };
    entries.set(fold(term), known);
    return known;
  };
  for (const { terms, everyday } of vocabulary) {
    const used = [...terms, ...everyday].filter((form) => entry(form).links.length > 0);
    for (const form of [...terms, ...everyday]) {
      const known = entry(form);
      const others = used.filter((word) => fold(word) !== fold(form));
      // Of several words that the policies use, the first is the one to look under.
      known.see.push(...others.slice(0, 1).filter((word) => !known.see.includes(word)));
    }
  }
  const inOrder = alphabetical(locale);
  const kept = [...entries.values()]
    .filter(({ see, links }) => links.length > 0 || see.length > 0)
    .sort((a, b) => inOrder(a.term, b.term));
  const letters = [...new Set(kept.map(letterOf))].sort(inOrder);
  return letters.map((letter) => ({ letter, entries: kept.filter((e) => letterOf(e) === letter) }));
}

/** Enough of a clause without a number to know it by. */
const firstWords = (text: string) => {
  const words = text.split(' ');
  return words.length > 6 ? `“${words.slice(0, 6).join(' ')} …”` : `“${text}”`;
};

const letterOf = ({ term }: TermEntry) => fold(term).charAt(0).toUpperCase();
