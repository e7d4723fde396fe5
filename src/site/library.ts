/** What pages read: the library of this run of the build, and what is worked out from it only once. */
import { context } from '../build/context.ts';
import type { LoadedContent } from '../build/check-content.ts';
import { compareEditions, type Comparison } from '../compare/index.ts';
import { LAW_FILE, parseLaw, type Law } from '../content/law.ts';
import { holdingsOf, type Holdings } from '../content/holdings.ts';
import type { Library, Policy } from '../content/build-library.ts';
import type { Times } from '../content/bearing.ts';
import { crossingsBetween, lineageAcross } from '../content/crossings.ts';
import { changesBetween, lineageBetween } from '../content/lineage.ts';
import type { Rename } from '../content/register/names.ts';
import { sealOf, type Register } from '../content/register/register.ts';
import { editionCode } from '../content/register/seal.ts';
import { entriesOf } from '../content/reasons.ts';
import { replacesOf } from '../content/policy-end.ts';
import { present } from '../language/present.ts';
import { seamsOf, type Seam } from '../content/seams.ts';
import { newestPublished } from '../content/timeline.ts';
import { attachedTo } from '../policy/attached.ts';
import type { Edition } from '../policy/edition.ts';
import { loadSearch, type SearchContent } from '../search/search-content.ts';
import type { OtherPolicies } from './clause-place.ts';
import { strings, type Strings } from '../strings/strings.ts';

/** @throws PolicyError with every problem of the content, including published texts that changed */
export const library = (): Library => context.content().library;

/** Every change of a policy's name. */
export const names = (): readonly Rename[] => library().names;

/** The words of the interface, in the school's language. */
export const siteStrings = (): Strings => strings(library().school.language);

/** The content with its problems, while somebody writes (`npm run dev`); null in a build. */
export const written = () => context.written();

/** How often the content has changed since `npm run dev` was started. */
export const changesOfContent = (): number => context.changes;

/** What pages need to lead from one policy into another. */
export const otherPolicies = (): OtherPolicies => ({
  policies: library().policies,
  seams: everySeam(),
  names: names(),
});

/** The files of the scripts of search, from the root of the site; none in `npm run dev`. */
export const searchScripts = (): readonly string[] => context.searchScripts;

/** The record of every published text and of its corrections. */
export const register = (): Register => context.content().register;

/** What is worked out of a library once. While somebody writes, the next one has the editions that did not change. */
interface WorkedOut {
  codes: Map<Edition, string>;
  comparisons: Map<Edition, Map<Edition, Comparison>>;
}

const workedOut = new WeakMap<Library, WorkedOut>();

function worked(): WorkedOut {
  const known = workedOut.get(library()) ?? { codes: new Map(), comparisons: new Map() };
  workedOut.set(library(), known);
  return known;
}

/** The short code of an edition's whole text. */
export function codeOfEdition(edition: Edition): string {
  const sealedAs = () => sealOf(register(), edition.policy, edition.edition)?.sealedAs;
  const { codes } = worked();
  const code = codes.get(edition) ?? editionCode(edition, sealedAs());
  codes.set(edition, code);
  return code;
}

/** Today in the school's time zone, ISO. */
export const today = (): string => context.today();

/** What decides where links from one policy to another lead. */
export const linkTimes = (): Times => ({
  policies: library().policies,
  today: today(),
  names: names(),
});

/** Every picture and file that an edition uses, once for each edition. */
export const attachedFiles = () =>
  everyEdition().flatMap(({ edition }) =>
    attachedTo(edition.clauses).map(({ name }) => ({
      edition,
      name,
      read: present(
        context.content().files.beside?.get(`${edition.policy}/${name}`),
        'a library without errors has every file that its texts use',
      ).read,
    })),
  );

export const everyEdition = (): { policy: Policy; edition: Edition }[] =>
  library().policies.flatMap((policy) => policy.editions.map((edition) => ({ policy, edition })));

const seams = new WeakMap<Library, readonly Seam[]>();

/** Where clauses pass from one policy to another. */
export function everySeam(): readonly Seam[] {
  const known = seams.get(library()) ?? seamsOf(library().policies, names());
  seams.set(library(), known);
  return known;
}

/** The policy that has an edition. */
export const policyOf = (edition: Edition): Policy =>
  present(
    library().policies.find(({ editions }) => editions.includes(edition)),
    'an edition is one of a policy',
  );

interface Pair {
  /** The policy of the newer edition. */
  policy: Policy;
  from: Edition;
  to: Edition;
}

/** Every pair of editions of every policy, the older first; and each policy that was replaced, with what replaced it. */
export const everyPair = (): Pair[] =>
  library().policies.flatMap((policy) => [
    ...policy.editions.flatMap((from, i) =>
      policy.editions.slice(i + 1).map((to) => ({ policy, from, to })),
    ),
    ...policy.editions.flatMap((to) => replacedBy(policy, to)),
  ]);

/** The last edition of each policy that an edition replaces, with that edition. */
export const replacedBy = (policy: Policy, to: Edition): Pair[] =>
  replacesOf(to, names()).flatMap((slug) => {
    const replaced = library().policies.find((p) => p.slug === slug && p !== policy);
    const from = replaced && newestPublished(replaced.editions);
    return from ? [{ policy, from, to }] : [];
  });

/** The comparison of a pair of editions. */
export function comparisonOf(policy: Policy, from: Edition, to: Edition): Comparison {
  const { comparisons } = worked();
  const ofFrom = comparisons.get(from) ?? new Map<Edition, Comparison>();
  comparisons.set(from, ofFrom);
  let comparison = ofFrom.get(to);
  if (!comparison) {
    comparison = compareEditions(from, to, {
      ...(policy.editions.includes(from)
        ? {
            lineage: lineageBetween(policy.editions, from, to),
            changes: changesBetween(policy.editions, from, to),
          }
        : { ...lineageAcross(from, to, everySeam()), changes: entriesOf(to, from) }),
      ...crossingsBetween(policy, from, to, library().policies, everySeam()),
      t: siteStrings(),
    });
    ofFrom.set(to, comparison);
  }
  return comparison;
}

/** The school's list of Acts and guidance; empty without one. Loading the content reports its problems. */
export function law(): Law[] {
  const { root, files } = context.content().files;
  const source = files.get(LAW_FILE);
  return source === undefined ? [] : parseLaw(source, `${root}/${LAW_FILE}`).law;
}

const holdingsKnown = new WeakMap<Library, Holdings>();

/** What words mean, and where named documents are. Loading the content reports the problems of `words.yaml`. */
export function holdings(): Holdings {
  const known = holdingsKnown.get(library()) ?? holdingsOf(library(), context.content().files);
  holdingsKnown.set(library(), known);
  return known;
}

const searched = new WeakMap<LoadedContent, SearchContent>();

/**
 * The vocabulary and the records of search.
 * @throws PolicyError if vocabulary.yaml has an error
 */
export function searchContent(): SearchContent {
  const content = context.content();
  const search =
    searched.get(content) ??
    loadSearch(content.library, content.files, context.today(), written() !== null);
  searched.set(content, search);
  return search;
}
