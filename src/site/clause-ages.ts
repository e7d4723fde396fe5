/** Since when the words of a clause stand in it: its newest published text, each word with the edition that brought it. */
import { wordAges, type AgedEdition, type AgedRun } from '../compare/index.ts';
import type { LinkedPolicy, Times } from '../content/bearing.ts';
import { endsInWords, forceWords } from '../content/force-words.ts';
import { ownLineage } from '../content/lineage.ts';
import { sameRef, seamsTo, type Seam } from '../content/seams.ts';
import { editionDate, spansOf } from '../content/timeline.ts';
import { own } from '../language/own.ts';
import { present } from '../language/present.ts';
import { address, relative } from '../policy/address.ts';
import type { Clause, Run } from '../policy/clause.ts';
import type { ClauseRef, LineageEntry } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { escapeHtml, runsToHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { approvalWords } from './answer-view.ts';
import { htmlContext } from './edition-view.ts';
import { linkHtml } from './link-html.ts';

/** `arrivals`: words of which nothing before is known here, because they came from several policies. */
export type ClauseAges =
  /** Every word came with one edition: a sentence says it. */
  | { kind: 'one'; html: string; arrivals: string[] }
  | {
      kind: 'several';
      /** Which edition's text it is. */
      introduction: string;
      /** The text, the words of each edition followed by their number in the list; those of later ones underlined. */
      html: string;
      /** The editions that brought words, each with its first day, its approval and the author's reason; oldest first. */
      editions: string[];
      arrivals: string[];
    };

/** What the ages of clauses depend on. */
export interface AgeContext {
  times: Times;
  seams: readonly Seam[];
  t: Strings;
}

/** An edition on the way of a clause through one policy, or several one after the other. */
interface Link extends AgedEdition {
  policy: LinkedPolicy;
  source: Edition;
  lineage: Record<string, LineageEntry>;
}

/**
 * Dates the words of a clause as its newest published edition has them. Drafts are not counted.
 * Where the clause came from one clause of another policy, its words are followed there.
 * @returns null where no published edition has it, and where it has no words
 */
export function clauseAges(ref: ClauseRef, context: AgeContext): ClauseAges | null {
  const { times, t } = context;
  const policy = times.policies.find(({ slug }) => slug === ref.policy);
  const published = policy?.editions.filter(isPublished) ?? [];
  const edition = published.findLast((one) => one.clauses.some(({ id }) => id === ref.id));
  const clause = edition?.clauses.find(({ id }) => id === ref.id);
  if (!policy || !edition || !clause) return null;
  const { links, stops } = chainOf(ref, context.seams, times.policies);
  const runs = wordAges(links, keyOf(ref));
  const [first] = runs;
  if (!first) return null;
  const page = address.clause(ref.policy, ref.id);
  const arrivals = stops.map(({ from }) =>
    t.clauseHistory.ages.arrival(titleOf(from.policy, times)),
  );
  const hasEnded = edition !== published.at(-1);
  const linkTo = ({ policy: there, source }: Link): string => {
    const isThere = there === policy && source.clauses.some(({ id }) => id === ref.id);
    const to = address.edition(there.slug, source.edition, isThere ? ref.id : undefined);
    return linkHtml(relative(page, to), nameOf({ policy: there, source }, ref, t));
  };
  const words = t.clauseHistory.ages;
  if (runs.length === 1 && !first.returned) {
    const link = linkOf(first.since, links);
    const from = escapeHtml(beginningWords(link, times.today, t));
    const html = hasEnded
      ? words.allUntilHtml(linkTo(link), from, escapeHtml(editionName(edition.edition, t)))
      : words.allHtml(linkTo(link), from);
    return { kind: 'one', html, arrivals };
  }
  const origins = originsOf(runs, links);
  const clauses = address.edition(ref.policy, edition.edition);
  return {
    kind: 'several',
    introduction: words.introduction(editionName(edition.edition, t)),
    html: numberedHtml(clause, runs, origins, (part) =>
      runsToHtml(part, htmlContext({ edition, page, clauses }, times, t)),
    ),
    editions: origins.map(({ since, first: before }) => {
      const link = linkOf(since, links);
      const from = escapeHtml(beginningWords(link, times.today, t));
      return [
        words.broughtByHtml(
          `<b>${linkTo(link)}</b>`,
          from,
          escapeHtml(approvalWords(link.source, t)),
        ),
        ...(before === undefined
          ? []
          : [escapeHtml(words.returned(nameOf(linkOf(before, links), ref, t)))]),
        ...reasonHtml(keyOf(ref), links.indexOf(link), links, t),
      ].join(' ');
    }),
    arrivals,
  };
}

/** Ids of several policies in one chain are told apart by their policy. */
const keyOf = ({ policy, id }: ClauseRef): string => `${policy}#${id}`;

/**
 * The published editions through which the words of a clause came, oldest first.
 * @param known the clauses that were followed on the way here
 * @returns with them, the seams that were not followed: where the clause came from several
 *   others, or had words of its own before, its policies do not come one after the other
 */
function chainOf(
  ref: ClauseRef,
  seams: readonly Seam[],
  policies: readonly LinkedPolicy[],
  known: readonly ClauseRef[] = [],
): { links: Link[]; stops: Seam[] } {
  const policy = policies.find(({ slug }) => slug === ref.policy);
  if (!policy) return { links: [], stops: [] };
  const links = policy.editions.filter(isPublished).map((source) => linkAt(source, policy));
  const coming = seamsTo(ref, seams).filter(
    ({ from, by }) => from.policy !== ref.policy && isPublished(by),
  );
  const [seam, ...more] = coming;
  if (!seam) return { links, stops: [] };
  const arrival = links.findIndex(({ source }) => source.clauses.some(({ id }) => id === ref.id));
  const arrived = links[arrival];
  const hasOthers = links.some(({ lineage }) =>
    Object.entries(lineage).some(([old, { to }]) => old !== keyOf(ref) && to.includes(keyOf(ref))),
  );
  const isKnown = known.some((one) => sameRef(one, seam.from));
  // Two clauses that stood beside each other before they were joined have two pasts.
  const wasBeside = arrived && editionDate(arrived.source).end < editionDate(seam.by).end;
  if (!arrived || more.length > 0 || hasOthers || isKnown || wasBeside)
    return { links, stops: coming };
  const before = chainOf(seam.from, seams, policies, [...known, ref]);
  const left = before.links.findIndex(
    ({ policy: { slug }, source }) =>
      slug === seam.from.policy && source.edition === seam.from.edition,
  );
  if (left < 0) return { links, stops: coming };
  const crossing = { to: [keyOf(ref)], ...(seam.why ? { why: seam.why } : {}) };
  return {
    links: [
      ...before.links.slice(0, left + 1),
      { ...arrived, lineage: { ...arrived.lineage, [keyOf(seam.from)]: crossing } },
      ...links.slice(arrival + 1),
    ],
    stops: before.stops,
  };
}

/** Every clause of a policy asks for the same editions. */
const linksKnown = new WeakMap<Edition, Link>();

function linkAt(source: Edition, policy: LinkedPolicy): Link {
  const known = linksKnown.get(source);
  if (known?.policy === policy) return known;
  const key = (id: string): string => keyOf({ policy: policy.slug, id });
  const link: Link = {
    policy,
    source,
    edition: `${policy.slug}/${source.edition}`,
    clauses: source.clauses.map(({ id, text, runs }) => ({ id: key(id), text, runs })),
    lineage: Object.fromEntries(
      Object.entries(ownLineage(source)).map(([old, entry]) => [
        key(old),
        { ...entry, to: entry.to.map(key) },
      ]),
    ),
  };
  linksKnown.set(source, link);
  return link;
}

const linkOf = (key: string, links: readonly Link[]): Link =>
  present(
    links.find(({ edition }) => edition === key),
    'words are dated by the editions that were given',
  );

/** An edition’s name; of another policy, with its title. */
const nameOf = (
  { policy, source }: Pick<Link, 'policy' | 'source'>,
  ref: ClauseRef,
  t: Strings,
): string => {
  const name = editionName(source.edition, t);
  return policy.slug === ref.policy ? name : t.kinds.place(policy.title, name);
};

const titleOf = (slug: string, { policies }: Times): string =>
  policies.find((policy) => policy.slug === slug)?.title ?? slug;

/** Its first day, in words; of an edition that never applied, that it never did. */
function beginningWords({ policy, source: edition }: Link, today: string, t: Strings): string {
  const [span] = spansOf(edition, policy, today);
  return span
    ? endsInWords(span, edition, policy, today, t).from.replace(/,$/, '')
    : t.clauseHistory.ages.neverApplied(forceWords(edition, policy, today, t));
}

interface Origin {
  since: string;
  first: string | undefined;
}

const originOf = ({ since, returned }: AgedRun): Origin => ({ since, first: returned?.first });

const sameOrigin = (one: Origin, other: Origin): boolean =>
  one.since === other.since && one.first === other.first;

/** Every origin once: by the edition that brought words, what came back after what was new. */
function originsOf(runs: readonly AgedRun[], links: readonly Link[]): Origin[] {
  const place = (key: string | undefined): number =>
    links.findIndex(({ edition }) => edition === key);
  const origins: Origin[] = [];
  for (const origin of runs.map(originOf))
    if (!origins.some((one) => sameOrigin(one, origin))) origins.push(origin);
  return origins.sort((a, b) => place(a.since) - place(b.since) || place(a.first) - place(b.first));
}

/** The text with its links and looks, the words of each origin followed by its number. */
function numberedHtml(
  clause: Clause,
  ages: readonly AgedRun[],
  origins: readonly Origin[],
  toHtml: (runs: readonly Run[]) => string,
): string {
  let rest: readonly Run[] = clause.runs;
  let space = 0;
  return ages
    .map((age, i) => {
      // The number stands at its words: a space after them goes before the next.
      const words = age.text.trimEnd();
      const isLast = i === ages.length - 1;
      const [part, after] = isLast ? [rest, []] : cutRuns(rest, space + words.length);
      space = age.text.length - words.length;
      rest = after;
      const number = origins.findIndex((one) => sameOrigin(one, originOf(age))) + 1;
      const html = toHtml(part);
      const marked = number === 1 ? html : `${html.replace(/^\s*/, '$&<u>')}</u>`;
      return `${marked}<sup>[${number}]</sup>`;
    })
    .join('');
}

/** Runs in two: a mark without words stays with the words before it. @param length in characters */
function cutRuns(runs: readonly Run[], length: number): [before: Run[], after: Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (after.length > 0 || (left === 0 && run.text !== '')) {
      after.push(run);
      continue;
    }
    if (run.text.length <= left) before.push(run);
    else {
      before.push({ ...run, text: run.text.slice(0, left) });
      after.push({ ...run, text: run.text.slice(left) });
    }
    left = Math.max(0, left - run.text.length);
  }
  return [before, after];
}

