/**
 * What a reader's words ask for: the things named (concepts), and for each the words to look
 * for. Words of a question are dropped, the vocabulary is consulted. Pure; runs in the browser.
 */
import { keyOf, type Dictionary, type Form } from './dictionary.ts';
import { fold, wordsOf } from './fold.ts';
import { LIGHT_WORDS, withoutQuestionWords } from './question-words.ts';

/** Words to look for, and how much finding them counts beside finding the reader's own. */
export interface Variant {
  /** One word, or several that have to be in one clause. */
  words: string;
  weight: number;
  /** Put in by the vocabulary. */
  also?: true;
}

/** One thing that is asked about. */
export interface Concept {
  /** As the reader said it, folded. */
  said: string;
  variants: Variant[];
}

export interface Understanding {
  concepts: Concept[];
  /** The policies' words that the vocabulary put in: “also looking for …”. */
  also: string[];
  /** All words, to prefer a clause that says them side by side; '' for a single word. */
  phrase: string;
}

/** Another form of a word by its ending: “resignation” for “resign”. */
const DERIVED = 0.85;
/** What the policies' own word counts for an everyday one that no clause has. */
const TERM = 1;
/** The same where a clause has the everyday word itself: what was typed comes first. */
const BESIDE = 0.8;
/** What an everyday word counts for the policies' own. */
const FORM = 0.6;
/** A word of little meaning, such as "take" or "long". */
const LIGHT = 0.4;
/** A part of a phrase by itself: "friend" of "friend request". */
const PART = 0.35;
/** The beginning of a word, while it is typed. */
const BEGUN = 0.8;
/** How many words that are begun so are looked for. */
const BEGUN_AT_MOST = 6;

export function understand(query: string, dictionary: Dictionary): Understanding {
  const typed = wordsOf(query);
  const words = withoutQuestionWords(typed);
  const concepts = chunks(words, dictionary).map(({ at, forms, joined }): Concept => {
    const said = at.map((i) => words[i] ?? '');
    // A last word may be half typed.
    const isLast = at.includes(words.length - 1) && !query.endsWith(' ');
    return conceptOf(said, forms, joined, dictionary, isLast);
  });
  const also = concepts.flatMap((c) => c.variants.filter((v) => v.also).map((v) => v.words));
  const said = new Set(concepts.map((c) => keyOf(wordsOf(c.said))));
  return {
    concepts: merged(unique(concepts, (c) => c.said)),
    also: unique(also, (word) => keyOf(wordsOf(word))).filter((w) => !said.has(keyOf(wordsOf(w)))),
    phrase: typed.length > 1 ? fold(query).replace(/"/g, '') : '',
  };
}

/** Words that are taken together: places, and what the vocabulary has for them. */
interface Chunk {
  at: readonly number[];
  forms: readonly Form[];
  /** One word of the policies that is written so apart: “classdojo” for “class dojo”. */
  joined: string;
}

/** The longest phrases first, each word once; then the words that are left. */
function chunks(words: readonly string[], dictionary: Dictionary): Chunk[] {
  const taken = new Set<number>();
  const found: Chunk[] = [];
  const take = (chunk: Chunk) => {
    if (chunk.at.some((i) => taken.has(i))) return;
    for (const i of chunk.at) taken.add(i);
    found.push(chunk);
  };
  for (const { at, forms } of dictionary.phrasesIn(words)) take({ at, forms, joined: '' });
  words.forEach((word, i) => {
    const joined = `${word}${words[i + 1]}`;
    const isOne = i + 1 < words.length && !/\d/.test(joined) && dictionary.has(joined);
    const forms = isOne ? dictionary.formsOf(joined) : [];
    if (isOne || forms.length > 0) take({ at: [i, i + 1], forms, joined });
  });
  words.forEach((word, i) => take({ at: [i], forms: dictionary.formsOf(word), joined: '' }));
  return found.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

function conceptOf(
  said: readonly string[],
  forms: readonly Form[],
  joined: string,
  dictionary: Dictionary,
  isLast: boolean,
): Concept {
  const words = said.join(' ');
  const own = said.length > 1 ? [{ words, weight: 1 }] : ownWords(words, dictionary, isLast && forms.length === 0);
  if (joined) own.push({ words: joined, weight: 1 });
  const isSaid = said.every((word) => dictionary.has(word)) || (joined !== '' && dictionary.has(joined));
  const light = said.length === 1 && LIGHT_WORDS.has(words) ? LIGHT : 1;
  const leads = forms.flatMap((form) => leadsFrom(form, isSaid ? BESIDE : TERM));
  const parts = said.length > 1 ? said.map((word) => ({ words: word, weight: LIGHT_WORDS.has(word) ? LIGHT * PART : PART })) : [];
  return {
    said: words,
    variants: [
      ...own.map((v) => ({ ...v, weight: v.weight * light })),
      ...heaviest(leads),
      ...parts,
    ],
  };
}

/** A word as it was typed, and the words of the policies that are forms of it. */
function ownWords(word: string, dictionary: Dictionary, isBegun: boolean): Variant[] {
  const terms = dictionary.termsFor(word);
  const known: Variant[] = terms.map((term) => ({
    words: term,
    weight: keyOf([term]) === keyOf([word]) ? 1 : DERIVED,
  }));
  if (known.length > 0) return known;
  const begun =
    isBegun && word.length > 1 ? dictionary.termsBeginning(word).slice(0, BEGUN_AT_MOST) : [];
  const apart = begun.length === 0 ? splitsOf(word, dictionary) : [];
  return [
    { words: word, weight: 1 },
    ...begun.map((words) => ({ words, weight: BEGUN })),
    ...apart.map((words) => ({ words, weight: 1 })),
  ];
}

/** “firedrill” is “fire drill”, and “e-bike” is “ebike” or “bike”. */
function splitsOf(word: string, dictionary: Dictionary): string[] {
  if (word.includes('-')) return [word.split('-').filter((part) => dictionary.has(part)).join(' ')];
  const splits: string[] = [];
  for (let i = 3; i <= word.length - 3; i += 1) {
    const [a, b] = [word.slice(0, i), word.slice(i)];
    if (dictionary.has(a) && dictionary.has(b)) splits.push(`${a} ${b}`);
  }
  return splits;
}

/** An everyday word leads to the policies' own words and back, not to other everyday words. */
function leadsFrom({ words, group }: Form, weight: number): Variant[] {
  const others = (list: readonly string[]) => list.filter((one) => one !== words);
  const terms = others(group.terms).map((term): Variant => ({ words: term, weight, also: true }));
  const isTerm = group.terms.includes(words);
  const back = isTerm ? group.both : [];
  return [...terms, ...back.map((word): Variant => ({ words: word, weight: FORM, also: true }))];
}

/** Each words once, as they weigh most. */
function heaviest(variants: readonly Variant[]): Variant[] {
  const order = [...variants].sort((a, b) => b.weight - a.weight);
  return unique(order, (v) => keyOf(wordsOf(v.words)));
}

/** "a child of my class" asks about students once, not twice. */
function merged(concepts: readonly Concept[]): Concept[] {
  const kept: Concept[] = [];
  for (const concept of concepts) {
    const also = alsoOf(concept);
    const same = kept.find((k) => {
      const shared = alsoOf(k).filter((words) => also.includes(words));
      return shared.length * 2 > Math.min(also.length, alsoOf(k).length);
    });
    if (same) same.variants.push(...concept.variants);
    else kept.push(concept);
  }
  return kept;
}

const alsoOf = ({ variants }: Concept): string[] =>
  variants.filter((v) => v.also).map((v) => v.words);

function unique<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
