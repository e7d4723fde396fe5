/** `days.json`: which edition of each policy applied on which day. The fields are fixed. */
import { address } from './address.ts';

export interface DaysJson {
  /** The day for which this was worked out, ISO: what was adopted later is not in it. */
  madeOn: string;
  /** Each day on which an answer of any policy changes, the oldest first, ISO: each has a page. */
  days: string[];
  policies: PolicyDays[];
}

export interface PolicyDays {
  policy: string;
  title: string;
  /** Without a gap between them, the first from before everything that is recorded. */
  stretches: DaysStretch[];
}

/** Days on end with one answer. */
export interface DaysStretch {
  /** First day, ISO; null for the time before everything that is recorded. */
  from: string | null;
  /** Last day, ISO; null where no end is known yet. */
  to: string | null;
  answer: DaysAnswer;
}

export type DaysAnswer =
  | { kind: 'edition'; edition: string }
  /** The record leaves open which of these applied, newest first; null stands for none of the policy. */
  | { kind: 'unrecorded'; candidates: (string | null)[] }
  | { kind: 'none'; why: 'not-begun' | 'expired' | 'withdrawn' | 'ended' };

/** True for a day within a stretch of days. @param day ISO date */
export const isWithin = (day: string, { from, to }: { from: string | null; to: string | null }) =>
  (from === null || from <= day) && (to === null || day <= to);

/**
 * The page that says what applied on a day, with that day as the one asked for; where nothing
 * is recorded so early: the page on which a day is chosen, which says so.
 * @param day ISO date
 */
export function pageForDay({ days }: Pick<DaysJson, 'days'>, day: string): string {
  return address.on(
    days.findLast((one) => one <= day),
    day,
  );
}

/** What of a policy applied on a day; null for a policy that is not known. @param day ISO date */
export function answerForDay({ policies }: DaysJson, policy: string, day: string) {
  const found = policies.find((one) => one.policy === policy);
  return found?.stretches.find((stretch) => isWithin(day, stretch))?.answer ?? null;
}
