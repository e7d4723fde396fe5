/**
 * The one owner of what changes while somebody searches: what is loaded, what is asked now,
 * and what came as its answer. Whoever shows an answer hands in how, and is called only
 * while that answer is still wanted.
 */
import { address } from '../../policy/address.ts';
import type { CodesJson } from '../../policy/codes-json.ts';
import type { ChangesJson } from '../../search/changes-json.ts';
import type { DaysJson } from '../../policy/days-json.ts';
import {
  dictionaryOf,
  sortPart,
  sortTerms,
  type Dictionary,
  type SortedPart,
} from '../../search/dictionary.ts';
import { findAsked } from '../../search/find-asked.ts';
import type { Found } from '../../search/find-clauses.ts';
import { stemsOfWord, wordsOf } from '../../search/fold.ts';
import type { PlacesJson } from '../../search/places-json.ts';
import { withoutQuestionWords } from '../../search/question-words.ts';
import { SEARCH_FILES, type SearchWords } from '../../search/search-files.ts';
import { partOf, type PartOfGroup } from '../../search/parts-of.ts';
import { straightAnswers } from '../../search/straight-answers.ts';
import { words as interfaceWords } from '../../strings/browser.ts';
import { loadJson } from './load-failure.ts';
import { joinBundles, openBundle, type Bundle } from './pagefind.ts';
import { FACETS, NOTHING_ASKED, type Search } from './search-address.ts';

/** How one answer is found and shown. */
export interface Asking<T> {
  find(): Promise<T>;
  /** Called while the answer is wanted and does not come for a while: says that it is looked for. */
  wait?(): void;
  /** Called only while the answer is wanted, in the same step as the check. */
  show(answer: T): void;
  /** Likewise, where finding or showing it went wrong. */
  fail(error: unknown): void;
}

/** Milliseconds without an answer after which it is said that it is on its way: sooner it would only flicker. */
const SLOW = 300;

/**
 * One place to search from: the search page, or a box on another page.
 * `Answer` is what that place keeps of an answer to go on with.
 */
export class SearchSession<Answer> {
  readonly loaded: LoadedSearch;
  #search: Search = NOTHING_ASKED;
  #answer: Answer | null = null;
  /** For each part of what is shown, the newest request for it; any other is no longer wanted. */
  readonly #wanted = new Map<string, object>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param loaded shared by all sessions of a page */
  constructor(loaded: LoadedSearch = ofThisPage) {
    this.loaded = loaded;
  }

  /** What is asked now. */
  get search(): Search {
    return this.#search;
  }

  /** What was shown as its answer; null until it arrives. */
  get answer(): Answer | null {
    return this.#answer;
  }

  /** Asks something. Whatever else is on its way, or waits for a pause, is dropped. */
  ask(search: Search, asking: Asking<Answer>): Promise<void> {
    this.drop(search);
    return this.#deliver('answer', asking, (answer) => (this.#answer = answer));
  }

  /**
   * Asks for more about what is asked now; dropped as soon as something else is.
   * @param part what it fills: a newer request for the same part takes its place
   */
  askFurther<T>(part: 'facets' | 'more', asking: Asking<T>): Promise<void> {
    return this.#deliver(part, asking);
  }

  /** Acts once nothing has been typed for a while, unless something is asked or dropped before. */
  afterPause(milliseconds: number, act: () => void): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(act, milliseconds);
  }

  /** Nothing that is on its way is wanted any more. */
  drop(search: Search = NOTHING_ASKED): void {
    clearTimeout(this.#pause);
    this.#wanted.clear();
    this.#search = search;
    this.#answer = null;
  }

  async #deliver<T>(
    part: string,
    { find, wait, show, fail }: Asking<T>,
    keep?: (answer: T) => void,
  ): Promise<void> {
    const mine = {};
    this.#wanted.set(part, mine);
    const isWanted = () => this.#wanted.get(part) === mine;
    const slow = setTimeout(() => isWanted() && wait?.(), SLOW);
    try {
      const answer = await find();
      if (!isWanted()) return;
      keep?.(answer);
      show(answer);
    } catch (error) {
      if (isWanted()) fail(error);
    } finally {
      clearTimeout(slow);
    }
  }
}

/** Where the parts of search come from. */
export interface SearchSource {
  words: () => Promise<SearchWords>;
  /** A part of the vocabulary, by its number. */
  vocabulary: (part: number) => Promise<PartOfGroup[]>;
  /** The words of English that begin with a letter from a to z, between spaces. */
  english: (letter: string) => Promise<string>;
  /** The clauses as they stand now, or their other wordings. */
  bundle: (which: 'now' | 'other') => Promise<Bundle>;
  /** What the codes on printed copies stand for. */
  codes: () => Promise<CodesJson>;
  /** What applied on which day. */
  days: () => Promise<DaysJson>;
  /** Which clause has or had which number. */
  places: () => Promise<PlacesJson>;
  /** What changed from year to year. */
  changes: () => Promise<ChangesJson>;
}

/** The whole answer to a search, not narrowed yet. */
export interface Outcome extends Found {
  bundle: Bundle;
}

