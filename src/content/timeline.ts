/**
 * Which edition of a policy applies on which day, and what an edition is on a day: the one
 * place that decides what is in force, waiting, expired, before and next. Commands, checks,
 * comparisons, search and pages all ask here.
 *
 * On a day applies the newest edition that has begun by then and was not withdrawn by then.
 * An edition ends where the next begins. Where its own last day has passed, nothing applies
 * until the next begins: the edition that it replaced does not come back. Where it was
 * withdrawn, that one applies again. What was not recorded is never made exact: on days for
 * which the record leaves two answers open, both are given.
 */
import { assertNever } from '../language/assert-never.ts';
import { dayAfter, dayBefore, onDay, parseWhen, type When } from '../language/when.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Standing } from '../policy/standings.ts';

/** What of a policy its timeline depends on. */
export interface PolicyTime<E extends Edition = Edition> {
  /** Oldest first. */
  editions: readonly E[];
  /** The end of the policy as a whole; null while it goes on. */
  ended: PolicyEnd | null;
}

/** A policy that was ended, or that another policy took over: an edition that waited for a later day never begins. */
export interface PolicyEnd {
  /** The first day on which it no longer holds, ISO. */
  on: string;
  /** The policies that hold in its place, by their slugs; empty where none does. */
  heirs: readonly string[];
  /** What an edition that says `ended` has to say of it; none where another policy's `replaces` ended it. */
  why?: string | undefined;
  /** Who took it over, where that is no policy of the school, and the address to read it at. */
  by?: string | undefined;
  see?: string | undefined;
}

/** When an edition began to apply, as exactly as it is recorded. */
export interface Beginning {
  /** What that is known from: a field of the front matter, or the academic year of its name. */
  basis: 'effectiveFrom' | 'approvedOn' | 'lastReviewed' | 'edition';
  /** That field as it is written. */
  about: When;
  /** The first and the last day on which it can have begun, ISO; the same where the day is known. */
  earliest: string;
  latest: string;
}

/** What applied on a day. */
export type Answer<E extends Edition = Edition> =
  | { kind: 'edition'; edition: E }
  /** The record leaves it open: one of these applied, newest first; null stands for none of the policy. */
  | { kind: 'unrecorded'; candidates: readonly (E | null)[] }
  | { kind: 'none'; why: NoneReason };

/** Why nothing of a policy applied: nothing is recorded so early, its last day had passed, it was withdrawn, or ended. */
export type NoneReason = 'not-begun' | 'expired' | 'withdrawn' | 'ended';

/** Days on end with one answer. */
export interface Stretch<E extends Edition = Edition> {
  /** First day, ISO; null for the time before everything that is recorded. */
  from: string | null;
  /** Last day, ISO; null where no end is known yet. */
  to: string | null;
  answer: Answer<E>;
}

/** Every day’s answer: stretches without a gap between them. */
export type Timeline<E extends Edition = Edition> = Stretch<E>[];

/** Days on end on which one edition applied. */
export interface Span {
  /** The first day on which it applied for certain, ISO. */
  from: string;
  /** False where it may have begun earlier. */
  fromKnown: boolean;
  /** The last day on which it applied for certain, ISO; null where no end is known yet. */
  to: string | null;
  /** False where it may have ended later. */
  toKnown: boolean;
}

/** After every day that is written with four figures for its year. */
const NEVER = '9999-12-31';

/**
 * When an edition began, from what it records: the day from which it is in force, else the
 * day of its approval; else no day is known, only when it was reviewed or for which year it was.
 * @param editions of its policy, oldest first
 * @param today ISO date; an edition that is adopted has begun by today unless it says otherwise
 */
export function beginningOf(
  edition: Edition,
  editions: readonly Edition[],
  today: string,
): Beginning {
  const { effectiveFrom, approvedOn, lastReviewed } = edition.meta;
  const recorded = effectiveFrom ?? approvedOn;
  if (recorded)
    return {
      basis: effectiveFrom ? 'effectiveFrom' : 'approvedOn',
      about: onDay(recorded),
      earliest: recorded,
      latest: recorded,
    };
  const previous = editions.slice(0, editions.indexOf(edition)).findLast(isPublished);
  const floor = previous ? beginningOf(previous, editions, today).earliest : '';
  // A review that was over before the edition before began is not that of this edition.
  const isItsOwn = lastReviewed !== undefined && lastReviewed.end >= floor;
  const about = isItsOwn ? lastReviewed : academicYear(edition);
  const latest = latestOf(floor, earliestOf(about.end, today));
  return {
    basis: isItsOwn ? 'lastReviewed' : 'edition',
    about,
    earliest: latestOf(floor, earliestOf(about.start, latest)),
    latest,
  };
}

const earliestOf = (a: string, b: string) => (a < b ? a : b);
const latestOf = (a: string, b: string) => (a > b ? a : b);

