/** When policies end: because an edition of another one replaces them, or says of its own that it is the last. */
import { isPublished, type Edition } from '../policy/edition.ts';
import { beginningOf, type PolicyEnd } from './timeline.ts';

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

/** The published editions that replace a policy, the earliest first. */
export const replacingOf = (slug: string, policies: readonly PolicyText[]): Replacing[] =>
  policies
    .flatMap(({ editions }) =>
      editions
        .filter((e) => isPublished(e) && e.policy !== slug && e.meta.replaces?.includes(slug))
        .filter((e) => !neverBegan(e, editions))
        .map((edition) => ({ edition, on: replacesFrom(edition, editions) })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The end of a policy; null while it goes on. What replaces it goes before what it says itself. */
export function endOf(
  { slug, editions }: PolicyText,
  policies: readonly PolicyText[],
): PolicyEnd | null {
  const replacing = replacingOf(slug, policies);
  const [first] = replacing;
  if (first) return { on: first.on, heirs: [...new Set(replacing.map((r) => r.edition.policy))] };
  const said = endingEdition(editions)?.meta.ended;
  return said ? { ...said, heirs: [] } : null;
}

/** The published edition that says that its policy ended with it. */
export const endingEdition = (editions: readonly Edition[]): Edition | undefined =>
  editions.findLast((e) => isPublished(e) && e.meta.ended);
