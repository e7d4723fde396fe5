/** The words of the policies and of the vocabulary, ready to be asked. */
import { editDistance } from '../language/suggest.ts';
import { isDerived, stem, wordsOf } from './fold.ts';
import { withoutQuestionWords } from './question-words.ts';
import type { PartOfGroup } from './parts-of.ts';

/** A word or phrase of the vocabulary, and where it leads. */
export interface Form {
  /** As it is written there. */
  words: string;
  group: PartOfGroup;
}

/** A phrase of the vocabulary that a reader said. */
export interface SaidForm {
  forms: readonly Form[];
  /** Places of its words in what was asked. */
  at: readonly number[];
}

export interface Dictionary {
  /** What a mistyped word may mean: words of the clauses, the commonest first, and of the vocabulary. */
  spellings: readonly string[];
  /** The forms of the vocabulary that this one word is, whatever its ending. */
  formsOf(word: string): readonly Form[];
  /** The forms of several words that `words` say nearby and in any order, the longest first. */
  phrasesIn(words: readonly string[]): readonly SaidForm[];
  /** The entries that have this stem in their forms, and in how many of them. */
  entriesWith(stem: string): readonly { group: PartOfGroup; count: number }[];
  /** The words of the policies that answer a typed one: the same but for endings. */
  termsFor(word: string): readonly string[];
  /** The words of the policies that begin so, the commonest first. */
  termsBeginning(word: string): readonly string[];
  /** True where some clause in force has the word, whatever its ending. */
  has(word: string): boolean;
}

/** How far apart, in words, the words of a phrase may be beside their own number. */
const APART = 2;

/** The words of the policies, sorted once for every dictionary. */
export interface Terms {
  /** Folded, the commonest first. */
  list: readonly string[];
  byStem: ReadonlyMap<string, readonly string[]>;
}

/** @param list every word of the clauses in force, folded, the commonest first */
export const sortTerms = (list: readonly string[]): Terms => ({
  list,
  byStem: Map.groupBy(list, stem),
});

/** A form, and the ways in which its words may be written, as stems. */
export interface SortedForm {
  form: Form;
  words: readonly string[];
  ways: readonly (readonly string[])[];
}

/** A part of the vocabulary, sorted once for every dictionary that has it. */
export interface SortedPart {
  groups: readonly PartOfGroup[];
  forms: readonly SortedForm[];
}

export const sortPart = (groups: readonly PartOfGroup[]): SortedPart => ({
  groups,
  forms: groups.flatMap((group) =>
    group.forms.map((words) => ({
      form: { words, group },
      words: wordsOf(words),
      ways: stemsOfForm(words),
    })),
  ),
});

/** @param parts what the vocabulary has for the words of one search, and no more: then the same search has the same answer, whatever was asked before */
export function dictionaryOf(
  { list: terms, byStem }: Terms,
  parts: readonly SortedPart[],
): Dictionary {
  const spellings = new Set(terms);
  const single = new Map<string, Form[]>();
  /** By the stem of one of their words. */
  const several = new Map<string, { form: Form; stems: readonly string[] }[]>();
  for (const { form, words, ways } of parts.flatMap(({ forms }) => forms)) {
    for (const word of words) spellings.add(word);
    for (const stems of ways) {
      const [first = '', ...others] = stems;
      if (others.length === 0) put(single, first, form);
      else put(several, first, { form, stems });
    }
  }
  const phrasesIn = (words: readonly string[]): SaidForm[] => {
    const stems = words.map(stem);
    const said = new Map<string, SaidForm & { forms: Form[] }>();
    stems.forEach((first, i) => {
      for (const { form, stems: wanted } of several.get(first) ?? []) {
        const at = nearest(stems, wanted, i);
        if (!at) continue;
        const key = at.join();
        const known = said.get(key);
        if (known) known.forms.push(form);
        else said.set(key, { forms: [form], at });
      }
    });
    return [...said.values()].sort((a, b) => b.at.length - a.at.length || span(a.at) - span(b.at));
  };
  return {
    spellings: [...spellings],
    formsOf: (word) => single.get(stem(word)) ?? [],
    phrasesIn,
    entriesWith: (stem) =>
      parts.flatMap(({ groups }) =>
        groups.flatMap((group) => {
          const count = Object.hasOwn(group.words, stem) ? group.words[stem] : undefined;
          return count === undefined ? [] : [{ group, count }];
        }),
      ),
    has: (word) => byStem.has(stem(word)),
    termsFor: (word) => {
      const wanted = stem(word);
      const derived = [...byStem.keys()].filter((one) => one !== wanted && isDerived(one, wanted));
      const same = byStem.get(wanted) ?? [];
      // The index knows the endings of a word that is there: "car" is not to find "care" as well.
      const own = same.includes(word) ? [word] : same.slice(0, 3);
      return [...own, ...derived.flatMap((one) => byStem.get(one)?.slice(0, 1) ?? [])];
    },
    termsBeginning: (word) => terms.filter((term) => term.startsWith(word) && term !== word),
  };
}

/** The stems of a form, and of the same words joined or apart: “drop off”, “drop-off”, “dropoff”. */
function stemsOfForm(form: string): string[][] {
  const words = withoutQuestionWords(wordsOf(form));
  const apart = words.flatMap((word) => word.split('-'));
  const ways = [words.map(stem), apart.map(stem)];
  if (apart.length === 2) ways.push([stem(apart.join(''))]);
  const seen = new Set<string>();
  return ways.filter((way) => !seen.has(way.join(' ')) && seen.add(way.join(' ')));
}

/** The places of all wanted stems around one of them; null where they are not nearby. */
function nearest(
  stems: readonly string[],
  wanted: readonly string[],
  from: number,
): number[] | null {
  const at: number[] = [];
  for (const word of wanted) {
    const places = stems.flatMap((one, i) => (one === word && !at.includes(i) ? [i] : []));
    const [place] = places.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    if (place === undefined) return null;
    at.push(place);
  }
  at.sort((a, b) => a - b);
  return span(at) < wanted.length + APART ? at : null;
}

const span = (at: readonly number[]): number => (at.at(-1) ?? 0) - (at[0] ?? 0);

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Two phrases of one key are the same but for their endings. */
export const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

/** Shorter words are never taken for errors. */
export const SHORTEST_ERROR = 5;

/** Letters of a word that may be wrong: none in a short one. */
const allowed = (word: string) => (word.length < SHORTEST_ERROR ? 0 : word.length < 8 ? 1 : 2);

/**
 * @param word folded
 * @param terms folded words of policies and vocabulary, the commonest first
 * @returns the nearest, the commoner of two that are as near; null where none is near
 */
export function nearestTerm(word: string, terms: readonly string[]): string | null {
  if (/\d/.test(word)) return null;
  // People seldom get the first letter wrong.
  const likely = terms.filter((term) => term[0] === word[0]);
  return nearestTerms(word, likely, allowed(word))[0] ?? null;
}

/** Up to `count` terms within `limit` wrong letters, nearest first. */
export function nearestTerms(
  word: string,
  terms: readonly string[],
  limit: number = allowed(word) + 1,
  count = 5,
): string[] {
  return terms
    .filter((term) => Math.abs(term.length - word.length) <= limit)
    .map((term, order) => ({ term, order, distance: editDistance(word, term) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, count)
    .map(({ term }) => term);
}