/** An edition is named after an academic year, which is read without the words of any language. */
export const academicYear = ({ edition }: Pick<Edition, 'edition'>): When => {
  const years = edition.replace(/\..*/, '').replace('-', '–');
  return parseWhen(years, [])!; // the name of an edition is always such a year
};

/** What one edition adds to the timeline of its policy. */
interface Mark<E extends Edition> {
  edition: E;
  begins: Beginning;
  /** The first day on which it no longer held because it was withdrawn; with the last such day where that is not recorded. */
  withdrawn: { earliest: string; latest: string } | null;
  /** The first day after its own last one. */
  over: string | null;
}

function marksOf<E extends Edition>({ editions }: PolicyTime<E>, today: string): Mark<E>[] {
  return editions.filter(isPublished).map((edition) => {
    const begins = beginningOf(edition, editions, today);
    const { status, effectiveTo, withdrawnOn } = edition.meta;
    const over = effectiveTo === undefined ? null : dayAfter(effectiveTo);
    if (status !== 'withdrawn') return { edition, begins, withdrawn: null, over };
    const day = withdrawnOn ?? over;
    const withdrawn = day
      ? { earliest: day, latest: day }
      : { earliest: begins.earliest, latest: latestOf(begins.earliest, today) };
    return { edition, begins, withdrawn, over: withdrawnOn ? over : null };
  });
}

/**
 * What applied on a day.
 * @param day ISO date
 * @param today ISO date
 */
export const answerOn = <E extends Edition>(
  day: string,
  policy: PolicyTime<E>,
  today: string,
): Answer<E> => answerAmong(day, marksOf(policy, today), policy.ended);

function answerAmong<E extends Edition>(
  day: string,
  marks: readonly Mark<E>[],
  ended: PolicyEnd | null,
): Answer<E> {
  if (ended && ended.on <= day) return { kind: 'none', why: 'ended' };
  const open: E[] = [];
  const decided = (last: E | NoneReason): Answer<E> => {
    const isEdition = typeof last !== 'string';
    if (open.length > 0)
      return { kind: 'unrecorded', candidates: [...open, isEdition ? last : null] };
    return isEdition ? { kind: 'edition', edition: last } : { kind: 'none', why: last };
  };
  let hadBegun = false;
  for (const { edition, begins, withdrawn, over } of marks.toReversed()) {
    if (day < begins.earliest) continue;
    hadBegun = true;
    if (withdrawn && withdrawn.latest <= day) continue;
    const isSure = begins.latest <= day && (!withdrawn || day < withdrawn.earliest);
    if (!isSure) open.push(edition);
    else return decided(over !== null && over <= day ? 'expired' : edition);
  }
  return decided(hadBegun ? 'withdrawn' : 'not-begun');
}

/**
 * Every day's answer: stretches without a gap between them, the first from before everything
 * that is recorded, the last without an end.
 * @param today ISO date
 */
export function stretchesOf<E extends Edition>(policy: PolicyTime<E>, today: string): Timeline<E> {
  const marks = marksOf(policy, today);
  const days = marks.flatMap(({ begins, withdrawn, over }) => [
    begins.earliest,
    begins.latest,
    ...(withdrawn ? [withdrawn.earliest, withdrawn.latest] : []),
    ...(over ? [over] : []),
  ]);
  if (policy.ended) days.push(policy.ended.on);
  const stretches: Timeline<E> = [
    { from: null, to: null, answer: answerAmong('', marks, policy.ended) },
  ];
  for (const day of [...new Set(days)].sort()) {
    const answer = answerAmong(day, marks, policy.ended);
    const last = stretches.at(-1)!; // there is one from the start
    if (sameAnswer(last.answer, answer)) continue;
    last.to = dayBefore(day);
    stretches.push({ from: day, to: null, answer });
  }
  return stretches;
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'edition') return b.kind === 'edition' && a.edition === b.edition;
  if (a.kind === 'none') return b.kind === 'none' && a.why === b.why;
  return (
    b.kind === 'unrecorded' &&
    a.candidates.length === b.candidates.length &&
    a.candidates.every((candidate, i) => candidate === b.candidates[i])
  );
}

const concerns = ({ answer }: Stretch, edition: Edition): boolean => {
  switch (answer.kind) {
    case 'edition':
      return answer.edition === edition;
    case 'unrecorded':
      return answer.candidates.includes(edition);
    case 'none':
      return false;
    default:
      return assertNever(answer);
  }
};

/**
 * The days on which an edition applied, or will; empty for a proposal and for one that never
 * applied. More than one span where it came back because the next was withdrawn.
 * @param today ISO date
 */
