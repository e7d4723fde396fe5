/** The home page: every policy, its state, and its links. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, reviewState, reviewWords, type ReviewState } from '../content/standing.ts';
import type { When } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';
import { openProposals, type ProposalView } from './open-proposals.ts';
import { mayApply } from '../policy/edition.ts';

export interface HomeRow {
  title: string;
  to: string;
  history: string;
  /** Null if no edition is in force. */
  current: {
    name: string;
    summary: string;
    state: ReviewState;
    words: string;
    review: When | undefined;
    /** What changed from the edition before. */
    since: { name: string; to: string } | null;
  } | null;
  proposals: ProposalView[];
}

export interface HomeView {
  rows: HomeRow[];
  /** At a glance. */
  counts: { inForce: number; proposed: number; overdue: number };
}

/** @param today ISO date */
export function homeView(policies: readonly Policy[], today: string, t: Strings): HomeView {
  const rows = policies.map((policy) => homeRow(policy, today, t));
  return {
    rows,
    counts: {
      inForce: rows.filter((row) => row.current).length,
      proposed: rows.flatMap((row) => row.proposals).length,
      overdue: rows.filter((row) => row.current?.state === 'overdue').length,
    },
  };
}

function homeRow(policy: Policy, today: string, t: Strings): HomeRow {
  const { slug, title, editions } = policy;
  const edition = currentEdition(editions, today);
  return {
    title,
    to: address.policy(slug),
    history: address.history(slug),
    proposals: openProposals([policy], today, t),
    current: edition && {
      name: editionName(edition.edition, t),
      summary: edition.meta.summary ?? '',
      state: reviewState(edition.meta.nextReview, today),
      words: reviewWords(edition.meta.nextReview, today, t),
      review: edition.meta.nextReview,
      since: sinceBefore(policy, edition.edition, t),
    },
  };
}

function sinceBefore({ slug, editions }: Policy, current: string, t: Strings) {
  const before = editions
    .slice(
      0,
      editions.findIndex((e) => e.edition === current),
    )
    .findLast(mayApply);
  return before
    ? {
        name: editionName(before.edition, t),
        to: address.comparison(slug, before.edition, current),
      }
    : null;
}
