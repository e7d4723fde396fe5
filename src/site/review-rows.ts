/** Lists every policy with its review, sorted by what is due: as rows for pages, as a table, and as days for a calendar. */
import { address } from '../policy/address.ts';
import type { EditionMeta, FieldsWith } from '../policy/frontmatter.ts';
import type { Policy } from '../content/build-library.ts';
import type { Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, spansOf, waitingEdition } from '../content/timeline.ts';
import { reviewState, reviewWords, type ReviewState } from '../content/review-state.ts';
import type { School } from '../content/school.ts';
import { alphabetical, plainOrder } from '../language/alphabetical.ts';
import { dateInWords, whenInWords } from '../language/when.ts';
import type { CalendarDay } from '../publish/calendar.ts';
import type { Strings } from '../strings/strings.ts';

/** The fields of the edition in force that the table shows; undefined if it does not have them, or if there is none. */
type ReviewFields = {
  [Field in FieldsWith<'inReviews', true>]: EditionMeta[Field] | undefined;
};

export interface ReviewRow extends ReviewFields {
  policy: string;
  title: string;
  /** The edition in force; null if there is none. */
  edition: string | null;
  name: string;
  to: string;
  state: ReviewState | 'none';
  /** “Review overdue since Autumn 2023”. */
  words: string;
  /** The first day of the edition in force, written or derived (ISO); undefined where it is not recorded. */
  began: string | undefined;
  /** An adopted edition that takes over later: its name, and the day (ISO). */
  next: { name: string; from: string } | null;
}

/**
 * Sorted by the last day the next review can mean, then by title; policies without a
 * date come last. The order does not depend on today.
 * @param today ISO date
 */
export function reviewRows(policies: readonly Policy[], today: string, t: Strings): ReviewRow[] {
  const late = '9999';
  const byTitle = alphabetical(t.locale);
  return policies
    .map((policy) => reviewRow(policy, today, t))
    .toSorted((a, b) => {
      const [x, y] = [a.nextReview?.end ?? late, b.nextReview?.end ?? late];
      return plainOrder(x, y) || byTitle(a.title, b.title);
    });
}

function reviewRow(policy: Policy, today: string, t: Strings): ReviewRow {
  const current = currentEdition(policy, today);
  const meta = current?.meta;
  return {
    policy: policy.slug,
    title: policy.title,
    edition: current?.edition ?? null,
    name: current ? editionName(current.edition, t) : '',
    to: address.policy(policy.slug),
    owner: meta?.owner,
    approvedBy: meta?.approvedBy,
    approvedOn: meta?.approvedOn,
    effectiveFrom: meta?.effectiveFrom,
    lastReviewed: meta?.lastReviewed,
    nextReview: meta?.nextReview,
    state: current ? reviewState(meta?.nextReview, today) : 'none',
    words: current ? reviewWords(meta?.nextReview, today, t) : t.home.noneInForce,
    began: current ? beganOn(current, policy, today) : undefined,
    next: nextEdition(policy, today, t),
  };
}

function beganOn(current: Edition, policy: Policy, today: string): string | undefined {
  const span = spansOf(current, policy, today).at(-1);
  return span?.fromKnown ? span.from : undefined;
}

function nextEdition(policy: Policy, today: string, t: Strings): ReviewRow['next'] {
  const waiting = waitingEdition(policy, today);
  return waiting && { name: editionName(waiting.edition.edition, t), from: waiting.from };
}

/** The columns of the fields, from left to right. */
const COLUMNS: {
  [Field in keyof ReviewFields]: {
    heading: (t: Strings) => string;
    words: (value: NonNullable<ReviewFields[Field]>, t: Strings) => string;
  };
} = {
  owner: { heading: (t) => t.fields.owner, words: (owner) => owner },
  approvedBy: { heading: (t) => t.fields.approvedBy, words: (body) => body },
  approvedOn: { heading: (t) => t.fields.approvedOn, words: (day, t) => dateInWords(day, t.dates) },
  effectiveFrom: {
    heading: (t) => t.fields.effectiveFrom,
    words: (day, t) => dateInWords(day, t.dates),
  },
  lastReviewed: {
    heading: (t) => t.facts.lastReview,
    words: (date, t) => whenInWords(date, t.dates),
  },
  nextReview: {
    heading: (t) => t.fields.nextReview,
    words: (date, t) => whenInWords(date, t.dates),
  },
};

function wordsIn<Field extends keyof ReviewFields>(
  row: ReviewFields,
  field: Field,
  t: Strings,
): string {
  const value = row[field];
  return value ? COLUMNS[field].words(value, t) : '';
}

/** The rows as a table of words, headings first. */
export function reviewTable(rows: readonly ReviewRow[], t: Strings): string[][] {
  const fields = Object.keys(COLUMNS) as (keyof ReviewFields)[];
  return [
    [
      t.facts.policy,
      t.facts.editionInForce,
      ...fields.map((field) => COLUMNS[field].heading(t)),
      t.reviews.lastDay,
      t.reviews.stateThen,
    ],
    ...rows.map((row) => [
      row.title,
      row.name,
      ...fields.map((field) => wordsIn(row, field, t)),
      row.nextReview?.end ?? '',
      row.words,
    ]),
  ];
}

/** The same as days for a calendar: a review due on one day gives one entry, a term or a month its first day and its last. */
export function reviewDays(
  rows: readonly ReviewRow[],
  school: School,
  { reviews: t, dates }: Strings,
): CalendarDay[] {
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
    const due = whenInWords(nextReview, dates);
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
