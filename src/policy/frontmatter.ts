/** The front matter of an edition. Every field but `title` and `status` may be left out. */
import { z } from 'zod';
import { problem, type Problem } from '../messages/problem.ts';
import { dateInWords, whenInWords } from '../language/when.ts';
import { CLAUSE_ENTRIES } from './clause-entries.ts';
import { group, isoDate, oneOf, optional, text, texts, when } from './field.ts';

/** What has to be decided of every status. */
interface StatusTraits {
  /** True where the text is published for ever: sealed, each of its ids kept. */
  published: boolean;
  /** True where it can be the edition in force, if its time has come. */
  applies: boolean;
}

/** What an author says of an edition; what it is today is its standing. */
export const STATUSES = {
  draft: { published: false, applies: false },
  adopted: { published: true, applies: true },
  withdrawn: { published: true, applies: false },
} as const satisfies Record<string, StatusTraits>;
export type Status = keyof typeof STATUSES;

/** What belongs together, in the order in which readers are shown it. */
export const FIELD_GROUPS = [
  'title',
  'review',
  'proposal',
  'force',
  'approval',
  'people',
  'origin',
  'numbering',
  'editions',
  'clauses',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** What has to be decided of every field. */
interface FieldDecisions<T> {
  group: FieldGroup;
  /** Its line among the facts of an edition: its value in words; null where it is none of them. Its name is in src/strings. */
  fact: { words: (value: NonNullable<T>) => string } | null;
  /** True where the table of all policies' reviews has a column for it. */
  inReviews: boolean;
  /**
   * What `new` writes into next year's draft: the same, a date as many years later, nothing,
   * or what only the command knows.
   */
  next: 'same' | 'later' | 'nothing' | 'anew';
  /**
   * What `import` writes into its draft where the source does not say it: what the edition
   * before says, what that says of the clauses that are still there, nothing, or what only the
   * import knows.
   */
  imported: 'same' | 'by clause' | 'nothing' | 'anew';
  /** What the keys of a field with an entry for each clause have to be: null for other fields. */
  keys: null | 'clauses of this edition' | 'clauses of any edition' | 'former clauses';
}

const decide = <S extends z.ZodType, const D extends FieldDecisions<z.output<S>>>(
  schema: S,
  decisions: D,
) => ({ schema, ...decisions });

const asWritten = (value: string) => value;

/**
 * Every field of the front matter, in the order in which an author writes them. The schema,
 * `new`, `import`, `adopt`, the checks and the list of facts read this table, and nothing
 * else names a field that they have no decision of their own about.
 */
export const FIELDS = {
  title: decide(text('Add the policy’s title: “title: Use of Social Media Policy”.'), {
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'anew',
    keys: null,
  }),
  status: decide(oneOf(Object.keys(STATUSES) as Status[]), {
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'anew',
    imported: 'anew',
    keys: null,
  }),
  /** A sentence that says what the policy is about. */
  summary: decide(optional(text('Write one plain sentence.')), {
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  lastReviewed: decide(optional(when()), {
    group: 'review',
    fact: { words: whenInWords },
    inReviews: true,
    next: 'later',
    imported: 'nothing',
    keys: null,
  }),
  nextReview: decide(optional(when()), {
    group: 'review',
    fact: { words: whenInWords },
    inReviews: true,
    next: 'later',
    imported: 'nothing',
    keys: null,
  }),
  /** Drafts: the day the proposal was put forward. */
  proposedOn: decide(optional(isoDate()), {
    group: 'proposal',
    fact: { words: dateInWords },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  approvedBy: decide(optional(text('Say who approved it: “approvedBy: Governing Body”.')), {
    group: 'approval',
    fact: { words: asWritten },
    inReviews: true,
    next: 'same',
    imported: 'nothing',
    keys: null,
  }),
  approvedOn: decide(optional(isoDate()), {
    group: 'approval',
    fact: { words: dateInWords },
    inReviews: true,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  minute: decide(optional(text('Write the minute’s number as a text.')), {
    group: 'approval',
    fact: { words: asWritten },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  effectiveFrom: decide(optional(isoDate()), {
    group: 'force',
    fact: { words: dateInWords },
    inReviews: true,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  effectiveTo: decide(optional(isoDate()), {
    group: 'force',
    fact: { words: dateInWords },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  owner: decide(optional(text('Write the role that owns the policy: “owner: Headteacher”.')), {
    group: 'people',
    fact: { words: asWritten },
    inReviews: true,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  origin: decide(optional(text('Say where the text comes from.')), {
    group: 'origin',
    fact: { words: asWritten },
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  audience: decide(optional(texts('Write who it is for: “audience: [staff, governors]”.')), {
    group: 'people',
    fact: { words: (value) => value.join(', ') },
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  supersedes: decide(optional(text('Write the edition it replaces: 2025-2026.')), {
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'anew',
    imported: 'anew',
    keys: null,
  }),
  unchangedFrom: decide(optional(text('Write the edition it was left as: 2025-2026.')), {
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  /** Where the numbers come from, said on the page: for instance that they were restored. */
  numbering: decide(optional(text('Say in a sentence where the numbers come from.')), {
    group: 'numbering',
    fact: { words: asWritten },
    inReviews: false,
    next: 'same',
    imported: 'nothing',
    keys: null,
  }),
  changes: decide(group(z.record(z.string(), CLAUSE_ENTRIES.changes)), {
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: 'clauses of any edition',
  }),
  lineage: decide(group(z.record(z.string(), CLAUSE_ENTRIES.lineage)), {
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: 'former clauses',
  }),
  parents: decide(group(z.record(z.string(), CLAUSE_ENTRIES.parents)), {
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'by clause',
    keys: 'clauses of this edition',
  }),
  duties: decide(group(z.record(z.string(), CLAUSE_ENTRIES.duties)), {
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'nothing',
    keys: 'clauses of this edition',
  }),
} as const satisfies Record<string, FieldDecisions<never> & { schema: z.ZodType }>;

type Fields = typeof FIELDS;
export type FieldName = keyof Fields;

/** The fields of which one thing was decided: `FieldsWith<'next', 'later'>`. */
export type FieldsWith<Decision extends keyof FieldDecisions<unknown>, Answer> = {
  [Name in FieldName]: Fields[Name][Decision] extends Answer ? Name : never;
}[FieldName];

/** The names of those fields, in the order in which an author writes them. */
export function fieldsWith<
  Decision extends keyof FieldDecisions<unknown>,
  const Answer extends FieldDecisions<unknown>[Decision],
>(decision: Decision, answer: Answer): FieldsWith<Decision, Answer>[] {
  const names = Object.keys(FIELDS) as FieldName[];
  return names.filter((name) => (FIELDS[name][decision] as unknown) === answer) as FieldsWith<
    Decision,
    Answer
  >[];
}

/** The names of the fields of some groups, in the order in which an author writes them. */
export const fieldsOfGroups = (...groups: readonly FieldGroup[]): FieldName[] =>
  (Object.keys(FIELDS) as FieldName[]).filter((name) => groups.includes(FIELDS[name].group));

/** The front matter as its author may write it; what is not named here is a problem. */
export const frontMatter = z.strictObject(
  Object.fromEntries(Object.entries(FIELDS).map(([name, { schema }]) => [name, schema])) as {
    [Name in FieldName]: Fields[Name]['schema'];
  },
);

export type EditionMeta = z.output<typeof frontMatter>;

/** The fields that have a line among the facts of an edition. */
export type FactField = {
  [Name in FieldName]: Fields[Name]['fact'] extends null ? never : Name;
}[FieldName];

/** What is known about an edition, field by field in words, in the order of the groups. */
export function factsOf(meta: EditionMeta): { field: FactField; words: string }[] {
  return FIELD_GROUPS.flatMap((group) =>
    fieldsOfGroups(group).flatMap((field) => {
      const { fact } = FIELDS[field];
      const value = meta[field];
      if (!fact || !value) return [];
      // A field's words are made from a value of its own schema: the types of the table see to it.
      const words = (fact.words as (value: unknown) => string)(value);
      // Only a field with a fact comes here, which the compiler cannot follow.
      return words ? [{ field: field as FactField, words }] : [];
    }),
  );
}

export interface SplitFile {
  /** The YAML between the lines of hyphens, and the line it starts on. */
  yaml: string;
  yamlLine: number;
  /** The text with the front matter blanked out, so that lines stay true. */
  body: string;
}

/** Splits a file at its front matter; says which way it fails where it cannot. */
export function splitFrontMatter(source: string): SplitFile | 'missing' | 'open' {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^---[ \t]*\n/.test(text)) return 'missing';
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) return 'open';
  const end = start + close.index;
  const after = end + close[0].length;
  return {
    yaml: text.slice(start, end),
    yamlLine: 2,
    body: text.slice(0, after).replace(/[^\n]/g, '') + text.slice(after),
  };
}

/** A line of dashes, as programs for letters make one of hyphens: `—-`, `–––`. */
const DASHES = /^[ \t]*(?=.*[\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]{1,4}[ \t]*$/;

/** The problem of a file that cannot be split at its front matter. */
export function frontMatterProblem(
  failing: 'missing' | 'open',
  source: string,
  file: string,
): Problem {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const line = failing === 'missing' ? 0 : lines.findIndex((words) => DASHES.test(words));
  const found = lines[line]?.trim() ?? '';
  if (DASHES.test(found))
    return problem('front-matter-dashes', file, { line: line + 1, column: 1 }, { found });
  const code = failing === 'missing' ? 'front-matter-missing' : 'front-matter-open';
  return problem(code, file, { line: 1, column: 1 });
}
