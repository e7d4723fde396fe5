/**
 * Where a link from one policy to another leads at a time: the one place that decides it, for
 * pages, checks and commands alike.
 *
 * A link without an edition (`/behaviour/#sanctions`) in an edition leads to the other policy's
 * edition of the same time: the one that applied when this edition began to apply; where nothing
 * of it applied yet, the first that applied within this edition's time. One written with an
 * edition stays as it is written. Where the record leaves it open, it stays open.
 */
import { assertNever } from '../language/assert-never.ts';
import type { Clause, Run } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { presentHref, type Rename } from './register/names.ts';
import { formerClauses, lineageBetween } from './lineage.ts';
import {
  answerOn,
  beginningOf,
  spansOf,
  stretchesOf,
  waitingEdition,
  type PolicyTime,
  type Stretch,
} from './timeline.ts';

/** What a link to a policy names. */
export interface PolicyLink {
  /** Slug. */
  policy: string;
  edition: string | null;
  id: string | null;
}

/** A policy that links may lead to. */
export interface LinkedPolicy extends PolicyTime {
  slug: string;
  title: string;
}

/** What decides where links lead: the policies with all their editions, and today, ISO. */
export interface Times {
  policies: readonly LinkedPolicy[];
  today: string;
  /** Every rename: a link of a published text names a policy as it was called then. */
  names?: readonly Rename[] | undefined;
}

/** The time of a text that has a link: an edition's, or that of whatever is in force today. */
export type LinkTime = Edition | 'now';

export type Bearing =
  /** It leads where it is written to: it names an edition, or no policy that is known. */
  | { kind: 'as-written' }
  | ({
      kind: 'edition';
      policy: LinkedPolicy;
      /** Others of that policy that applied, or may have, while the edition with the link did; oldest first. */
      also: Landing[];
    } & Landing)
  /** The record leaves open which of these applied, oldest first. */
  | { kind: 'open'; policy: LinkedPolicy; candidates: Edition[] }
  /** Nothing of the policy applied while the edition with the link did. */
  | { kind: 'none'; policy: LinkedPolicy };

/** An edition to which a link leads, and what it has of the clause that the link names. */
export interface Landing {
  edition: Edition;
  clause: ClauseThen;
}

/** What the edition to which a link leads has of the clause that the link names. */
export type ClauseThen =
  /** The link names no clause. */
  | { kind: 'whole' }
  /** Under `id`, which is another than the link's where a later edition renamed the clause; or its page leads on from `id`. */
  | { kind: 'there'; id: string }
  /** It had ended by then: the page says so at `id`. `last` is the last edition that has it. */
  | { kind: 'ended'; id: string; last: string }
  /** It came later, with `first`; null where no edition has it. */
  | { kind: 'later'; id: string; first: Edition | null };

/** Null for a link that leads to no policy: out of the site, or within the text. */
export function readPolicyLink(href: string): PolicyLink | null {
  if (!href.startsWith('/')) return null;
  const [path = '', id] = href.split('#');
  const [, policy = '', edition] = path.split('/');
  return { policy, edition: edition || null, id: id || null };
}

/** The links in runs, each once. */
export const linksIn = (runs: readonly Run[]): string[] => {
  const marks = runs.flatMap((run) => run.marks);
  return [...new Set(marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])))];
};

/** All runs of a clause: its words, and those of its notes. */
export const everyRunOf = ({ runs, notes }: Pick<Clause, 'runs' | 'notes'>): Run[] => [
  ...runs,
  ...notes.flatMap((note) => note.paragraphs.flat()),
];

/** Where a link leads at a time. */
export function bearingOf(
  href: string,
  time: LinkTime,
  { policies, today, names = [] }: Times,
): Bearing {
  const link = readPolicyLink(presentHref(href, names));
  const policy = link && policies.find((p) => p.slug === link.policy);
  if (!link || link.edition !== null || !policy) return { kind: 'as-written' };
  const landing = (edition: Edition) => ({
    edition,
    clause: clauseThen(link.id, edition, policy),
  });
  const leadTo = (edition: Edition, also: readonly Edition[] = []): Bearing => ({
    kind: 'edition',
    policy,
    ...landing(edition),
    also: also.map(landing),
  });
  if (time === 'now') {
    const answer = answerOn(today, policy, today);
    return answer.kind === 'edition' ? leadTo(answer.edition) : { kind: 'as-written' };
  }
  if (policy.editions.includes(time)) return leadTo(time);
  const own = policies.find((p) => p.editions.includes(time));
  if (!own) return { kind: 'as-written' };
  const candidates = ofSameTime(policy, daysOf(time, own, today), today);
  const choice = isPublished(time)
    ? candidates
    : forProposal(candidates, time, link.id, policy, today);
  const [only, second] = choice;
  if (!only) return { kind: 'none', policy };
  if (second) return { kind: 'open', policy, candidates: choice };
  return leadTo(only, alsoOf(only, time, own, policy, today));
}