/** What is loaded for searching: each part when it is first wanted, and once. */
export interface LoadedSearch {
  words(): Promise<SearchWords>;
  /** The words of the policies, and of the vocabulary what these words need. */
  dictionary(query: string): Promise<Dictionary>;
  /** Answers a search; an empty query finds every clause of what it is narrowed to. */
  run(search: Search): Promise<Outcome>;
  /** What changed from year to year. */
  changes(): Promise<ChangesJson>;
}

export function loadedSearch(source: SearchSource): LoadedSearch {
  const words = once(source.words);
  const terms = once(async () => sortTerms((await words()).terms));
  const parts = new Map<number, () => Promise<SortedPart>>();
  const dictionary = async (query: string): Promise<Dictionary> => {
    const [{ parts: count }, sorted] = await Promise.all([words(), terms()]);
    const loadPart = (part: number) => {
      const wanted = parts.get(part) ?? once(async () => sortPart(await source.vocabulary(part)));
      parts.set(part, wanted);
      return wanted();
    };
    return dictionaryOf(sorted, await Promise.all(partsAsked(query, count).map(loadPart)));
  };
  const letters = new Map<string, () => Promise<ReadonlySet<string>>>();
  const isEnglish = async (word: string): Promise<boolean> => {
    const letter = word.charAt(0);
    if (!/[a-z]/.test(letter)) return false;
    const wanted =
      letters.get(letter) ?? once(async () => new Set((await source.english(letter)).split(' ')));
    letters.set(letter, wanted);
    return (await wanted()).has(word);
  };
  const lookUp = {
    codes: once(source.codes),
    days: once(source.days),
    places: once(source.places),
  };
  const now = once(() => source.bundle('now'), isStale);
  const every = once(async () => {
    const both = await Promise.all([now(), source.bundle('other')]);
    return joinBundles(...both);
  }, isStale);
  /** Clauses as they stand now or, for an edition or on request, those of other editions too. */
  const bundleFor = async ({ edition, others }: Search): Promise<Bundle> =>
    (edition || others) && (await words()).others > 0 ? every() : now();
  const run = async (search: Search): Promise<Outcome> => {
    const [known, spoken, bundle] = await Promise.all([
      words(),
      dictionary(search.q),
      bundleFor(search),
    ]);
    const nothing = { also: [], corrections: [], unknown: [], marks: [], bundle };
    if (search.q !== '') {
      const languages = [interfaceWords.dates];
      const straight = await straightAnswers(search.q, search.policy, known, lookUp, languages);
      if (straight.isAll) return { ...nothing, ranked: [], direct: straight.hits };
      const language = { dictionary: spoken, isEnglish };
      const index = {
        ...bundle,
        text: async (id: string) => (await bundle.record(id)).raw_content,
      };
      const found = await findAsked(search.q, known, index, language, search.policy);
      return { ...found, direct: [...straight.hits, ...found.direct], bundle };
    }
    const ids = await everyClause(search, bundle);
    const ranked = ids.map((id) => ({ id, score: 1 }));
    return { ...nothing, ranked, direct: [] };
  };
  return { words, dictionary, run, changes: once(source.changes) };
}

/** The parts of the vocabulary that may have a word of what was asked. */
const partsAsked = (query: string, count: number): number[] => [
  ...new Set(
    withoutQuestionWords(wordsOf(query))
      .flatMap(stemsOfWord)
      .map((stem) => partOf(stem, count)),
  ),
];

/** Without words there are results only where something is narrowed by. */
async function everyClause(search: Search, bundle: Bundle): Promise<string[]> {
  const facet = FACETS.find((facet) => search[facet]);
  return facet ? [...(await bundle.having(facet, search[facet]))] : [];
}

const isStale = (bundle: Bundle): boolean => bundle.isStale();

/**
 * Loads when it is first wanted, and once; again where that failed.
 * @param isOver true of what was loaded and is of no use any more
 */
export function once<T>(
  load: () => Promise<T>,
  isOver: (loaded: T) => boolean = () => false,
): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const wanted = (): Promise<T> => {
    const mine = (loading ??= load());
    const forget = () => {
      if (loading === mine) loading = undefined;
    };
    return mine.then(
      (loaded) => {
        if (!isOver(loaded)) return loaded;
        forget();
        return wanted();
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
  };
  return wanted;
}

const ofThisPage = loadedSearch({
  bundle: (which) => openBundle(SEARCH_FILES[which]),
  words: async () => (await loadJson(SEARCH_FILES.words)) as SearchWords,
  vocabulary: async (part) =>
    (await loadJson(`${SEARCH_FILES.vocabulary}${part}.json`)) as PartOfGroup[],
  english: async (letter) => String(await loadJson(`${SEARCH_FILES.english}${letter}.json`)),
  codes: async () => (await loadJson(address.codesJson())) as CodesJson,
  days: async () => (await loadJson(address.daysJson())) as DaysJson,
  places: async () => (await loadJson(SEARCH_FILES.places)) as PlacesJson,
  changes: async () => (await loadJson(SEARCH_FILES.changes)) as ChangesJson,
});
