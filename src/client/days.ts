/** The days on which something applied, for the scripts of pages; and the day that an address asks for. */
import { isIsoDate } from '../language/when.ts';
import { address } from '../policy/address.ts';
import type { DaysJson } from '../policy/days-json.ts';
import { siteRoot } from './search/search-address.ts';

let loaded: Promise<DaysJson> | undefined;

/** Loaded when it is first wanted, and once; again where that failed. @throws Error where it cannot be */
export function loadDays(): Promise<DaysJson> {
  const loading = (loaded ??= load());
  loading.catch(() => (loaded = undefined));
  return loading;
}

async function load(): Promise<DaysJson> {
  const response = await fetch(siteRoot() + address.daysJson());
  if (!response.ok) throw new Error(`${address.daysJson()}: ${response.status}`);
  return (await response.json()) as DaysJson;
}

/** What the address asks for, as it is written there; '' for nothing. */
export const asked = (): string => new URLSearchParams(location.search).get('day')?.trim() ?? '';

/** The day that the address asks for, ISO; null where that is none. */
export const askedDay = (): string | null => (isIsoDate(asked()) ? asked() : null);

/** Puts the day that was asked for into the links to sheets: it is named there too. */
export function keepDay(links: Iterable<HTMLAnchorElement>, day: string): void {
  for (const link of links) {
    const to = new URL(link.href);
    to.searchParams.set('day', day);
    link.href = to.href;
  }
}
