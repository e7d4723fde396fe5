/** The home page: every policy, its state, and its links. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, editionBefore } from '../content/timeline.ts';
import { endedBy, endedWords } from '../content/policy-end.ts';
import { reviewState, reviewWords, type ReviewState } from '../content/review-state.ts';
import type { When } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';
import { openProposals, type ProposalView } from './open-proposals.ts';
import type { Edition } from '../policy/edition.ts';

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
  hasEnded: boolean;
  /** How it ended, or will, in sentences; empty while no end is set. */
  ended: string[];
  proposals: ProposalView[];
}

export interface HomeView {
  rows: HomeRow[];
  /** At a glance. */
  counts: { inForce: number; proposed: number; overdue: number };
}

/** @param today ISO date */
export function homeView(policies: readonly Policy[], today: string, t: Strings): HomeView {
  const rows = policies
    .map((policy) => homeRow(policy, policies, today, t))
    // What is no longer there comes after what is.
    .toSorted((a, b) => Number(a.hasEnded) - Number(b.hasEnded));
  return {
    rows,
    counts: {
      inForce: rows.filter((row) => row.current).length,
      proposed: rows.flatMap((row) => row.proposals).length,
      overdue: rows.filter((row) => row.current?.state === 'overdue').length,
    },
  };
}

function homeRow(policy: Policy, policies: readonly Policy[], today: string, t: Strings): HomeRow {
  const { slug, title } = policy;
  const edition = currentEdition(policy, today);
  return {
    title,
    to: address.policy(slug),
    history: address.history(slug),
    hasEnded: endedBy(today, policy) !== null,
    ended: policy.ended ? endedWords(policy.ended, today, policies, t) : [],
    proposals: openProposals([policy], today, t),
    current: edition && {
      name: editionName(edition.edition, t),
      summary: edition.meta.summary ?? '',
      state: reviewState(edition.meta.nextReview, today),
      words: reviewWords(edition.meta.nextReview, today, t),
      review: edition.meta.nextReview,
      since: sinceBefore(policy, edition, t),
    },
  };
}

function sinceBefore({ slug, editions }: Policy, current: Edition, t: Strings) {
  const before = editionBefore(current, editions);
  return before
    ? {
        name: editionName(before.edition, t),
        to: address.comparison(slug, before.edition, current.edition),
      }
    : null;
}
