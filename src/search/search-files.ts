/** What the build and the browser agree on: where the files of search are, and what is in them. */
import type { Role } from '../language/roles.ts';
import type { ClauseDuty } from '../policy/duties.ts';
import type { Standing } from '../policy/standings.ts';

/** From the root of the site: two bundles of Pagefind, and the JSON described below. */
export const SEARCH_FILES = {
  /** Clauses as they stand now, and Pagefind's program. */
  now: 'pagefind/',
  /** Their other wordings, loaded on request only. */
  other: 'pagefind/other/',
  words: 'search/words.json',
  /** A folder: the vocabulary in parts, `0.json` and so on. */
  vocabulary: 'search/vocabulary/',
  /** A folder: words of English by their first letter, `a.json` and so on. */
  english: 'search/english/',
  /** Every clause by number and id; loaded for a question that cites one. */
  places: 'search/places.json',
  /** What changed from year to year; loaded for a question about changes. */
  changes: 'search/changes.json',
  /** What of Pagefind's files every first search needs, in one (pack.ts). */
  pack: 'search/start.pack',
  program: 'pagefind/pagefind.js',
} as const;

/**
 * By this name of a symbol the copy of Pagefind's program that we publish finds the function
 * that its files are asked of; where there is none, it asks the network, as any other copy does.
 */
export const FETCH_NAME = 'pagefind.fetch';

/**
 * What a record has beside the clause's words, and how much a word counts that is found
 * there and not in the clause. 0: shown, never found by.
 */
export const META_WEIGHTS = {
  /** The clause's id, number and policy. */
  id: 0,
  number: 0,
  policy: 0.5,
  /** What its policy was called before: in addresses, and as other editions are titled. */
  former: 0.3,
  /** The headings and lead-ins above it. */
  under: 0.7,
  /** The sentence about it for parents. */
  plain: 0.7,
  /** The policies that it was in before. */
  was: 0.3,
  /** Its words in their normal form, where the index has another: “28” for “twenty-eight”. */
  forms: 1,
  /** Since when it has these words. */
  wording: 0,
  /** What its edition is today; left out where that is in force. */
  standing: 0,
  edition: 0,
  /** How many other wordings it has had. */
  others: 0,
};

/** What is said beside a clause's words: its fields are those of META_WEIGHTS, and left out where empty. */
export type RecordMeta = Partial<Record<Exclude<keyof typeof META_WEIGHTS, 'standing'>, string>> & {
  standing?: Exclude<Standing, 'in-force'>;
};

/** What a clause asks: the values of the filter `force`, in the order in which they are offered. */
export const FORCES = Object.keys({
  must: true,
  'must-not': true,
  should: true,
  'should-not': true,
  may: true,
} satisfies Record<ClauseDuty['force'], true>) as ClauseDuty['force'][];

/** The headings of a policy, which a reader can ask for by name or by whose duties are beneath them. */
export interface PolicyHeadings {
  policy: string;
  /** Of each its clause id, its words and, where there are some, whose duties are beneath it. */
  headings: [id: string, words: string, duties?: Role[]][];
}

/** What can be asked of a policy as a whole. */
export const FACT_KINDS = [
  'next-review',
  'last-review',
  'approved',
  'owner',
  'in-force',
  'applies-to',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** An answer that is found in a policy's particulars, not in a clause. */
export interface Fact {
  policy: string;
  about: FactKind;
  words: string;
  /** From the root of the site. */
  to: string;
}

export interface IndexedPolicy {
  slug: string;
  title: string;
  /** What it was called before, in titles and addresses; left out where it never had another name. */
  former?: string[];
  /** The edition searched. */
  edition: string;
  /** All that are published, newest first: slug and name; proposals are marked. */
  editions: { slug: string; name: string; proposed?: true }[];
}

export interface SearchWords {
  /** Every word by which a clause in force is found, folded, the commonest first. */
  terms: string[];
  /** How many files the vocabulary is divided into: see parts-of.ts. */
  parts: number;
  headings: PolicyHeadings[];
  facts: Fact[];
  /** What the page for parents has a heading for: its words, and its address from the root of the site. */
  topics: [words: string, to: string][];
  policies: IndexedPolicy[];
  /** How many clauses are in the bundle of other wordings. */
  others: number;
  /** Whom to ask, as HTML-free words. */
  ask: string;
}
