/** Every policy with its review, sorted by what is due. Pages and exports read this and nothing else. */
import { address } from '../policy/address.ts';
import { mayApply, type Edition } from '../policy/edition.ts';
import type { EditionMeta, FieldsWith } from '../policy/frontmatter.ts';
import type { Policy } from '../content/library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, reviewState, reviewWords, type ReviewState } from '../content/standing.ts';
import { dateInWords, whenInWords } from '../language/when.ts';

/** What the edition in force says of itself in the table; undefined where it does not, or where there is none. */
type ReviewFields = {
  [Field in FieldsWith<'inReviews', true>]: EditionMeta[Field] | undefined;
};

export interface ReviewRow extends ReviewFields {
  policy: string;
  title: string;
  /** The edition in force; null where there is none. */
  edition: string | null;
  name: string;
  to: string;
  state: ReviewState | 'none';
  /** “Review overdue since Autumn 2023”. */
  words: string;
  /** An adopted edition that takes over later: its name, and the day (ISO). */
  next: { name: string; from: string } | null;
}

/**
 * Sorted by the last day the next review can mean, then by title; policies without a
 * date stand last. The order does not depend on today.
 * @param today ISO date
 */
export function reviewRows(policies: readonly Policy[], today: string): ReviewRow[] {
  const late = '9999';
  return policies
    .map((policy) => reviewRow(policy, today))
    .toSorted((a, b) => {
      const [x, y] = [a.nextReview?.end ?? late, b.nextReview?.end ?? late];
      return x.localeCompare(y) || a.title.localeCompare(b.title, 'en-GB');
    });
}

function reviewRow(policy: Policy, today: string): ReviewRow {
  const current = currentEdition(policy.editions, today);
  const meta = current?.meta;
  return {
    policy: policy.slug,
    title: policy.title,
    edition: current?.edition ?? null,
    name: current ? editionName(current.edition) : '',
    to: address.policy(policy.slug),
    owner: meta?.owner,
    approvedBy: meta?.approvedBy,
    approvedOn: meta?.approvedOn,
    effectiveFrom: meta?.effectiveFrom,
    lastReviewed: meta?.lastReviewed,
    nextReview: meta?.nextReview,
    state: current ? reviewState(meta?.nextReview, today) : 'none',
    words: current ? reviewWords(meta?.nextReview, today) : 'No edition in force',
    next: nextEdition(policy.editions, today),
  };
}

function nextEdition(editions: readonly Edition[], today: string): ReviewRow['next'] {
  const next = editions.find((e) => mayApply(e) && (e.meta.effectiveFrom ?? '') > today);
  return next ? { name: editionName(next.edition), from: next.meta.effectiveFrom! } : null;
}

/** The columns of the fields, from left to right. */
const COLUMNS: {
  [Field in keyof ReviewFields]: {
    heading: string;
    words: (value: NonNullable<ReviewFields[Field]>) => string;
  };
} = {
  owner: { heading: 'Owner', words: (owner) => owner },
  approvedBy: { heading: 'Approved by', words: (body) => body },
  approvedOn: { heading: 'Approved on', words: dateInWords },
  effectiveFrom: { heading: 'In force from', words: dateInWords },
  lastReviewed: { heading: 'Last review', words: whenInWords },
  nextReview: { heading: 'Next review', words: whenInWords },
};

function wordsIn<Field extends keyof ReviewFields>(row: ReviewFields, field: Field): string {
  const value = row[field];
  return value ? COLUMNS[field].words(value as NonNullable<ReviewFields[Field]>) : '';
}

/** The same as rows of words, the first of them the headings. */
export function reviewTable(rows: readonly ReviewRow[]): string[][] {
  const fields = Object.keys(COLUMNS) as (keyof ReviewFields)[];
  return [
    [
      'Policy',
      'Edition in force',
      ...fields.map((field) => COLUMNS[field].heading),
      'Last day for the next review (year-month-day)',
      'State when this file was made',
    ],
    ...rows.map((row) => [
      row.title,
      row.name,
      ...fields.map((field) => wordsIn(row, field)),
      row.nextReview?.end ?? '',
      row.words,
    ]),
  ];
}
