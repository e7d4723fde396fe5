/**
 * Links to other policies on a page that is not about today: where each leads, and what is said
 * of it beside the clause, outside the policy's own words.
 */
import { assertNever } from '../language/assert-never.ts';
import { listInWords } from '../language/list-in-words.ts';
import { forceWords } from '../content/force-words.ts';
import {
  bearingOf,
  linksIn,
  type Bearing,
  type ClauseThen,
  type Landing,
  type LinkedPolicy,
  type LinkTime,
  type Times,
} from '../content/bearing.ts';
import { presentHref } from '../content/register/names.ts';
import { beginningOf, currentEdition } from '../content/timeline.ts';
import { address, relative } from '../policy/address.ts';
import type { Run } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { escapeHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { linkHtml } from './link-html.ts';

/** A link's address at a time, with the leading slash that links to policies are written with. */
export function hrefAt(href: string, time: LinkTime, times: Times): string {
  // The address of now stays the address of now.
  if (time === 'now') return presentHref(href, times.names ?? []);
  const bearing = bearingOf(href, time, times);
  switch (bearing.kind) {
    case 'as-written':
      return presentHref(href, times.names ?? []);
    case 'edition':
      return `/${addressOf(bearing)}`;
    case 'open':
    case 'none':
      return `/${address.history(bearing.policy.slug)}`;
    default:
      return assertNever(bearing);
  }
}

const addressOf = ({ policy, edition, clause }: EditionBearing): string =>
  address.edition(policy.slug, edition.edition, anchorOf(clause));

type EditionBearing = Extract<Bearing, { kind: 'edition' }>;

function anchorOf(clause: ClauseThen): string | undefined {
  switch (clause.kind) {
    case 'there':
    case 'ended':
      return clause.id;
    case 'whole':
    case 'later':
      return undefined;
    default:
      return assertNever(clause);
  }
}

/** Where the lines of a page about its links stand, and in which words. */
export interface LinesPlace extends Times {
  /** The page's own address. */
  page: string;
  t: Strings;
}

/** A line of HTML for each link of a clause to another policy that the time decides. */
export const linkLines = (runs: readonly Run[], time: LinkTime, place: LinesPlace): string[] =>
  linksIn(runs).flatMap((href) => lineAbout(href, time, place) ?? []);

/** These lines as a block. */
export const linksHtml = (lines: readonly string[]): string =>
  lines.length > 0
    ? `<div class="leads">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`
    : '';

function lineAbout(href: string, time: LinkTime, place: LinesPlace): string | null {
  const bearing = bearingOf(href, time, place);
  if (bearing.kind === 'as-written') return null;
  const { policy } = bearing;
  const { t, page } = place;
  const title = escapeHtml(policy.title);
  if (bearing.kind === 'edition') {
    if (time === 'now') return notNow(bearing, place);
    const isOwn = policy.editions.includes(time);
    const clause = clauseSaid(bearing, place);
    if (isOwn) return clause || null;
    const led = t.links[tenseOf(time, place)](title, landingLink(bearing, policy, place));
    return sentences(led, clause, alsoSaid(bearing, place), todaySaid(href, policy, place));
  }
  const history = linkHtml(relative(page, address.history(policy.slug)), t.edition.all);
  const said =
    bearing.kind === 'none'
      ? t.links.noneHtml(title)
      : t.links.openHtml(title, listOf(bearing.candidates, policy, place));
  return sentences(said, `${history}.`, todaySaid(href, policy, place));
}

const sentences = (...all: string[]): string => all.filter(Boolean).join(' ');

/** How the edition is spoken of in which the link stands. */
function tenseOf(
  edition: Edition,
  { policies, today }: Times,
): 'wasHtml' | 'willHtml' | 'wouldHtml' {
  if (!isPublished(edition)) return 'wouldHtml';
  const editions = policies.find((p) => p.editions.includes(edition))?.editions ?? [edition];
  return today < beginningOf(edition, editions, today).earliest ? 'willHtml' : 'wasHtml';
}

const editionLink = (
  { edition }: Edition,
  { slug }: LinkedPolicy,
  { page, t }: LinesPlace,
  id?: string,
): string => linkHtml(relative(page, address.edition(slug, edition, id)), editionName(edition, t));

const landingLink = ({ edition, clause }: Landing, policy: LinkedPolicy, place: LinesPlace) =>
  editionLink(edition, policy, place, anchorOf(clause));

const listOf = (editions: readonly Edition[], policy: LinkedPolicy, place: LinesPlace): string =>
  listInWords(
    editions.map((edition) => editionLink(edition, policy, place)),
    place.t.locale,
  );

/** That the edition which is led to has no such clause; '' where it has. */
function clauseSaid({ policy, clause }: EditionBearing, place: LinesPlace): string {
  const { t } = place;
  switch (clause.kind) {
    case 'whole':
    case 'there':
      return '';
    case 'ended': {
      const last = policy.editions.find(({ edition }) => edition === clause.last);
      return last ? t.links.endedHtml(editionLink(last, policy, place, clause.id)) : '';
    }
    case 'later': {
      const { first, id } = clause;
      return first ? t.links.laterHtml(editionLink(first, policy, place, id)) : '';
    }
    default:
      return assertNever(clause);
  }
}

function alsoSaid({ policy, also }: EditionBearing, place: LinesPlace): string {
  if (also.length === 0) return '';
  const { t, today } = place;
  const items = also.map((landing) =>
    t.links.appliedHtml(
      landingLink(landing, policy, place),
      escapeHtml(forceWords(landing.edition, policy, today, t)),
    ),
  );
  return t.links.alsoHtml(listInWords(items, t.locale));
}

/** The way to today's text. */
function todaySaid(href: string, policy: LinkedPolicy, { t, page, ...times }: LinesPlace): string {
  if (!currentEdition(policy, times.today)) return escapeHtml(t.edition.noneInForce(policy.title));
  const now = bearingOf(href, 'now', times);
  const id = now.kind === 'edition' ? anchorOf(now.clause) : undefined;
  return `${linkHtml(relative(page, address.policy(policy.slug, id)), t.links.today)}.`;
}

/** On the page of the edition in force: that a link leads to a clause which is not there yet. */
function notNow({ policy, clause }: EditionBearing, place: LinesPlace): string | null {
  if (clause.kind !== 'later' || !clause.first) return null;
  const first = editionLink(clause.first, policy, place, clause.id);
  return place.t.links.notYetHtml(escapeHtml(policy.title), first);
}
