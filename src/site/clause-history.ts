/** One clause through the years: only the editions that altered it. */
import { own } from '../language/own.ts';
import { present } from '../language/present.ts';
import { redlineRuns } from '../compare/index.ts';
import { address, relative } from '../policy/address.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, standingOf, type Standing } from '../content/standing.ts';
import type { Clause } from '../policy/clause.ts';
import { runsToHtml } from '../publish/html.ts';
import { redlineToHtml } from '../publish/redline-to-html.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { htmlContext } from './edition-view.ts';

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
  /** Against the wording before; empty for the first. */
  redline: string;
  /** Editions after this one that left it as it was. */
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
  /** How the clause is called in the newest edition that has it. */
  name: string;
  text: string;
  /** Newest first. */
  years: ClauseYear[];
  /** What became of it, where the id ended. */
  ended: { edition: string; to: string; why: string; became: { id: string; to: string }[] } | null;
  /** Ids it came from. */
  origins: { id: string; to: string; edition: string }[];
}

/** Every id a policy ever had, drafts included, with its history. */
export function clauseHistories(policy: Policy, today: string, t: Strings): ClauseHistory[] {
  const ids = new Set(policy.editions.flatMap((e) => e.clauses.map((c) => c.id)));
  return [...ids].map((id) => clauseHistory(policy, id, today, t));
}

function clauseHistory(policy: Policy, id: string, today: string, t: Strings): ClauseHistory {
  const path = address.clause(policy.slug, id);
  const has = policy.editions.flatMap((edition) => {
    const clause = edition.clauses.find((c) => c.id === id);
    return clause ? [{ edition, clause }] : [];
  });
  const wordings: { edition: Edition; clause: Clause; unchangedIn: Edition[] }[] = [];
  for (const { edition, clause } of has) {
    const last = wordings.at(-1);
    if (last && JSON.stringify(last.clause.runs) === JSON.stringify(clause.runs))
      last.unchangedIn.push(edition);
    else wordings.push({ edition, clause, unchangedIn: [] });
  }
  const newest = present(has.at(-1), 'a history is made for ids that some edition has');
  const years = wordings.map(({ edition, clause, unchangedIn }, i): ClauseYear => {
    const before = wordings[i - 1];
    const context = htmlContext(edition, path, address.edition(policy.slug, edition.edition));
    const standing = standingOf(edition, policy.editions, today);
    return {
      edition: edition.edition,
      name: editionName(edition.edition),
      to: relative(path, address.edition(policy.slug, edition.edition, id)),
      standing,
      words: t.standing.words[standing],
      number: clause.number,
      section: clause.section.join(' › '),
      html: runsToHtml(clause.runs, context),
      redline: before
        ? redlineToHtml(redlineRuns(before.clause.runs, clause.runs), context, t.redline)
        : '',
      unchangedIn: unchangedIn.map((e) => editionName(e.edition)),
      why: own(edition.meta.changes, id)?.why ?? '',
      comparison: before
        ? relative(
            path,
            address.comparison(policy.slug, before.edition.edition, edition.edition, id),
          )
        : '',
    };
  });
  const current = currentEdition(policy.editions, today);
  const inForce = current?.clauses.some((c) => c.id === id) ?? false;
  return {
    id,
    path,
    place: relative(
      path,
      inForce
        ? address.policy(policy.slug, id)
        : address.edition(policy.slug, newest.edition.edition, id),
    ),
    name: clauseName(newest.clause, t.kinds),
    text: newest.clause.text,
    years: years.reverse(),
    ended: endOf(policy, id, newest.edition, path),
    origins: originsOf(policy, id, path),
  };
}

function endOf(policy: Policy, id: string, last: Edition, path: string): ClauseHistory['ended'] {
  const next = policy.editions
    .slice(policy.editions.indexOf(last) + 1)
    .find((e) => isPublished(e) || own(e.meta.lineage, id));
  if (!next) return null;
  const entry = own(next.meta.lineage, id);
  return {
    edition: editionName(next.edition),
    to: relative(path, address.edition(policy.slug, next.edition, id)),
    why: entry?.why ?? '',
    became: (entry?.to ?? []).map((new_) => ({
      id: new_,
      to: relative(path, address.clause(policy.slug, new_)),
    })),
  };
}

function originsOf(policy: Policy, id: string, path: string): ClauseHistory['origins'] {
  return policy.editions.flatMap((edition) =>
    Object.entries(edition.meta.lineage ?? {})
      .filter(([, entry]) => entry.to.includes(id))
      .map(([old]) => ({
        id: old,
        to: relative(path, address.clause(policy.slug, old)),
        edition: editionName(edition.edition),
      })),
  );
}
