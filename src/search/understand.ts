/**
 * What a reader's words ask for: the things named (concepts), and for each the words to look
 * for. Words of a question are dropped, the vocabulary is consulted. Pure; runs in the browser.
 */
import { keyOf, type Dictionary, type Form } from './dictionary.ts';
import { fold, wordsOf } from './fold.ts';
import { nearEntries, type NearEntry } from './near-entries.ts';
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
  /** What it counts beside the others: a word of little meaning, or several words taken together, less. */
  weight: number;
}

export interface Understanding {
  concepts: Concept[];
  /** The policies' words that the vocabulary put in: “also looking for …”. */
  also: string[];
  /** Entries of the vocabulary that share words with the question, as weak evidence; never said. */
  near: readonly NearEntry[];
  /** All words, to prefer a clause that says them side by side; '' for a single word. */
  phrase: string;
}

/** Another form of a word by its ending: “resignation” for “resign”. */
const DERIVED = 0.85;
/** What the policies' own word counts for an everyday one that no clause has. */
const TERM = 1;
/** The same where a clause has the everyday word itself: what was typed comes first. */
const BESIDE = 0.95;
/** What an everyday word counts for the policies' own. */
const FORM = 0.6;
/** What each further term of an entry counts less than the one before it. */
const FURTHER = 0.025;
/** Everyday words of an entry from which on it is about too much to say a lot about one of them. */
const NARROW = 16;
/** Where one thing leads, at most: each more may need another file of the index, and adds nothing. */
const LEADS = 8;
/** A word of little meaning, such as "take" or "long". */
const LIGHT = 0.35;
/** Several words that the vocabulary has as one, beside each of them by itself. */
const PHRASE = 0.65;
/** Each of those words by itself: what they say together is something else. */
const IN_PHRASE = 0.6;
/** The beginning of a word, while it is typed. */
const BEGUN = 0.8;
/** How many words that are begun so are looked for. */
const BEGUN_AT_MOST = 6;

export function understand(query: string, dictionary: Dictionary): Understanding {
  const typed = wordsOf(query);
  const words = withoutQuestionWords(typed);
  const phrases = dictionary.phrasesIn(words);
  const within = new Set(phrases.flatMap(({ at }) => at));
  const single = words.map((word, i) => {
    const concept = wordConcept(word, dictionary, i === words.length - 1 && !query.endsWith(' '));
    return within.has(i) ? { ...concept, weight: concept.weight * IN_PHRASE } : concept;
  });
  const several = [
    ...joinedConcepts(words, dictionary),
    ...phrases.map(({ at, forms }) => {
      const said = at.map((i) => words[i] ?? '');
      return phraseConcept(said, forms);
    }),
  ];
  const concepts = [...merged(bySaid(single)), ...bySaid(several)];
  const also = concepts
    .flatMap((c) => c.variants.filter((v) => v.also))
    .sort((a, b) => b.weight - a.weight)
    .map((v) => v.words);
  const said = new Set(concepts.map((c) => keyOf(wordsOf(c.said))));
  return {
    concepts,
    also: unique(also, (word) => keyOf(wordsOf(word))).filter((w) => !said.has(keyOf(wordsOf(w)))),
    // A single word with a meaning of its own needs no guess.
    near: words.length > 1 || also.length === 0 ? nearEntries(words, dictionary) : [],
    phrase: typed.length > 1 ? fold(query).replace(/"/g, '') : '',
  };
}

/** @param isLast a last word may be half typed */
function wordConcept(word: string, dictionary: Dictionary, isLast: boolean): Concept {
  const forms = dictionary.formsOf(word);
  const isSaid = dictionary.has(word);
  return {
    said: word,
    variants: [
      ...ownWords(word, dictionary, isLast && forms.length === 0),
      ...heaviest(forms.flatMap((form) => leadsFrom(form, isSaid ? BESIDE : TERM))),
    ],
    weight: LIGHT_WORDS.has(word) ? LIGHT : 1,
  };
}

const phraseConcept = (said: readonly string[], forms: readonly Form[]): Concept => ({
  said: said.join(' '),
  variants: [
    { words: said.join(' '), weight: 1 },
    ...heaviest(forms.flatMap((form) => leadsFrom(form, TERM))),
  ],
  weight: PHRASE,
});

/** Two words that the policies or the vocabulary write as one: “classdojo” for “class dojo”. */
function joinedConcepts(words: readonly string[], dictionary: Dictionary): Concept[] {
  return words.slice(1).flatMap((second, i): Concept[] => {
    const joined = `${words[i]}${second}`;
    const forms = dictionary.formsOf(joined);
    if (/\d/.test(joined) || (!dictionary.has(joined) && forms.length === 0)) return [];
    return [
      {
        said: `${words[i]} ${second}`,
        variants: [
          { words: joined, weight: 1 },
          { words: `${words[i]} ${second}`, weight: 1 },
          ...heaviest(forms.flatMap((form) => leadsFrom(form, TERM))),
        ],
        weight: 1,
      },
    ];
  });
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
  if (word.includes('-'))
    return [
      word
        .split('-')
        .filter((part) => dictionary.has(part))
        .join(' '),
    ];
  const splits: string[] = [];
  for (let i = 3; i <= word.length - 3; i += 1) {
    const [a, b] = [word.slice(0, i), word.slice(i)];
    if (dictionary.has(a) && dictionary.has(b)) splits.push(`${a} ${b}`);
  }
  return splits;
}

/**
 * An everyday word leads to the policies' own words and back, not to other everyday words.
 * The first of an entry's terms says most; an entry of many everyday words says little of one.
 */
function leadsFrom({ words, group }: Form, weight: number): Variant[] {
  const isTerm = group.terms.includes(words);
  const narrow = isTerm ? 1 : Math.min(1, Math.sqrt(NARROW / group.breadth));
  const lead = (list: readonly string[], weight: number) =>
    list
      .filter((one) => one !== words)
      .map((one, i): Variant => ({
        words: one,
        weight: weight * narrow * Math.max(0.5, 1 - i * FURTHER),
        also: true,
      }));
  return [...lead(group.terms, weight), ...(isTerm ? lead(group.both, FORM) : [])];
}

/** Each words once, as they weigh most, and no more than the heaviest few. */
function heaviest(variants: readonly Variant[]): Variant[] {
  const order = [...variants].sort((a, b) => b.weight - a.weight);
  return unique(order, (v) => keyOf(wordsOf(v.words))).slice(0, LEADS);
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

const bySaid = (concepts: readonly Concept[]): Concept[] => unique(concepts, ({ said }) => said);

function unique<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
