/**
 * What a reader's words ask for: the things named (concepts), and for each the words to look
 * for. Words of a question are dropped, the vocabulary is consulted. Pure; runs in the browser.
 */
import { keyOf, type Dictionary, type Entry } from './dictionary.ts';
import { fold, wordsOf } from './fold.ts';
import { LIGHT_WORDS, withoutQuestionWords } from './question-words.ts';

/** Words to look for, and how much finding them counts beside finding the reader's own. */
export interface Variant {
  /** One word, or several that have to be side by side. */
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

/** What the policies' own word counts for an everyday one, and an everyday one for it. */
const TERM = 1;
const FORM = 0.6;
/** A word of little meaning, such as "take" or "long". */
const LIGHT = 0.4;
/** A part of a phrase by itself: "friend" of "friend request". */
const PART = 0.35;

export function understand(query: string, dictionary: Dictionary): Understanding {
  const typed = wordsOf(query);
  const words = withoutQuestionWords(joinWords(typed, dictionary));
  const concepts: Concept[] = [];
  for (let i = 0; i < words.length;) {
    const length = longestForm(words, i, dictionary);
    const said = words.slice(i, i + Math.max(length, 1));
    concepts.push(
      length > 0 ? fromVocabulary(said, dictionary.entriesOf(said)) : plain(said.join()),
    );
    i += said.length;
  }
  const also = concepts.flatMap((c) => c.variants.filter((v) => v.also).map((v) => v.words));
  const said = new Set(concepts.map((c) => keyOf(wordsOf(c.said))));
  return {
    concepts: merged(unique(concepts, (c) => c.said)),
    also: unique(also, (word) => keyOf(wordsOf(word))).filter((w) => !said.has(keyOf(wordsOf(w)))),
    phrase: typed.length > 1 ? fold(query).replace(/"/g, '') : '',
  };
}

const plain = (word: string): Concept => ({
  said: word,
  variants: [{ words: word, weight: LIGHT_WORDS.has(word) ? LIGHT : 1 }],
});

/** "a child of my class" asks about students once, not twice. */
function merged(concepts: readonly Concept[]): Concept[] {
  const kept: Concept[] = [];
  for (const concept of concepts) {
    const also = concept.variants.filter((v) => v.also).map((v) => v.words);
    const same = kept.find((k) => k.variants.some((v) => v.also && also.includes(v.words)));
    if (same) same.variants.push(...concept.variants);
    else kept.push(concept);
  }
  return kept;
}

/** "class dojo" is "classdojo" and "head teacher" "headteacher", where the policies write them so. */
function joinWords(words: readonly string[], dictionary: Dictionary): string[] {
  const joined: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [next] = rest;
    const pair = `${word}${next}`;
    const isOne = next !== undefined && !/\d/.test(pair) && dictionary.has(pair);
    if (isOne) rest.shift();
    joined.push(isOne ? pair : word);
  }
  return joined;
}

function longestForm(words: readonly string[], at: number, dictionary: Dictionary): number {
  for (let length = Math.min(5, words.length - at); length > 0; length--)
    if (dictionary.entriesOf(words.slice(at, at + length)).length > 0) return length;
  return 0;
}

function fromVocabulary(words: readonly string[], entries: readonly Entry[]): Concept {
  const said = words.join(' ');
  const parts = words.length > 1 ? words : [];
  const others = entries.flatMap(({ group, form }) =>
    group.forms.flatMap((words, i): Variant[] => {
      // An everyday word leads to the policies' own word and back, not to other everyday words.
      const leads = i !== form && (i === 0 || form === 0) && group.present.includes(i);
      return leads ? [{ words, weight: i === 0 ? TERM : FORM, also: true }] : [];
    }),
  );
  return {
    said,
    variants: [
      { words: said, weight: 1 },
      ...unique(others, (v) => keyOf(wordsOf(v.words))),
      ...parts.map((word) => ({ words: word, weight: PART })),
    ],
  };
}

function unique<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
