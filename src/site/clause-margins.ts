/** What stands beside a clause, for the page of its own: of the edition in force, or of the newest that has it. */
import type { Policy } from '../content/build-library.ts';
import type { Times } from '../content/bearing.ts';
import { currentEdition } from '../content/timeline.ts';
import type { Holdings } from '../content/holdings.ts';
import { address } from '../policy/address.ts';
import type { Clause, Run } from '../policy/clause.ts';
import type { Edition } from '../policy/edition.ts';
import { runsToHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { htmlContext } from './edition-view.ts';
import type { Compare } from './last-change.ts';
import { marginLines } from './margin-lines.ts';

/** @returns lines of HTML for a clause by its id; the page of a clause is the same depth for all */
export function clauseMargins(
  policy: Policy,
  times: Times,
  compare: Compare,
  t: Strings,
  holdings?: Holdings,
): (id: string) => string[] {
  const current = currentEdition(policy, times.today);
  const newestFirst = [...(current ? [current] : []), ...policy.editions.toReversed()];
  const known = new Map<Edition, (clause: Clause) => string[]>();
  return (id) => {
    for (const edition of newestFirst) {
      const clause = edition.clauses.find((one) => one.id === id);
      if (!clause) continue;
      const lines = known.get(edition) ?? marginOf(edition);
      known.set(edition, lines);
      return lines(clause);
    }
    return [];
  };

  function marginOf(edition: Edition): (clause: Clause) => string[] {
    const page = address.clause(policy.slug, '_');
    const clauses =
      edition === current
        ? address.policy(policy.slug)
        : address.edition(policy.slug, edition.edition);
    const context = htmlContext({ edition, page, clauses }, times, t);
    const words = (runs: readonly Run[]) => runsToHtml(runs, context);
    return marginLines({ policy, edition, page, times, t, compare, clauses, holdings, words });
  }
}
