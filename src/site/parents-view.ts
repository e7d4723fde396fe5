/** What the school promises and asks, for parents. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Policy } from '../content/library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition } from '../content/standing.ts';

export interface ParentsGroup {
  title: string;
  edition: string;
  /** The edition in force. */
  to: string;
  lines: ParentsLine[];
}

export interface ParentsLine {
  sentence: string;
  /** The clause it rests on, as it stands now. */
  to: string;
  /** “Clause 6.1.3”. */
  clause: string;
}

/**
 * The sentences of the editions in force, in the author's order; never anything else.
 * Policies without sentences are left out.
 * @param today ISO date
 */
export function parentsView(policies: readonly Policy[], today: string): ParentsGroup[] {
  return policies.flatMap(({ slug, editions }) => {
    const edition = currentEdition(editions, today);
    if (!edition?.meta.parents) return [];
    const clauses = new Map(edition.clauses.map((clause) => [clause.id, clause]));
    const lines = Object.entries(edition.meta.parents).map(([id, { sentence }]) => ({
      sentence,
      to: address.policy(slug, id),
      clause: clauseName(clauses.get(id)!),
    }));
    const { title } = edition.meta;
    return [{ title, edition: editionName(edition.edition), to: address.policy(slug), lines }];
  });
}