/** The days that decide for an edition. */
interface DecidingDays {
  /** The first and the last day on which it can have begun, or would. */
  earliest: string;
  latest: string;
  /** The last day on which it applied; null where no end is known. */
  until: string | null;
}

function daysOf(edition: Edition, own: LinkedPolicy, today: string): DecidingDays {
  const { effectiveFrom, effectiveTo } = edition.meta;
  if (!isPublished(edition)) {
    const day = effectiveFrom ?? today;
    return { earliest: day, latest: day, until: effectiveTo ?? null };
  }
  const { earliest, latest } = beginningOf(edition, own.editions, today);
  const last = spansOf(edition, own, today).at(-1);
  return { earliest, latest, until: last ? last.to : latest };
}

/** Every edition of a policy that can be the one of the same time, oldest first. */
function ofSameTime(
  policy: LinkedPolicy,
  { earliest, latest, until }: DecidingDays,
  today: string,
): Edition[] {
  const stretches = stretchesOf(policy, today);
  /** What applies in a stretch or, where nothing does, in the first after it that is not over. */
  const from = (index: number): Edition[] => {
    const stretch = stretches[index];
    if (!stretch) return [];
    if (until !== null && stretch.from !== null && stretch.from > until) return [];
    const { answer } = stretch;
    switch (answer.kind) {
      case 'edition':
        return [answer.edition];
      case 'none':
        return from(index + 1);
      case 'unrecorded':
        return answer.candidates.flatMap((candidate) => candidate ?? from(index + 1));
      default:
        return assertNever(answer);
    }
  };
  const found = stretches.flatMap((stretch, i) =>
    overlaps(stretch, earliest, latest) ? from(i) : [],
  );
  return policy.editions.filter((edition) => found.includes(edition));
}

const overlaps = ({ from, to }: Pick<Stretch, 'from' | 'to'>, first: string, last: string | null) =>
  (last === null || from === null || from <= last) && (to === null || first <= to);

/**
 * A proposal names a clause of the edition that would be in force; failing that, of the one that
 * waits, unless its own day is set; failing that, of the other policy's own proposal.
 */
function forProposal(
  candidates: Edition[],
  { meta }: Edition,
  id: string | null,
  policy: LinkedPolicy,
  today: string,
): Edition[] {
  if (candidates.length > 1) return candidates;
  const waiting = meta.effectiveFrom ? null : waitingEdition(policy, today)?.edition;
  const proposal = policy.editions.findLast((edition) => !isPublished(edition));
  const choice = [...candidates, waiting, proposal].flatMap((edition) => edition ?? []);
  const fitting = choice.find((e) => !id || clauseThen(id, e, policy).kind === 'there');
  return [fitting ?? choice[0]].flatMap((edition) => edition ?? []);
}

function alsoOf(
  chosen: Edition,
  time: Edition,
  own: LinkedPolicy,
  policy: LinkedPolicy,
  today: string,
): Edition[] {
  const spans = spansOf(time, own, today);
  const during = stretchesOf(policy, today).filter((stretch) =>
    spans.some(({ from, to }) => overlaps(stretch, from, to)),
  );
  const applied = during.flatMap(({ answer }) => {
    switch (answer.kind) {
      case 'edition':
        return [answer.edition];
      case 'none':
        return [];
      case 'unrecorded':
        return answer.candidates.flatMap((candidate) => candidate ?? []);
      default:
        return assertNever(answer);
    }
  });
  return policy.editions.filter((edition) => edition !== chosen && applied.includes(edition));
}

function clauseThen(id: string | null, edition: Edition, { editions }: LinkedPolicy): ClauseThen {
  if (id === null) return { kind: 'whole' };
  const has = (e: Edition) => e.clauses.some((clause) => clause.id === id);
  if (has(edition)) return { kind: 'there', id };
  const former = formerClauses(editions, edition).find((clause) => clause.id === id);
  if (former)
    return former.became.length > 0
      ? { kind: 'there', id }
      : { kind: 'ended', id, last: former.lastEdition };
  const later = editions.slice(editions.indexOf(edition) + 1);
  const first = later.find((e) => isPublished(e) && has(e)) ?? later.find(has) ?? null;
  const lineage = first ? lineageBetween(editions, edition, first) : {};
  const before = Object.entries(lineage).find(([, { to }]) => to.includes(id));
  return before ? { kind: 'there', id: before[0] } : { kind: 'later', id, first };
}
