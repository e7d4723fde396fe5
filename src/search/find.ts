/** A search from the reader's words to a ranked list, over any index that answers one word at a time. */
import type { Dictionary } from './dictionary.ts';
import { directHits, type DirectHit } from './direct.ts';
import { wordsOf } from './fold.ts';
import type { SearchWords } from './search-words.ts';
import { nearestTerm } from './nearest.ts';
import { rank, type Answer, type Ranked, type Strengths } from './rank.ts';
import { STOP_WORDS } from './stop-words.ts';
import { understand, type Understanding } from './understand.ts';

/** What search needs of an index. */
export interface Index {
  /** How many clauses there are. */
  total: number;
  /** The clauses that have the words; several words side by side. Strengths from 0 (exclusive) to 1. */
  find(words: string): Promise<Strengths>;
  /** The clauses that say the words side by side. */
  says(phrase: string): Promise<ReadonlySet<string>>;
  /** The clauses that have a value of a filter. */
  having(filter: string, value: string): Promise<ReadonlySet<string>>;
}

export interface Correction {
  typed: string;
  meant: string;
}

export interface Found {
  ranked: Ranked[];
  direct: DirectHit[];
  also: string[];
  corrections: Correction[];
  /** Every word that was looked for and found, for the marks in the text. */
  marks: string[];
}

/** @param policy the policy that direct hits are kept to, or '' */
export async function findClauses(
  query: string,
  words: SearchWords,
  index: Index,
  dictionary: Dictionary,
  policy = '',
): Promise<Found> {
  const direct = directHits(query, words, policy);
  const first = understand(query, dictionary);
  const corrections = correct(first, dictionary);
  const meant = wordsOf(query).map((w) => corrections.find((c) => c.typed === w)?.meant ?? w);
  const understood = corrections.length > 0 ? understand(meant.join(' '), dictionary) : first;
  const [answers, headings] = await Promise.all([
    answer(understood, index, dictionary),
    index.having('kind', 'heading'),
  ]);
  const isSaid = understood.phrase && answers.every(([own]) => own!.found.size > 0);
  const phrase = isSaid ? await index.says(understood.phrase) : new Set<string>();
  const marks = understood.concepts.flatMap(({ variants }, c) =>
    variants.filter((_, v) => answers[c]![v]!.found.size > 0).map((v) => v.words),
  );
  return {
    ranked: rank(answers, { phrase, headings, total: index.total }),
    direct,
    also: understood.also,
    corrections,
    marks: [...new Set(marks)],
  };
}

/** The index finds a beginning of a word that it does not know: such a word is not asked for. */
const answer = ({ concepts }: Understanding, index: Index, { knows }: Dictionary) =>
  Promise.all(
    concepts.map(({ variants }) =>
      Promise.all(
        variants.map(async ({ words, weight }): Promise<Answer> => {
          const isKnown = wordsOf(words).every((word) => STOP_WORDS.has(word) || knows(word));
          return { weight, found: isKnown ? await index.find(words) : new Map() };
        }),
      ),
    ),
  );

/** Words that neither the clauses nor the vocabulary know, and that are near to one that they do. */
function correct({ concepts }: Understanding, { knows, spellings }: Dictionary): Correction[] {
  return concepts
    .filter(({ variants }) => variants.length === 1)
    .filter(({ said }) => !knows(said) && !spellings.includes(said))
    .flatMap(({ said }) => {
      const meant = nearestTerm(said, spellings);
      return meant ? [{ typed: said, meant }] : [];
    });
}
