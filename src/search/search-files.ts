/** What the build and the browser agree on: where the files of search are, and what is in them. */

/** Folders and files from the root of the site. */
export const NOW_FOLDER = 'pagefind/';
export const OTHER_FOLDER = 'pagefind/other/';
export const WORDS_JSON = 'search/words.json';

/**
 * What stands beside a clause's words in its record, and how much a word counts that is
 * found there and not in the clause. 0: shown, never found by.
 */
export const META_WEIGHTS = {
  /** The clause's id, number and policy. */
  id: 0,
  number: 0,
  policy: 0.3,
  /** The headings and lead-ins above it. */
  under: 0.4,
  /** The sentence that parents are told about it. */
  plain: 0.7,
  /** Since when it has these words. */
  wording: 0,
  /** Its edition's standing, where that is not “In force”. */
  state: 0,
  edition: 0,
  /** How many other wordings it has had. */
  others: 0,
};

/** An entry of the vocabulary: its forms, the policies' own word first, and which of them the policies use. */
export interface WordGroup {
  forms: string[];
  /** Indexes into `forms`. */
  present: number[];
}

/** A clause that a reader can ask for by number, by id or, for a section, by name. */
export interface Place {
  policy: string;
  id: string;
  number?: string;
  /** Headings only: the words. */
  heading?: string;
  /** Headings only: whose duties stand beneath it. */
  duties?: string[];
}

/** An answer that stands in a policy's particulars, not in a clause. */
export interface Fact {
  policy: string;
  /** One of `FACTS` in direct.ts. */
  about: string;
  words: string;
  /** From the root of the site. */
  to: string;
}

export interface IndexedPolicy {
  slug: string;
  title: string;
  /** The edition searched. */
  edition: string;
  /** All that are published, newest first: slug and name; proposals are marked. */
  editions: { slug: string; name: string; proposed?: true }[];
}

export interface SearchWords {
  /** Every word by which a clause in force is found, folded, the commonest first. */
  terms: string[];
  groups: WordGroup[];
  places: Place[];
  facts: Fact[];
  policies: IndexedPolicy[];
  /** How many clauses are in the bundle of other wordings. */
  others: number;
  /** Whom to ask, as HTML-free words. */
  ask: string;
}
