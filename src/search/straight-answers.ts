/** Answers that are looked up and not searched for: codes, days, citations. What each needs is loaded for it alone. */
import { readAnyCode } from '../policy/printed-code.ts';
import type { CodesJson } from '../policy/codes-json.ts';
import type { DaysJson } from '../policy/days-json.ts';
import type { DateWords } from '../language/when.ts';
import { citedHits, needsPlaces } from './cited-hits.ts';
import { begunCode, begunHits, codeHit } from './code-hit.ts';
import { dayAsked, dayHit } from './day-asked.ts';
import type { DirectHit } from './direct.ts';
import type { PlacesJson } from './places-json.ts';
import { readCitation } from './read-citation.ts';
import type { SearchWords } from './search-files.ts';

/** Where the files come from; each is loaded when it is first wanted. */
export interface StraightSource {
  codes: () => Promise<CodesJson>;
  days: () => Promise<DaysJson>;
  places: () => Promise<PlacesJson>;
}

export interface StraightAnswers {
  hits: DirectHit[];
  /** True where there is nothing else to search for. */
  isAll: boolean;
}

/** @param policy the policy that the search is narrowed to, or '' */
export async function straightAnswers(
  query: string,
  policy: string,
  { policies, headings }: SearchWords,
  source: StraightSource,
  languages: readonly DateWords[],
): Promise<StraightAnswers> {
  const code = readAnyCode(query);
  const coded = code ? codeHit(code, await source.codes()) : null;
  if (coded) return { hits: [coded], isAll: true };
  const begun = begunCode(query);
  const meant = begun ? begunHits(begun, await source.codes()) : [];
  if (meant.length > 0) return { hits: meant, isAll: true };
  const page = dayPage(query);
  const day = dayAsked(page?.day ?? query, policies, languages);
  if (day) {
    const paged = policies.find(({ slug }) => slug === page?.policy)?.slug;
    const asked = { ...day, policy: paged ?? (day.policy || policy) };
    return { hits: [dayHit(asked, await source.days())], isAll: page !== null };
  }
  const here = policy ? policies.filter(({ slug }) => slug === policy) : policies;
  // An address and a name say themselves which policy they are of.
  const citation = readCitation(query, here) ?? (policy ? readCitation(query, policies) : null);
  if (!citation) return { hits: [], isAll: false };
  const places = needsPlaces(citation) ? await source.places() : null;
  const hits = citedHits(citation, places, headings);
  return { hits, isAll: hits.length > 0 && citation.isWhole };
}

/** The day that an address of the site asks about: `on/2025-03-20/?day=2025-05-03`. */
function dayPage(query: string): { policy: string; day: string } | null {
  const [, policy = '', page = '', asked = ''] =
    /(?:^|\/)(?:([a-z\d-]+)\/)?on\/(?:(\d{4}-\d\d-\d\d)\/?)?(?:\?day=([\w%+-]+))?/.exec(query) ??
    [];
  const day = (asked || page).replaceAll('%20', ' ').replaceAll('+', ' ');
  return day ? { policy, day } : null;
}
