/** The front matter of an edition. Every field but `title` and `status` may be left out. */
import { z } from 'zod';
import { problem, type Problem } from '../messages/problem.ts';
import { listInWords } from '../language/list-in-words.ts';
import { dateInWords, whenInWords, type When } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';
import { CLAUSE_ENTRIES } from './clause-entries.ts';
import { group, isoDate, oneOf, optional, pattern, text, texts, when } from './field.ts';

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
  /** What it holds, as docs/authoring.md has it: Markdown. */
  holds: string;
  group: FieldGroup;
  /** Its line among the facts of an edition: its value in words; null where it is none of them. Its name is in src/strings. */
  fact: { words: (value: NonNullable<T>, t: Strings) => string } | null;
  /** True where the table of all policies' reviews has a column for it. */
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
const asDay = (isoDate: string, t: Strings) => dateInWords(isoDate, t.dates);
const asDate = (value: When, t: Strings) => whenInWords(value, t.dates);

/** The end of a policy that no other policy of the school replaces. */
const endEntry = z.strictObject({
  /** The first day on which nothing of the policy holds. */
  on: isoDate(),
  why: text('Say in a sentence why the policy ended.'),
  by: optional(text('Say who took it over: “by: The Brindle Trust”.')),
  see: optional(
    pattern(
      /^https:\/\/[^\s"<>]+$/,
      'an address that begins with https://',
      'Write the whole address of the page where it is now: “see: https://…”.',
    ),
  ),
});

/**
 * Every field of the front matter, in the order in which an author writes them. The schema,
 * `new`, `import`, `adopt`, the checks and the list of facts read this table, so that a new
 * field is decided on here alone.
 */
export const FIELDS = {
  title: decide(text('Add the policy’s title: “title: Use of Social Media Policy”.'), {
    holds: 'the policy’s title',
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'anew',
    keys: null,
  }),
  status: decide(oneOf(Object.keys(STATUSES) as Status[]), {
    holds: '`draft`, `adopted` or `withdrawn`',
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'anew',
    imported: 'anew',
    keys: null,
  }),
  summary: decide(optional(text('Write one plain sentence.')), {
    holds: 'one plain sentence about the policy',
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  subject: decide(optional(text('Write one of the school’s subjects: “subject: Staff”.')), {
    holds:
      'under which subject the home page lists the policy: one of `subjects` in `school.yaml`. It sorts and says nothing else, so it is not sealed, and may be written into a published edition at any time',
    group: 'title',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  lastReviewed: decide(optional(when()), {
    holds:
      'when it was last reviewed: a day (2026-10-12, 12 October 2026), a month (October 2026) or a term (Autumn 2026), kept as written',
    group: 'review',
    fact: { words: asDate },
    inReviews: true,
    next: 'later',
    imported: 'nothing',
    keys: null,
  }),
  nextReview: decide(optional(when()), {
    holds:
      'when it is to be reviewed, written in the same ways. The review is overdue when the last day it can mean has passed',
    group: 'review',
    fact: { words: asDate },
    inReviews: true,
    next: 'later',
    imported: 'nothing',
    keys: null,
  }),
  proposedOn: decide(optional(isoDate()), {
    holds: 'drafts: the day on which it was put forward',
    group: 'proposal',
    fact: { words: asDay },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  approvedBy: decide(optional(text('Say who approved it: “approvedBy: Governing Body”.')), {
    holds: 'who approved it',
    group: 'approval',
    fact: { words: asWritten },
    inReviews: true,
    next: 'same',
    imported: 'nothing',
    keys: null,
  }),
  approvedOn: decide(optional(isoDate()), {
    holds: 'the day of the approval; `adopt` writes it',
    group: 'approval',
    fact: { words: asDay },
    inReviews: true,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  minute: decide(optional(text('Write the minute’s number as a text.')), {
    holds: 'the number of the minute; `adopt` writes it',
    group: 'approval',
    fact: { words: asWritten },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  effectiveFrom: decide(optional(isoDate()), {
    holds: 'the first day of its force',
    group: 'force',
    fact: { words: asDay },
    inReviews: true,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  effectiveTo: decide(optional(isoDate()), {
    holds: 'the last day of its force',
    group: 'force',
    fact: { words: asDay },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  /** Withdrawn editions: the first day on which it no longer holds. */
  withdrawnOn: decide(optional(isoDate()), {
    holds: 'the first day on which a withdrawn edition no longer holds; written by `withdraw`',
    group: 'force',
    fact: { words: asDay },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  gapBefore: decide(optional(text('Say in a sentence why nothing was in force before.')), {
    holds: 'why nothing was in force between the edition before and this one',
    group: 'force',
    fact: { words: asWritten },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  retrospective: decide(optional(text('Say in a sentence why it was approved afterwards.')), {
    holds: 'why it was approved after it came into force',
    group: 'approval',
    fact: { words: asWritten },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  /** Written into the newest published edition of a policy that nothing of the school replaces. */
  ended: decide(group(endEntry), {
    holds: 'the end of the whole policy: `{ on: …, why: …, by: …, see: … }`; written by `end`',
    group: 'force',
    fact: { words: ({ on, why }, t) => `${asDay(on, t)}: ${why}` },
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  owner: decide(optional(text('Write the role that owns the policy: “owner: Headteacher”.')), {
    holds: 'the role that looks after it',
    group: 'people',
    fact: { words: asWritten },
    inReviews: true,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  origin: decide(optional(text('Say where the text comes from.')), {
    holds: 'where the text comes from',
    group: 'origin',
    fact: { words: asWritten },
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  audience: decide(optional(texts('Write who it is for: “audience: [staff, governors]”.')), {
    holds: 'whom it is for',
    group: 'people',
    fact: { words: (value, t) => listInWords(value, t.locale) },
    inReviews: false,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
  supersedes: decide(optional(text('Write the edition it replaces: 2025-2026.')), {
    holds: 'the edition it replaces',
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'anew',
    imported: 'anew',
    keys: null,
  }),
  replaces: decide(optional(texts('Write the policies it replaces: “replaces: [bicycles]”.')), {
    holds:
      'the other policies that this one replaces, by the names of their folders: they end on the day on which this edition begins',
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  unchangedFrom: decide(optional(text('Write the edition it was left as: 2025-2026.')), {
    holds: 'the edition that it left as it was; it then has no text of its own',
    group: 'editions',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: null,
  }),
  /** Where the numbers come from, which is shown on the page: for instance that they were restored. */
  numbering: decide(optional(text('Say in a sentence where the numbers come from.')), {
    holds: 'a sentence about where the numbers come from',
    group: 'numbering',
    fact: { words: asWritten },
    inReviews: false,
    next: 'same',
    imported: 'nothing',
    keys: null,
  }),
  /** Not counted by the structure: for a text whose numbers are all as a file printed them, or that has none. */
  numbers: decide(optional(oneOf(['written'])), {
    holds:
      '`written`: a clause has the number that is written beside its name, or none; left out, numbers are counted',
    group: 'numbering',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'anew',
    keys: null,
  }),
  changes: decide(group(z.record(z.string(), CLAUSE_ENTRIES.changes)), {
    holds: 'by clause, several clauses or section, as below: why they changed, and what that means',
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: 'clauses of any edition',
  }),
  lineage: decide(group(z.record(z.string(), CLAUSE_ENTRIES.lineage)), {
    holds: 'by clause, as below: what became of one that is no longer there',
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'nothing',
    imported: 'nothing',
    keys: 'former clauses',
  }),
  parents: decide(group(z.record(z.string(), CLAUSE_ENTRIES.parents)), {
    holds: 'by clause, as below: a plain sentence for the parents’ page',
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'by clause',
    keys: 'clauses of this edition',
  }),
  duties: decide(group(z.record(z.string(), CLAUSE_ENTRIES.duties)), {
    holds: 'by clause, as below: whom it binds and how firmly, where its words mislead',
    group: 'clauses',
    fact: null,
    inReviews: false,
    next: 'same',
    imported: 'nothing',
    keys: 'clauses of this edition',
  }),
} as const satisfies Record<string, FieldDecisions<never> & { schema: z.ZodType }>;

/** Where readers find an edition, and nothing that it says: no seal is put on these. */
export const UNSEALED: readonly FieldName[] = ['subject'];

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
export function factsOf(meta: EditionMeta, t: Strings): { field: FactField; words: string }[] {
  return FIELD_GROUPS.flatMap((group) => fieldsOfGroups(group))
    .filter(isFact)
    .map((field) => ({ field, words: factWords(meta, field, t) }))
    .filter(({ words }) => words !== '');
}

const isFact = (field: FieldName): field is FactField => FIELDS[field].fact !== null;

/** One of these facts in words; '' where the edition does not say it. */
export function factWords(meta: EditionMeta, field: FactField, t: Strings): string {
  const value = meta[field];
  // A field's words are made from a value of its own schema: the types of the table see to it.
  const inWords = FIELDS[field].fact.words as (value: unknown, t: Strings) => string;
  return value ? inWords(value, t) : '';
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
  const text = source.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
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

/** A line of dashes, as programs for letters make one of hyphens: `—-`, `–––`; or of too few or many. */
const DASHES =
  /^[ \t]*(?:(?=.*[\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]{1,4}|--|-{4,}|\.{3})[ \t]*$/;
const HYPHENS = /^[ \t]*---[ \t]*$/;

/** The problem of a file that cannot be split at its front matter. */
export function frontMatterProblem(
  failing: 'missing' | 'open',
  source: string,
  file: string,
): Problem {
  const lines = source.replace(/^\uFEFF+/, '').split(/\r\n?|\n/);
  if (failing === 'open') return openProblem(lines, file);
  const first = lines.findIndex((words) => words.trim() !== '');
  const found = lines[first]?.trim() ?? '';
  if (DASHES.test(found))
    return problem('front-matter-dashes', file, { line: first + 1, column: 1 }, { found });
  const start = lines.slice(0, first + 3).findIndex((words) => HYPHENS.test(words));
  if (start < 0) return problem('front-matter-missing', file, { line: 1, column: 1 }, {});
  // Lines without words, a fence, or a space stand before it.
  const before = start === 0 ? 'the space before the hyphens' : beforeWords(lines.slice(0, start));
  return problem('front-matter-missing', file, { line: start + 1, column: 1 }, { before });
}

const beforeWords = (lines: readonly string[]) =>
  lines.every((words) => words.trim() === '')
    ? `the empty ${lines.length === 1 ? 'line' : 'lines'} before this one`
    : `what stands before this line: “${lines.join(' ').trim()}”`;

/** Where the hyphens belong that end the front matter: at dashes in their place, else before the text. */
function openProblem(lines: readonly string[], file: string): Problem {
  const wrong = lines.findIndex((words) => DASHES.test(words) || /^[ \t]+---[ \t]*$/.test(words));
  const found = lines[wrong]?.trim();
  if (found !== undefined)
    return problem('front-matter-dashes', file, { line: wrong + 1, column: 1 }, { found });
  const text = lines.findIndex(
    (words, i) => i > 0 && !/^\s*(?:[\w"'-]+\s*:|- |#[^#])|^\s+\S/.test(words),
  );
  return problem('front-matter-open', file, { line: text < 0 ? 1 : text + 1, column: 1 });
}
