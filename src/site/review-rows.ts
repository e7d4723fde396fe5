/** Every policy with its review, sorted by what is due: as rows for pages, as a table, and as days for a calendar. */
import { address } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, reviewState, reviewWords, type ReviewState } from '../content/standing.ts';
import type { School } from '../content/school.ts';
import { dateInWords, whenInWords, type When } from '../language/when.ts';
import type { CalendarDay } from '../publish/calendar.ts';
import { strings, type Strings } from '../strings/strings.ts';

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
export function reviewRows(policies: readonly Policy[], today: string, t: Strings): ReviewRow[] {
  const late = '9999';
  return policies
    .map((policy) => reviewRow(policy, today, t))
    .toSorted((a, b) => {
      const [x, y] = [a.nextReview?.end ?? late, b.nextReview?.end ?? late];
      return x.localeCompare(y) || a.title.localeCompare(b.title, 'en-GB');
    });
}

function reviewRow(policy: Policy, today: string, t: Strings): ReviewRow {
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
    words: current ? reviewWords(meta?.nextReview, today) : t.home.noneInForce,
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
export function reviewTable(rows: readonly ReviewRow[], t: Strings): string[][] {
  return [
    [
      t.facts.policy,
      t.facts.editionInForce,
      t.facts.owner,
      t.facts.approvedBy,
      t.facts.approvedOn,
      t.facts.inForceFrom,
      t.facts.lastReview,
      t.facts.nextReview,
      t.reviews.lastDay,
      t.reviews.stateThen,
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

/** The same as days for a calendar: a review due on one day gives one entry, a term or a month its first day and its last. */
export function reviewDays(rows: readonly ReviewRow[], school: School): CalendarDay[] {
  const t = strings(school.language).reviews;
  return rows.flatMap((row) => {
    const { policy, title, name, owner, nextReview, next, to } = row;
    const url = school.publishedAt && new URL(to, school.publishedAt).href;
    const start: CalendarDay[] = next
      ? [
          {
            key: `${policy} in force ${next.name}`,
            day: next.from,
            title: t.inForceToday(`${title} ${next.name}`),
            text: t.comesIntoForce(title, next.name),
            url,
          },
        ]
      : [];
    if (!nextReview) return start;
    const due = whenInWords(nextReview);
    const text = [t.entry(title, name, due), ...(owner ? [t.owner(owner)] : [])].join('\n');
    const what = `${title}${nextReview.kind === 'day' ? '' : ` (${due})`}`;
    const entry = (key: string, day: string, words: string) => ({
      key: `${policy} ${key}`,
      day,
      title: words,
      text,
      url,
    });
    if (nextReview.start === nextReview.end)
      return [...start, entry('review', nextReview.end, t.dueToday(what))];
    return [
      ...start,
      entry('review from', nextReview.start, t.dueFromToday(what)),
      entry('review by', nextReview.end, t.lastDayOf(what)),
    ];
  });
}
