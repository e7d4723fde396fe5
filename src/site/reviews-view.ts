/** Every policy with its review, sorted by what is due. Pages and exports read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, reviewState, reviewWords, type ReviewState } from '../content/standing.ts';
import { dateInWords, whenInWords, type When } from '../language/when.ts';

export interface ReviewRow {
  policy: string;
  title: string;
  /** The edition in force; null where there is none. */
  edition: string | null;
  name: string;
  to: string;
  owner: string;
  approvedBy: string;
  approvedOn: string | undefined;
  effectiveFrom: string | undefined;
  lastReviewed: When | undefined;
  nextReview: When | undefined;
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
    owner: meta?.owner ?? '',
    approvedBy: meta?.approvedBy ?? '',
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
  const next = editions.find(
    (e) => e.meta.status === 'adopted' && (e.meta.effectiveFrom ?? '') > today,
  );
  return next ? { name: editionName(next.edition), from: next.meta.effectiveFrom! } : null;
}

const day = (iso: string | undefined) => (iso ? dateInWords(iso) : '');
const when = (date: When | undefined) => (date ? whenInWords(date) : '');

/** The same as rows of words, the first of them the headings. */
export function reviewTable(rows: readonly ReviewRow[]): string[][] {
  return [
    [
      'Policy',
      'Edition in force',
      'Owner',
      'Approved by',
      'Approved on',
      'In force from',
      'Last review',
      'Next review',
      'Last day for the next review (year-month-day)',
      'State when this file was made',
    ],
    ...rows.map((row) => [
      row.title,
      row.name,
      row.owner,
      row.approvedBy,
      day(row.approvedOn),
      day(row.effectiveFrom),
      when(row.lastReviewed),
      when(row.nextReview),
      row.nextReview?.end ?? '',
      row.words,
    ]),
  ];
}