export function spansOf(edition: Edition, policy: PolicyTime, today: string): Span[] {
  const stretches = stretchesOf(policy, today);
  return stretches.flatMap(({ from, to, answer }, i): Span[] => {
    if (from === null || answer.kind !== 'edition' || answer.edition !== edition) return [];
    const [before, after] = [stretches[i - 1], stretches[i + 1]];
    const { basis, earliest } = beginningOf(edition, policy.editions, today);
    const isRecorded = basis === 'effectiveFrom' || basis === 'approvedOn';
    return [
      {
        from,
        fromKnown:
          before !== undefined && !concerns(before, edition) && (isRecorded || from > earliest),
        to,
        toKnown: to !== null && !(after && concerns(after, edition)),
      },
    ];
  });
}

/** The days on which the answer of any of these policies changes, the oldest first. @param today ISO date */
export function changeDays(policies: readonly PolicyTime[], today: string): string[] {
  const days = policies.flatMap((policy) =>
    stretchesOf(policy, today).flatMap(({ from }) => from ?? []),
  );
  return [...new Set(days)].sort();
}

/** The edition in force on a day; null where none is, and where the record leaves it open. @param today ISO date */
export function currentEdition<E extends Edition>(policy: PolicyTime<E>, today: string): E | null {
  const answer = answerOn(today, policy, today);
  return answer.kind === 'edition' ? answer.edition : null;
}

/** What an edition is among the editions of its policy. @param today ISO date */
export function standingOf(edition: Edition, policy: PolicyTime, today: string): Standing {
  if (!isPublished(edition)) return 'proposed';
  const marks = marksOf(policy, today);
  const mark = marks.find((one) => one.edition === edition);
  if (!mark) return 'proposed';
  const { begins, withdrawn, over } = mark;
  if (withdrawn && withdrawn.latest <= today) return 'withdrawn';
  if (currentEdition(policy, today) === edition) return 'in-force';
  const { ended } = policy;
  if (ended && ended.on <= begins.earliest) return 'withdrawn';
  if (today < begins.earliest) return 'not-yet';
  const isReplaced = marks
    .slice(marks.indexOf(mark) + 1)
    .some(
      (later) =>
        later.begins.earliest <= today &&
        !(later.withdrawn && later.withdrawn.latest <= later.begins.earliest),
    );
  if (isReplaced) return 'superseded';
  if (over !== null && over <= today && !(ended && ended.on < over)) return 'expired';
  return ended && ended.on <= today && ended.heirs.length === 0 ? 'withdrawn' : 'superseded';
}

/**
 * The edition before: the newest earlier one that was published and not withdrawn by the time
 * this one begins; if all of them were, the newest of them. What a draft starts from, what it
 * is compared with and what it replaces are this one. Null for the first edition.
 * @param editions of its policy, oldest first
 */
export function editionBefore<E extends Edition>(edition: E, editions: readonly E[]): E | null {
  const index = editions.indexOf(edition);
  return newestLasting(editions.slice(0, index), edition.meta.effectiveFrom ?? NEVER);
}

/** The edition that the next one would come after: the newest that was published and not withdrawn. */
export const newestPublished = <E extends Edition>(editions: readonly E[]): E | null =>
  newestLasting(editions, NEVER);

function newestLasting<E extends Edition>(earlier: readonly E[], day: string): E | null {
  const published = earlier.filter(isPublished);
  return published.findLast((e) => !isWithdrawnBy(e, day)) ?? published.at(-1) ?? null;
}

const isWithdrawnBy = ({ meta }: Edition, day: string): boolean =>
  meta.status === 'withdrawn' && (meta.withdrawnOn ?? meta.effectiveTo ?? '') <= day;

/** The edition that takes an edition's place, or is to: the first later one that is published and applies at all. */
export function editionAfter<E extends Edition>(
  edition: E,
  policy: PolicyTime<E>,
  today: string,
): E | null {
  const later = policy.editions.slice(policy.editions.indexOf(edition) + 1);
  return later.find((e) => isPublished(e) && spansOf(e, policy, today).length > 0) ?? null;
}

/**
 * When an edition changed what applies: the day it came into force, else the day it was
 * approved, else when it was last reviewed, else its academic year. A draft changes
 * nothing; its date is the day on which it was put forward. No date is more exact than
 * what is known: `written` and `kind` say how exact it is, and `end` is the day to sort by.
 */
export function editionDate(edition: Edition): When {
  const { proposedOn, effectiveFrom, approvedOn, lastReviewed } = edition.meta;
  const day = (isPublished(edition) ? undefined : proposedOn) ?? effectiveFrom ?? approvedOn;
  return day ? onDay(day) : (lastReviewed ?? academicYear(edition));
}

/** The next edition that is adopted and waits for its first day; null where none does. */
export function waitingEdition<E extends Edition>(
  policy: PolicyTime<E>,
  today: string,
): { edition: E; from: string } | null {
  for (const { from, answer } of stretchesOf(policy, today))
    if (from !== null && from > today && answer.kind === 'edition')
      if (standingOf(answer.edition, policy, today) === 'not-yet')
        return { edition: answer.edition, from };
  return null;
}
