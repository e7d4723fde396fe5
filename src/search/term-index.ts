/** The index of terms: the words of the policies and of the vocabulary from A to Z, for readers. */
import { alphabetical } from '../language/alphabetical.ts';
import type { SearchRecord } from './records.ts';
import { fold, holdsPhrase, stemsOf, wordsOf } from './fold.ts';
import { LIGHT_WORDS, QUESTION_WORDS } from './question-words.ts';
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
  /** Other entries of this index to look under, each with clauses. */
  see: string[];
  /** The clauses that use it, in the order of the policies: all of them, or the first ones. */
  links: TermLink[];
  /** How many clauses use it. */
  clauses: number;
}

export interface TermLetter {
  /** A letter, or NO_LETTER. */
  letter: string;
  entries: TermEntry[];
}

/** Under what terms are that begin with a figure or a sign. */
export const NO_LETTER = '0–9';

/** A term of more clauses leads to the first ones of the first policies that have it. */
const LINKS = 10;
const LINKS_OF_A_POLICY = 2;
/** An everyday phrase of more words that say something is a question, and nobody looks it up by its first letter. */
const WORDS_OF_A_FORM = 4;
const TELLING_WORDS_OF_A_FORM = 2;
const WORDS_OF_A_HEADING = 7;
/** How many of the policies' own telling words are in it, where no vocabulary has them. */
const TELLING = 200;

/**
 * By first letter, both in alphabetical order: each term of the vocabulary that a clause uses,
 * what leads to one, the headings, and the words that tell the most.
 * @param locale whose alphabet it is: a language tag
 */
export function termIndex(
  vocabulary: readonly VocabularyEntry[],
  now: readonly SearchRecord[],
  locale: string,
): TermLetter[] {
  const clausesWith = clausesByWords(now);
  const entries = new Map<string, TermEntry>();
  const found = new Map<string, readonly SearchRecord[]>();
  const usedIn = (words: string) => {
    const key = fold(words);
    const known = found.get(key) ?? clausesWith(words);
    found.set(key, known);
    return known;
  };
  const entry = (term: string): TermEntry => {
    const key = fold(term);
    const clauses = usedIn(term);
    const known = entries.get(key) ?? {
      term,
      see: [],
      links: linksTo(clauses),
      clauses: clauses.length,
    };
    entries.set(key, known);
    return known;
  };
  for (const { terms, everyday } of vocabulary) {
    // Of several words that the policies use, the first is the one to look under.
    const used = [...terms, ...everyday].filter((form) => usedIn(form).length > 0);
    if (used.length === 0) continue;
    for (const form of new Set([...used, ...ledFrom(everyday)])) {
      const known = entry(form);
      const [other] = used.filter((word) => fold(word) !== fold(form));
      if (other && !known.see.includes(other)) known.see.push(other);
    }
  }
  const headings = now.filter(({ filters }) => filters.kind?.includes('heading'));
  for (const { content } of headings)
    if (wordsOf(content).length <= WORDS_OF_A_HEADING) entry(content);
  for (const word of tellingWords(now, new Set([...entries.keys()].flatMap(stemsOf)))) entry(word);
  return byLetter([...entries.values()], locale);
}

/** The forms that say something of their own: a longer one that begins with a shorter leads where that does. */
function ledFrom(everyday: readonly string[]): string[] {
  const kept = new Set<string>();
  const short = everyday.filter((form) => {
    const words = wordsOf(form);
    const telling = words.filter((word) => !QUESTION_WORDS.has(word));
    return words.length <= WORDS_OF_A_FORM && telling.length <= TELLING_WORDS_OF_A_FORM;
  });
  for (const form of [...short].sort((a, b) => a.length - b.length)) {
    const words = fold(form).split(' ');
    if (!words.some((_, i) => i > 0 && kept.has(words.slice(0, i).join(' '))))
      kept.add(words.join(' '));
  }
  return short.filter((form) => kept.has(fold(form)));
}

/** Answers which clauses say words side by side, whatever their endings. */
function clausesByWords(now: readonly SearchRecord[]): (words: string) => SearchRecord[] {
  const texts = now.map(({ content }) => stemsOf(content));
  const places = new Map<string, Set<number>>();
  texts.forEach((stems, i) => {
    for (const stem of stems) {
      const known = places.get(stem) ?? new Set();
      places.set(stem, known.add(i));
    }
  });
  return (words) => {
    const phrase = stemsOf(words);
    const sets = phrase.map((stem) => places.get(stem) ?? new Set<number>());
    const [rarest = new Set<number>()] = [...sets].sort((a, b) => a.size - b.size);
    return [...rarest].flatMap((i) => {
      const record = now[i];
      return record && holdsPhrase(texts[i] ?? [], phrase) ? [record] : [];
    });
  };
}

function linksTo(clauses: readonly SearchRecord[]): TermLink[] {
  const links = clauses.map(({ url, meta, content }): TermLink => ({
    to: url.slice(1),
    name: meta.number ?? firstWords(content),
    policy: meta.policy ?? '',
  }));
  if (links.length <= LINKS) return links;
  const first = [...Map.groupBy(links, ({ policy }) => policy).values()];
  const ofEach = first.length === 1 ? LINKS : LINKS_OF_A_POLICY;
  return first.flatMap((ofPolicy) => ofPolicy.slice(0, ofEach)).slice(0, LINKS);
}

/**
 * Words of the policies that several clauses share and most do not: what a policy is about.
 * @param known stems that are in the index already
 */
function tellingWords(now: readonly SearchRecord[], known: ReadonlySet<string>): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { content } of now) {
    const mine = new Map(wordsOf(content).map((word) => [stemsOf(word)[0] ?? '', word]));
    for (const [stem, word] of mine) {
      if (word.length < 4 || /\d/.test(word) || known.has(stem)) continue;
      if (QUESTION_WORDS.has(word) || LIGHT_WORDS.has(word)) continue;
      const counted = counts.get(stem) ?? { word, count: 0 };
      counts.set(stem, counted);
      counted.count += 1;
      if (word.length < counted.word.length) counted.word = word;
    }
  }
  const weight = (count: number) => count * Math.log(now.length / count);
  return [...counts.values()]
    .filter(({ count }) => count <= Math.max(LINKS, now.length / 10))
    .sort((a, b) => weight(b.count) - weight(a.count) || (a.word < b.word ? -1 : 1))
    .slice(0, TELLING)
    .map(({ word }) => word);
}

function byLetter(entries: readonly TermEntry[], locale: string): TermLetter[] {
  const inOrder = alphabetical(locale);
  const kept = entries
    .filter(({ see, links }) => links.length > 0 || see.length > 0)
    .sort((a, b) => inOrder(a.term, b.term));
  const letters = Map.groupBy(kept, letterOf);
  return [...letters]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) =>
      a.letter === NO_LETTER ? -1 : b.letter === NO_LETTER ? 1 : inOrder(a.letter, b.letter),
    );
}

/** Enough of a clause without a number to know it by. */
const firstWords = (text: string) => {
  const words = text.split(' ');
  return words.length > 6 ? `“${words.slice(0, 6).join(' ')} …”` : `“${text}”`;
};

const letterOf = ({ term }: TermEntry): string => {
  const first = fold(term)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(first) ? first : NO_LETTER;
};
