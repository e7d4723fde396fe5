/** What pages read: the library and what comes with it, each loaded or worked out once a build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareEditions, type Comparison } from '../compare/index.ts';
import { loadContent } from '../content/check-content.ts';
import { LAW_FILE, parseLaw, type Law } from '../content/law.ts';
import type { Edition } from '../policy/edition.ts';
import type { Library, Policy } from '../content/library.ts';
import { changesBetween, lineageBetween } from '../content/lineage.ts';
import { formatProblems } from '../messages/problem.ts';
import { editionCode, type Register } from '../content/register/index.ts';
import { loadSearch, type SearchContent } from '../search/search-content.ts';
import { strings, type Strings } from '../strings/strings.ts';
import { parseOnce } from '../build/parsed.ts';
import { contentFolder, todayFor } from '../build/settings.ts';

let loaded: { library: Library; register: Register } | undefined;

function content(): { library: Library; register: Register } {
  loaded ??= loadContent(contentFolder(), {
    parse: parseOnce,
    today: todayFor,
    warn: (warnings) => console.warn(formatProblems(warnings)),
  });
  return loaded;
}

/** @throws PolicyError with every fault of the content, a published text that changed among them */
export const library = (): Library => content().library;

/** The words of the interface, in the school's language. */
export const siteStrings = (): Strings => strings(library().school.language);

/** The record of every published text, and the public ledger of its corrections. */
export const register = (): Register => content().register;

const codes = new WeakMap<Edition, string>();

/** The short code that stands for an edition's whole text. */
export function codeOfEdition(edition: Edition): string {
  const code = codes.get(edition) ?? editionCode(edition);
  codes.set(edition, code);
  return code;
}

let day: string | undefined;

/** Today in the school's time zone, ISO; the same throughout a build. */
export function today(): string {
  day ??= todayFor(library().school.timeZone);
  return day;
}

export const everyEdition = (): { policy: Policy; edition: Edition }[] =>
  library().policies.flatMap((policy) => policy.editions.map((edition) => ({ policy, edition })));

/** Every pair of editions of every policy, the older first. */
export const everyPair = (): { policy: Policy; from: Edition; to: Edition }[] =>
  library().policies.flatMap((policy) =>
    policy.editions.flatMap((from, i) =>
      policy.editions.slice(i + 1).map((to) => ({ policy, from, to })),
    ),
  );

const comparisons = new WeakMap<Edition, Map<string, Comparison>>();

/** The comparison of a pair of editions. */
export function comparisonOf(policy: Policy, from: Edition, to: Edition): Comparison {
  const ofFrom = comparisons.get(from) ?? new Map<string, Comparison>();
  comparisons.set(from, ofFrom);
  let comparison = ofFrom.get(to.edition);
  if (!comparison) {
    comparison = compareEditions(from, to, {
      lineage: lineageBetween(policy.editions, from, to),
      changes: changesBetween(policy.editions, from, to),
    });
    ofFrom.set(to.edition, comparison);
  }
  return comparison;
}

let lawList: Law[] | undefined;

/** The school's list of Acts and guidance; empty without one. Loading the library reports its problems. */
export function law(): Law[] {
  const path = join(contentFolder(), LAW_FILE);
  lawList ??= existsSync(path) ? parseLaw(readFileSync(path, 'utf8'), path).law : [];
  return lawList;
}

let searched: SearchContent | undefined;

/**
 * What search is made of.
 * @throws PolicyError where vocabulary.yaml has an error
 */
export function searchContent(): SearchContent {
  searched ??= loadSearch(library(), contentFolder(), today());
  return searched;
}
