/** The home page: every policy, its state, and its links. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, editionBefore, waitingEdition } from '../content/timeline.ts';
import { subjectOf } from '../content/subject.ts';
import { alphabetical } from '../language/alphabetical.ts';
import { isHeading } from '../policy/clause.ts';
import { endedBy, endedWords } from '../content/policy-end.ts';
import { reviewState, reviewWords, type ReviewState } from '../content/review-state.ts';
import { dateInWords, whenInWords, type When } from '../language/when.ts';
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
    /** When its review was or is due; '' where that was not recorded. */
    due: string;
    review: When | undefined;
    /** What changed from the edition before. */
    since: { name: string; to: string } | null;
  } | null;
  /** The subject that it is found under; null where it has none. */
  subject: string | null;
  /** What is adopted and begins later. */
  waiting: { name: string; to: string; on: string; words: string } | null;
  /** The rules for staff in it. */
  staff: string;
  /** Its first headings; empty unless it is the school's only policy. */
  contents: { number: string; words: string; to: string }[];
  hasEnded: boolean;
  /** How it ended, or will, in sentences; empty while no end is set. */
  ended: string[];
  proposals: ProposalView[];
}

/** One line of what needs attention: a state, and the policies that are in it. */
export interface AttentionLine {
  kind: 'overdue' | 'not-yet' | 'proposed' | 'none';
  /** What is said behind the name: the day, the edition. */
  rows: { title: string; to: string; about: string }[];
}

/** The policies under one subject. */
export interface SubjectGroup {
  /** Null for those that have none. */
  subject: string | null;
  rows: HomeRow[];
}

export interface HomeView {
  /** What is there, from A to Z. */
  rows: HomeRow[];
  /** What is there no longer. */
  ended: HomeRow[];
  /** By the school's subjects, in its order; empty where it has none, or so few policies that one list shows them all. */
  subjects: SubjectGroup[];
  /** True where each policy is a line; false where each says all of itself. */
  isList: boolean;
  attention: AttentionLine[];
}

/** As many policies as can each say all of itself. */
const IN_FULL = 7;

/**
 * @param today ISO date
 * @param subjects of the school, in its order
 */
export function homeView(
  policies: readonly Policy[],
  today: string,
  t: Strings,
  subjects: readonly string[] = [],
): HomeView {
  const inOrder = alphabetical(t.locale);
  const all = policies
    .map((policy) => homeRow(policy, policies, today, t))
    .toSorted((a, b) => inOrder(a.title, b.title));
  const rows = all.filter((row) => !row.hasEnded);
  const isList = rows.length > IN_FULL;
  return {
    rows,
    ended: all.filter((row) => row.hasEnded),
    isList,
    subjects: isList ? bySubject(rows, subjects) : [],
    // A school with one policy sees all of this beside its name.
    attention: rows.length > 1 ? attentionOf(rows, t) : [],
  };
}

function bySubject(rows: readonly HomeRow[], subjects: readonly string[]): SubjectGroup[] {
  if (subjects.length === 0 || rows.every((row) => row.subject === null)) return [];
  return [...subjects, null]
    .map((subject) => ({ subject, rows: rows.filter((row) => row.subject === subject) }))
    .filter((group) => group.rows.length > 0);
}

function attentionOf(rows: readonly HomeRow[], t: Strings): AttentionLine[] {
  const line = (kind: AttentionLine['kind'], found: AttentionLine['rows']): AttentionLine[] =>
    found.length > 0 ? [{ kind, rows: found }] : [];
  return [
    ...line(
      'none',
      rows.filter((row) => !row.current).map(({ title, to }) => ({ title, to, about: '' })),
    ),
    ...line(
      'overdue',
      rows
        .filter((row) => row.current?.state === 'overdue')
        .map(({ title, to, current }) => ({ title, to, about: current?.due ?? '' })),
    ),
    ...line(
      'not-yet',
      rows.flatMap(({ title, waiting }) =>
        waiting ? [{ title, to: waiting.to, about: t.home.fromDay(waiting.on) }] : [],
      ),
    ),
    ...line(
      'proposed',
      rows.flatMap(({ title, proposals }) =>
        proposals.map(({ name, to }) => ({ title, to, about: name })),
      ),
    ),
  ];
}

function homeRow(policy: Policy, policies: readonly Policy[], today: string, t: Strings): HomeRow {
  const { slug, title } = policy;
  const edition = currentEdition(policy, today);
  return {
    title,
    to: address.policy(slug),
    history: address.history(slug),
    subject: subjectOf(policy.editions),
    waiting: waitingOf(policy, today, t),
    staff: address.staffPolicy(slug),
    contents: edition && policies.length === 1 ? contentsOf(slug, edition) : [],
    hasEnded: endedBy(today, policy) !== null,
    ended: policy.ended ? endedWords(policy.ended, today, policies, t) : [],
    proposals: openProposals([policy], today, t),
    current: edition && {
      name: editionName(edition.edition, t),
      summary: edition.meta.summary ?? '',
      state: reviewState(edition.meta.nextReview, today),
      words: reviewWords(edition.meta.nextReview, today, t),
      due: edition.meta.nextReview ? whenInWords(edition.meta.nextReview, t.dates) : '',
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

function waitingOf(policy: Policy, today: string, t: Strings): HomeRow['waiting'] {
  const next = waitingEdition(policy, today);
  if (!next) return null;
  const [name, on] = [editionName(next.edition.edition, t), dateInWords(next.from, t.dates)];
  const to = address.edition(policy.slug, next.edition.edition);
  return { name, to, on, words: t.home.waits(name, on) };
}

/** The headings of the first level, as its page numbers them. */
function contentsOf(slug: string, { clauses }: Edition): HomeRow['contents'] {
  const headings = clauses.filter(isHeading);
  const first = Math.min(...headings.map(({ depth }) => depth));
  return headings
    .filter(({ depth }) => depth === first)
    .map(({ id, number, text }) => ({
      number: number ?? '',
      words: text,
      to: address.policy(slug, id),
    }));
}
