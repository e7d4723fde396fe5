/** A search from the reader's words to a ranked list, over any index that answers one word at a time. */
import { kindsAsked } from './answer-kinds.ts';
import { nearestTerm, type Dictionary } from './dictionary.ts';
import { directHits, type DirectHit } from './direct.ts';
import { wordsOf } from './fold.ts';
import type { SearchWords } from './search-files.ts';
import { LIGHT_WORDS, withoutQuestionWords } from './question-words.ts';
import { rank, type Answer, type NearAnswers, type Ranked } from './rank.ts';
import { together, type Match, type Strengths } from './together.ts';
import { understand, type Understanding } from './understand.ts';

/** What search needs of an index. */
export interface Index {
  /** How many clauses there are. */
  total: number;
  /** The clauses that have the word, whatever its ending. */
  word(word: string): Promise<ReadonlyMap<string, Match>>;
  /** The clauses that say the words side by side. */
  says(phrase: string): Promise<ReadonlySet<string>>;
  /** The clauses that have a value of a filter. */
  having(filter: string, value: string): Promise<ReadonlySet<string>>;
}

/** A word that was taken for a typing error. */
export interface Correction {
  typed: string;
  meant: string;
}

export interface Found {
  ranked: Ranked[];
  direct: DirectHit[];
  /** Words that the vocabulary put beside the reader's own. */
  also: string[];
  corrections: Correction[];
  /** Words, folded, that no clause says, nor anything that they may stand for. */
  unknown: string[];
  /** Every word that was looked for and found, for the marks in the text. */
  marks: string[];
}

/** What a search needs beside an index. */
export interface Language {
  dictionary: Dictionary;
  /** True of a word of general English, which is no typing error. */
  isEnglish(word: string): Promise<boolean>;
}

/** How many words of the vocabulary are named as looked for too. */
const ALSO = 6;

/** @param policy the policy that direct hits are kept to, or '' */
export async function findClauses(
  query: string,
  words: SearchWords,
  index: Index,
  { dictionary, isEnglish }: Language,
  policy = '',
): Promise<Found> {
  const direct = directHits(query, words, dictionary, policy);
  const first = understand(query, dictionary);
  const corrections = await correct(first, dictionary, isEnglish);
  const meant = wordsOf(query).map((w) => corrections.find((c) => c.typed === w)?.meant ?? w);
  const understood = corrections.length > 0 ? understand(meant.join(' '), dictionary) : first;
  const [answers, near, headings, ...gives] = await Promise.all([
    answersTo(understood, index),
    answersNear(understood, index),
    index.having('kind', 'heading'),
    ...kindsAsked(query).map((kind) => index.having('gives', kind)),
  ]);
  const isSaid =
    understood.phrase && answers.every(({ answers: [own] }) => own && own.found.size > 0);
  const phrase = isSaid ? await index.says(understood.phrase) : new Set<string>();
  const found = answers.flatMap(({ answers }) => answers).filter(({ found }) => found.size > 0);
  const isFound = new Set(found.map(({ words }) => words));
  return {
    ranked: rank(answers, { near, phrase, headings, gives, total: index.total }),
    direct,
    also: understood.also.filter((words) => isFound.has(words)).slice(0, ALSO),
    corrections,
    unknown: unknownWords(understood, isFound),
    marks: [...isFound],
  };
}

/** Single words of which nothing was found, alone or in a phrase. */
function unknownWords({ concepts }: Understanding, isFound: ReadonlySet<string>): string[] {
  const known = concepts.filter(({ variants }) => variants.some(({ words }) => isFound.has(words)));
  const said = new Set(known.flatMap(({ said }) => said.split(' ')));
  return concepts
    .map(({ said }) => said)
    .filter((word) => !word.includes(' ') && !said.has(word) && !LIGHT_WORDS.has(word));
}

const answersTo = ({ concepts }: Understanding, index: Index) =>
  Promise.all(
    concepts.map(async ({ variants, weight }) => ({
      weight,
      answers: await Promise.all(
        variants.map(async ({ words, weight }): Promise<Answer & { words: string }> => ({
          words,
          weight,
          found: await having(words, index),
        })),
      ),
    })),
  );

const answersNear = ({ near }: Understanding, index: Index): Promise<NearAnswers[]> =>
  Promise.all(
    near.map(async ({ weight, words }) => ({
      weight,
      found: await Promise.all(words.map((one) => having(one, index))),
    })),
  );

/** The clauses that have all of these words. */
async function having(words: string, index: Index): Promise<Strengths> {
  const parts = withoutQuestionWords(wordsOf(words));
  return together(await Promise.all(parts.map((word) => index.word(word))));
}

/** Words that neither the clauses nor the vocabulary nor English know, and that are near to one that the first two do. */
async function correct(
  { concepts }: Understanding,
  { has, spellings }: Dictionary,
  isEnglish: Language['isEnglish'],
): Promise<Correction[]> {
  const found = await Promise.all(
    concepts
      .filter(({ variants }) => variants.length === 1)
      .filter(({ said }) => !has(said) && !spellings.includes(said))
      .map(async ({ said }) => {
        const meant = nearestTerm(said, spellings);
        return meant && !(await isEnglish(said)) ? [{ typed: said, meant }] : [];
      }),
  );
  return found.flat();
}
