/** The front matter of an edition. Every field but `title` and `status` may be left out. */
import { z } from 'zod';
import { dateInWords, whenInWords } from '../language/when.ts';
import { CLAUSE_ENTRIES } from './clause-entries.ts';
import { group, isoDate, oneOf, optional, text, texts, when } from './field.ts';

/** What has to be decided for every status. */
interface StatusTraits {
  /** True if the text is published for ever: sealed, and each of its ids kept. */
  published: boolean;
  /** True if it can be the edition in force once its time has come. */
  applies: boolean;
}

/** The status that an author gives an edition; what it is today is its standing. */
export const STATUSES = {
  draft: { published: false, applies: false },
  adopted: { published: true, applies: true },
  withdrawn: { published: true, applies: false },
} as const satisfies Record<string, StatusTraits>;
export type Status = keyof typeof STATUSES;

/** The groups of fields, in the order in which readers see them. */
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

/** What has to be decided for every field. */
interface FieldDecisions<T> {
  group: FieldGroup;
  /** How its value is worded among the facts of an edition; null if it is not one of them. Its name is in src/strings. */
  fact: { words: (value: NonNullable<T>) => string } | null;
  /** True if the table of all policies' reviews has a column for it. */
  inReviews: boolean;
  /**
   * What `new` writes into next year's draft: the same value, a date as many years later,
   * nothing, or a value that only the command knows.
   */
  next: 'same' | 'later' | 'nothing' | 'anew';
  /**
   * What `import` writes into its draft if the source has no value for it: the value of the
   * edition before, its entries for the clauses that are still there, nothing, or a value that
   * only the import knows.
   */
  imported: 'same' | 'by clause' | 'nothing' | 'anew';
  /** For a field with entries by clause: what its keys have to be; null for other fields. */
  keys: null | 'clauses of this edition' | 'clauses of any edition' | 'former clauses';
}

const decide = <S extends z.ZodType, const D extends FieldDecisions<z.output<S>>>(
  schema: S,
  decisions: D,
) => ({ schema, ...decisions });

const asWritten = (value: string) => value;

/**
 * Every field of the front matter, in the order in which an author writes them. The schema,
 * `new`, `import`, `adopt`, the checks and the list of facts read this table, so that a new
 * field is decided on here alone.
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
  unchangedFrom: decide(optional(text('Write the edition that it is unchanged from: 2025-2026.')), {
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  /** Where the numbers come from, which is shown on the page: for instance that they were restored. */
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

/** The fields for which a certain decision was made: `FieldsWith<'next', 'later'>`. */
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

/** The schema of front matter; a field that is not in it is a problem. */
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
      // The types of the table ensure that a field's words are made from a value of its own schema.
      const words = (fact.words as (value: unknown) => string)(value);
      // Only fields with a fact get here, which the compiler cannot know.
      return words ? [{ field: field as FactField, words }] : [];
    }),
  );
}

export interface SplitFile {
  /** The YAML between the lines of hyphens, and the line it starts on. */
  yaml: string;
  yamlLine: number;
  /** The text with the front matter blanked out, so that line numbers stay right. */
  body: string;
}

/** Splits a file at its front matter; 'missing' or 'open' if that is not possible. */
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
