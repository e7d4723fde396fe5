/** When policies end: because an edition of another one replaces them, or says of its own that it is the last. */
import { isPublished, type Edition } from '../policy/edition.ts';
import { presentName, type Rename } from './register/names.ts';
import { listInWords } from '../language/list-in-words.ts';
import { dateInWords, dayBefore } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';
import {
  answerOn,
  beginningOf,
  newestPublished,
  type PolicyEnd,
  type PolicyTime,
} from './timeline.ts';

/** What of a policy its end depends on. */
interface PolicyText {
  slug: string;
  /** Oldest first. */
  editions: readonly Edition[];
}

/** After every day that is written with four figures for its year. */
const NEVER = '9999-12-31';

/** The first day of an edition that replaces policies, ISO. Its checks ask that it records one. */
export const replacesFrom = (edition: Edition, editions: readonly Edition[]): string =>
  beginningOf(edition, editions, NEVER).latest;

/** True for an edition that was withdrawn before it began: it replaced nothing. */
export const neverBegan = (edition: Edition, editions: readonly Edition[]): boolean =>
  edition.meta.status === 'withdrawn' &&
  edition.meta.withdrawnOn !== undefined &&
  edition.meta.withdrawnOn <= beginningOf(edition, editions, NEVER).earliest;

/** An edition that replaces a policy, and from which day on, ISO. */
export interface Replacing {
  edition: Edition;
  on: string;
}

/** The policies that an edition replaces, by their present names. */
export const replacesOf = ({ meta }: Edition, names: readonly Rename[]): string[] =>
  (meta.replaces ?? []).map((slug) => presentName(names, slug));

/** The published editions that replace a policy, the earliest first. */
export const replacingOf = (
  slug: string,
  policies: readonly PolicyText[],
  names: readonly Rename[],
): Replacing[] =>
  policies
    .flatMap(({ editions }) =>
      editions
        .filter((e) => isPublished(e) && e.policy !== slug && replacesOf(e, names).includes(slug))
        .filter((e) => !neverBegan(e, editions))
        .map((edition) => ({ edition, on: replacesFrom(edition, editions) })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The end of a policy; null while it goes on. What replaces it goes before what it says itself. */
export function policyEnd(
  { slug, editions }: PolicyText,
  policies: readonly PolicyText[],
  names: readonly Rename[] = [],
): PolicyEnd | null {
  const replacing = replacingOf(slug, policies, names);
  const [first] = replacing;
  if (first) return { on: first.on, heirs: [...new Set(replacing.map((r) => r.edition.policy))] };
  const said = endingEdition(editions)?.meta.ended;
  return said ? { ...said, heirs: [] } : null;
}

/** The end of a policy that has come by a day; null before it, and for a policy that goes on. */
export const endedBy = (today: string, { ended }: { ended: PolicyEnd | null }): PolicyEnd | null =>
  ended && ended.on <= today ? ended : null;

/** The edition in force on the last day of a policy that ended; the newest published where none was. */
export function lastEdition<E extends Edition>(
  policy: PolicyTime<E>,
  ended: PolicyEnd,
  today: string,
): E | null {
  const answer = answerOn(dayBefore(ended.on), policy, today);
  return answer.kind === 'edition' ? answer.edition : newestPublished(policy.editions);
}

/**
 * How a policy ended, or will, in sentences.
 * @param today ISO date
 * @param policies those that it may name
 */
export function endedWords(
  { on, heirs, why, by, see }: PolicyEnd,
  today: string,
  policies: readonly { slug: string; title: string }[],
  t: Pick<Strings, 'ended' | 'dates' | 'locale'>,
): string[] {
  const day = dateInWords(on, t.dates);
  const titles = heirs.map((slug) => policies.find((p) => p.slug === slug)?.title ?? slug);
  const whom = [by, see].filter(Boolean).join(', ');
  return [
    on <= today ? t.ended.on(day) : t.ended.ahead(day),
    why ?? '',
    titles.length > 0 ? t.ended.heirs(listInWords(titles, t.locale)) : whom ? '' : t.ended.noHeir,
    whom && t.ended.by(whom),
  ].filter((sentence) => sentence !== '');
}

/** The published edition that says that its policy ended with it. */
export const endingEdition = (editions: readonly Edition[]): Edition | undefined =>
  editions.findLast((e) => isPublished(e) && e.meta.ended);