/**
 * Why an edition changed a clause, under whatever name the clause had then, or that this is not
 * recorded; nothing where the clause begins.
 * @param index of the edition
 */
function reasonHtml(key: string, index: number, links: readonly Link[], t: Strings): string[] {
  const at = present(links[index], 'the edition is one of these');
  let keys = [key];
  for (const { lineage } of links.slice(index + 1).toReversed())
    keys = [...new Set([...keys, ...parentsOf(keys, lineage)])];
  const here = clausesOf(at).filter(({ key: one }) => keys.includes(one));
  const parents = parentsOf(keys, at.lineage);
  const changes = here.flatMap(({ id }) => own(at.source.meta.changes, id)?.why ?? []);
  const moves = parents.flatMap((old) => own(at.lineage, old)?.why ?? []);
  // What became of a clause is the reason only where none is given for its words.
  const reasons = [...new Set(changes.length > 0 ? changes : moves)];
  if (reasons.length > 0) return [`<b>${t.clauseHistory.why}</b> ${escapeHtml(reasons.join(' '))}`];
  const wasThere = links
    .slice(0, index)
    .some((link) => clausesOf(link).some((one) => [...keys, ...parents].includes(one.key)));
  return wasThere ? [t.comparison.noReason] : [];
}

const clausesOf = ({ policy, source }: Link): { id: string; key: string }[] =>
  source.clauses.map(({ id }) => ({ id, key: keyOf({ policy: policy.slug, id }) }));

/** The old names of clauses, by what one edition says became of them. */
const parentsOf = (
  keys: readonly string[],
  lineage: Readonly<Record<string, LineageEntry>>,
): string[] =>
  Object.entries(lineage).flatMap(([old, { to }]) =>
    to.some((one) => keys.includes(one)) ? [old] : [],
  );
