/** The JSON that the browser loads with its first search: the vocabulary, and where things are. */

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
