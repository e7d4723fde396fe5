/** Works out what an edition is today (in force, proposed, superseded, withdrawn), and whether its review is due. */
import { assertNever } from '../language/assert-never.ts';
import { isPublished, mayApply, type Edition } from '../policy/edition.ts';
import type { Standing } from '../policy/standings.ts';
import { dateInWords, onDay, parseWhen, whenInWords, type When } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';

const started = (e: Edition, today: string) => (e.meta.effectiveFrom ?? '') <= today;
const ended = (e: Edition, today: string) =>
  e.meta.effectiveTo !== undefined && e.meta.effectiveTo < today;

/** True where it can be in force that day: adopted, or withdrawn from a later day on. */
const holds = (e: Edition, today: string) =>
  mayApply(e) || (e.meta.withdrawnOn !== undefined && e.meta.withdrawnOn > today);

/**
 * The edition in force: the newest that is adopted and whose time has come; null if
 * there is none, or if it has ended. The edition that it replaced does not come back
 * when it ends; that one applies again only if the newer one is withdrawn.
 * @param editions oldest first
 * @param today ISO date
 */
export function currentEdition<E extends Edition>(editions: readonly E[], today: string): E | null {
  const newest = editions.findLast((e) => holds(e, today) && started(e, today));
  return newest && !ended(newest, today) ? newest : null;
}

/**
 * What an edition is among the editions of its policy.
 * @param editions oldest first
 * @param today ISO date
 */
export function standingOf(
  edition: Edition,
  editions: readonly Edition[],
  today: string,
): Standing {
  const { status } = edition.meta;
  switch (status) {
    case 'draft':
      return 'proposed';
    case 'withdrawn':
      // Until its last day it is what an adopted edition is.
      return holds(edition, today) ? adoptedStanding(edition, editions, today) : 'withdrawn';
    case 'adopted':
      return adoptedStanding(edition, editions, today);
    default:
      return assertNever(status);
  }
}

function adoptedStanding(edition: Edition, editions: readonly Edition[], today: string): Standing {
  if (currentEdition(editions, today)?.edition === edition.edition) return 'in-force';
  return started(edition, today) ? 'superseded' : 'not-yet';
}

export type ReviewState = 'overdue' | 'due' | 'later' | 'unknown';

/** Overdue only when the last day that the date can mean has passed; due from its first day on. */
export function reviewState(next: When | undefined, today: string): ReviewState {
  if (!next) return 'unknown';
  if (next.end < today) return 'overdue';
  return next.start <= today ? 'due' : 'later';
}

/** “Review overdue since Autumn 2023”, “Review due: Autumn 2026”, “Next review: Autumn 2027”. */
export function reviewWords(
  next: When | undefined,
  today: string,
  { standing, dates }: Pick<Strings, 'standing' | 'dates'>,
): string {
  return standing.reviews[reviewState(next, today)](next ? whenInWords(next, dates) : '');
}

/** When an edition is in force, in words, as far as it says so. */
export function forceWords(
  edition: Edition,
  { standing, dates }: Pick<Strings, 'standing' | 'dates'>,
): string {
  const { effectiveFrom, effectiveTo } = edition.meta;
  const from = effectiveFrom && dateInWords(effectiveFrom, dates);
  const until = effectiveTo && dateInWords(effectiveTo, dates);
  if (from && until) return standing.fromUntil(from, until);
  if (from) return standing.from(from);
  return until ? standing.until(until) : '';
}

/**
 * When an edition changed what applies: the day it came into force, else the day it was
 * approved, else when it was last reviewed, else its academic year. A draft changes
 * nothing; its date is the day on which it was put forward. No date is more exact than
 * what is known: `written` and `kind` say how exact it is, and `end` is the day to sort by.
 */
export function editionDate({ edition, meta }: Edition): When {
  const proposed = isPublished({ meta }) ? undefined : meta.proposedOn;
  const day = proposed ?? meta.effectiveFrom ?? meta.approvedOn;
  if (day) return onDay(day);
  const years = edition.replace(/\..*/, '').replace('-', '–');
  // An edition is named after an academic year, which is read without the words of any language.
  return meta.lastReviewed ?? parseWhen(years, [])!;
}
