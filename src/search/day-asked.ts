/** Questions about a day: “3 May 2025”, “what applied on 2025-05-03”, “behaviour policy in May 2025”. */
import { parseWhen, type DateWords, type When } from '../language/when.ts';
import { address } from '../policy/address.ts';
import { pageForDay, type DaysJson } from '../policy/days-json.ts';
import type { DirectHit } from './direct.ts';
import { wordsOf } from './fold.ts';
import { QUESTION_WORDS } from './question-words.ts';
import type { IndexedPolicy } from './search-files.ts';

/** What is asked about. */
export interface DayAsked {
  when: When;
  /** The policy that is named; '' for all. */
  policy: string;
}

/** What a question about a day may say besides, and still ask for nothing else. */
const OF_DAYS: ReadonlySet<string> = new Set(
  `apply applied applies applying force valid effect current version versions edition editions text texts
   policy policies rule rules school day date then`.split(/\s+/),
);

/** A date has no more words than “academic year” and two years, or a day with its month and year. */
const LONGEST = 4;

/**
 * @param policies with their titles: one of them may be named beside the day
 * @returns null for a question about anything else; a year alone may be that of an edition
 */
export function dayAsked(
  query: string,
  policies: readonly Pick<IndexedPolicy, 'slug' | 'title' | 'former'>[],
  languages: readonly DateWords[],
): DayAsked | null {
  const typed = query
    .trim()
    .replace(/[?!.]+$/, '')
    .split(/[\s,]+/);
  for (let length = Math.min(LONGEST, typed.length); length > 0; length -= 1)
    for (let at = 0; at + length <= typed.length; at += 1) {
      const when = parseWhen(typed.slice(at, at + length).join(' '), languages);
      if (!when || when.kind === 'year') continue;
      const rest = wordsOf([...typed.slice(0, at), ...typed.slice(at + length)].join(' '));
      const left = rest.filter((word) => !QUESTION_WORDS.has(word) && !OF_DAYS.has(word));
      if (left.length === 0) return { when, policy: '' };
      const named = policies.filter(({ title, former = [] }) =>
        [title, ...former].some((name) => left.every((word) => wordsOf(name).includes(word))),
      );
      return named.length === 1 ? { when, policy: named[0]?.slug ?? '' } : null;
    }
  return null;
}

/** The way to what applied then. */
export function dayHit({ when, policy }: DayAsked, days: DaysJson): DirectHit {
  const asked = when.kind === 'day' ? when.start : when.written;
  const page = when.kind === 'day' ? pageForDay(days, asked) : address.on(undefined, asked);
  return {
    why: { asked: 'day', when },
    policy,
    to: policy ? address.policyOn(policy, asked) : page,
    clause: '',
    words: '',
  };
}
