/** One clause through the years: only the editions that altered it. */
import { own } from '../language/own.ts';
import { present } from '../language/present.ts';
import { redlineRuns } from '../compare/index.ts';
import { address, relative } from '../policy/address.ts';
import { readClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import type { Times } from '../content/bearing.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, standingOf } from '../content/timeline.ts';
import type { Standing } from '../policy/standings.ts';
import type { Clause } from '../policy/clause.ts';
import { runsToHtml, type HtmlContext } from '../publish/html.ts';
import { redlineToHtml } from '../publish/redline-to-html.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { htmlContext } from './edition-view.ts';
import { linkLines } from './link-lines.ts';

export interface ClauseYear {
  edition: string;
  name: string;
  to: string;
  standing: Standing;
  words: string;
  number: string | null;
  section: string;
  /** The text of that year. */
  html: string;
  /** Compared with the wording before; empty for the first. */
  redline: string;
  /** Where its links to other policies lead at that time. */
  links: string[];
  /** Editions after this one in which it is the same. */
  unchangedIn: string[];
  why: string;
  /** The address of the whole comparison with the wording before. */
  comparison: string;
}

export interface ClauseHistory {
  id: string;
  path: string;
  /** Where it can be read in its place: in the edition in force, or in the newest that has it. */
  place: string;
  /** What the clause is called in the newest edition that has it. */
  name: string;
  text: string;
  /** Newest first. */
  years: ClauseYear[];
  /** What became of it; null if the id has not ended. */
  ended: { edition: string; to: string; why: string; became: { id: string; to: string }[] } | null;
  /** Ids it came from. */
  origins: { id: string; to: string; edition: string }[];
}

/** Every id a policy ever had, drafts included, with its history. */
export function clauseHistories(policy: Policy, times: Times, t: Strings): ClauseHistory[] {
  const ids = new Set(policy.editions.flatMap((e) => e.clauses.map((c) => c.id)));
  return [...ids].map((id) => clauseHistory(policy, id, times, t));
}

function clauseHistory(policy: Policy, id: string, times: Times, t: Strings): ClauseHistory {
  const path = address.clause(policy.slug, id);
  const has = policy.editions.flatMap((edition) => {
    const clause = edition.clauses.find((c) => c.id === id);
    return clause ? [{ edition, clause }] : [];
  });
  const newest = present(has.at(-1), 'a history is made for ids that some edition has');
  const wordings = wordingsOf(has);
  const years = wordings.map((wording, i) =>
    yearView(wording, wordings[i - 1], { policy, path, times, t }),
  );
  return {
    id,
    path,
    place: relative(path, placeOf(policy, id, newest.edition, times.today)),
    name: clauseName(newest.clause, t.kinds),
    text: newest.clause.text,
    years: years.reverse(),
    ended: endOf(policy, id, newest.edition, path, t),
    origins: originsOf(policy, id, path, t),
  };
}

/** The clause in one edition. */
interface Stand {
  edition: Edition;
  clause: Clause;
}

/** The clause in the edition that brought its wording, and the editions after it that kept it. */
interface Wording extends Stand {
  unchangedIn: Edition[];
}

/** The wordings, the oldest first; marks and links are part of a wording. */
function wordingsOf(stands: readonly Stand[]): Wording[] {
  const wordings: Wording[] = [];
  for (const { edition, clause } of stands) {
    const last = wordings.at(-1);
    if (last && JSON.stringify(last.clause.runs) === JSON.stringify(clause.runs))
      last.unchangedIn.push(edition);
    else wordings.push({ edition, clause, unchangedIn: [] });
  }
  return wordings;
}

/** What the years of one history have in common. */
interface History {
  policy: Policy;
  path: string;
  times: Times;
  t: Strings;
}

function yearView(
  { edition, clause, unchangedIn }: Wording,
  before: Wording | undefined,
  history: History,
): ClauseYear {
  const { policy, path, times, t } = history;
  const { slug } = policy;
  const context = contextOf(edition, history);
  const standing = standingOf(edition, policy, times.today);
  return {
    edition: edition.edition,
    name: editionName(edition.edition, t),
    to: relative(path, address.edition(slug, edition.edition, clause.id)),
    standing,
    words: t.standing.words[standing],
    number: clause.number,
    section: clause.section.join(' › '),
    html: runsToHtml(clause.runs, context),
    redline: before
      ? redlineToHtml(
          redlineRuns(before.clause.runs, clause.runs),
          context,
          t.redline,
          'inline',
          contextOf(before.edition, history),
        )
      : '',
    links: linkLines(clause.runs, edition, { ...times, page: path, t }),
    unchangedIn: unchangedIn.map((e) => editionName(e.edition, t)),
    why: own(edition.meta.changes, clause.id)?.why ?? '',
    comparison: before
      ? relative(path, address.comparison(slug, before.edition.edition, edition.edition, clause.id))
      : '',
  };
}

/** How the words of one year become HTML: their references lead to the edition of that year. */
function contextOf(edition: Edition, { policy, path, times, t }: History): HtmlContext {
  const clauses = address.edition(policy.slug, edition.edition);
  return htmlContext({ edition, page: path, clauses }, times, t);
}

/** The address where the clause is read in its place. @param newest the newest edition that has it */
function placeOf(policy: Policy, id: string, newest: Edition, today: string): string {
  const current = currentEdition(policy, today);
  return current?.clauses.some((c) => c.id === id)
    ? address.policy(policy.slug, id)
    : address.edition(policy.slug, newest.edition, id);
}

function endOf(
  policy: Policy,
  id: string,
  last: Edition,
  path: string,
  t: Strings,
): ClauseHistory['ended'] {
  const next = policy.editions
    .slice(policy.editions.indexOf(last) + 1)
    .find((e) => isPublished(e) || own(e.meta.lineage, id));
  if (!next) return null;
  const entry = own(next.meta.lineage, id);
  return {
    edition: editionName(next.edition, t),
    to: relative(path, address.edition(policy.slug, next.edition, id)),
    why: entry?.why ?? '',
    became: (entry?.to ?? []).flatMap((written) => {
      const ref = readClauseRef(written, policy.slug);
      return ref ? [{ id: ref.id, to: relative(path, address.clause(ref.policy, ref.id)) }] : [];
    }),
  };
}

function originsOf(policy: Policy, id: string, path: string, t: Strings): ClauseHistory['origins'] {
  return policy.editions.flatMap((edition) =>
    Object.entries(edition.meta.lineage ?? {})
      .filter(([, entry]) => entry.to.includes(id))
      .flatMap(([written]) => {
        const ref = readClauseRef(written, policy.slug);
        // A clause that comes back comes from itself.
        if (!ref || (ref.policy === policy.slug && ref.id === id)) return [];
        const to = relative(path, address.clause(ref.policy, ref.id));
        return [{ id: ref.id, to, edition: editionName(edition.edition, t) }];
      }),
  );
}
