/** The events of the policies as a feed. */
import { address, relative } from '../policy/address.ts';
import type { School } from '../content/school.ts';
import { dateInWords } from '../language/when.ts';
import type { AtomEntry, AtomFeed } from '../publish/atom.ts';
import { changeTable } from '../publish/change-table.ts';
import { escapeHtml } from '../publish/html.ts';
import { uuidOf } from '../publish/uuid.ts';
import { DEFAULT_LANGUAGE, strings, type Strings } from '../strings/strings.ts';
import type { PolicyEvent } from './events.ts';
import { shortName } from './page.ts';

/**
 * A feed's names (`urn:uuid:…`) are made from the school's name and what an entry is
 * about, so that they stay the same when the site moves. A school that changes its name
 * gets new feeds.
 * @param policy the one policy that the feed is about; all of them if left out
 */
export function feedOf(
  events: readonly PolicyEvent[],
  school: School,
  policy?: { slug: string; title: string },
): AtomFeed {
  const path = address.feed(policy?.slug);
  const t = strings(school.language);
  const about = policy ? t.events.feedOf(policy.title) : t.events.feedOfAll;
  const own = events.filter((event) => !policy || event.policy === policy.slug);
  return {
    id: `urn:uuid:${uuidOf(school.name, 'feed', policy?.slug ?? '')}`,
    title: `${about} – ${shortName(school)}`,
    author: school.name,
    language: school.language ?? DEFAULT_LANGUAGE,
    self: school.publishedAt && new URL(path, school.publishedAt).href,
    page: relative(path, policy ? address.history(policy.slug) : address.home()),
    entries: own
      .map((event) => feedEntry(event, school, path, t))
      .toSorted((a, b) => b.day.localeCompare(a.day)),
  };
}

function feedEntry(event: PolicyEvent, school: School, path: string, t: Strings): AtomEntry {
  const { policy, edition, title, name, announced: day } = event;
  const key = event.kind === 'correction' ? [event.correction.on, event.correction.id ?? ''] : [];
  const shared = {
    id: `urn:uuid:${uuidOf(school.name, event.kind, policy, edition, ...key)}`,
    day,
    link: relative(path, event.to),
    category: event.kind,
  };
  if (event.kind === 'correction') {
    const { from, to, why, on } = event.correction;
    const summary = `${t.events.correctedOn(dateInWords(on), from, to)} ${why}`;
    const html = `<p>${escapeHtml(summary)}</p>`;
    return { ...shared, title: t.events.correctionEntry(`${title} ${name}`), summary, html };
  }
  const state =
    event.kind === 'proposal' ? t.notices.proposal : `${t.standing.words[event.standing]}.`;
  const entryTitle = event.kind === 'proposal' ? t.events.proposalEntry : t.events.editionEntry;
  const { since } = event;
  const changes = since ? t.events.comparedWith(since.name, since.words) : t.events.first;
  const rows = since
    ? since.changes.map((change) => ({
        ...change,
        link: relative(path, `${since.to}#${change.anchor}`),
      }))
    : [];
  const compare = since
    ? `<p><a href="${escapeHtml(relative(path, since.to))}">${escapeHtml(t.events.wholeComparison)}</a></p>`
    : '';
  return {
    ...shared,
    title: entryTitle(`${title} ${name}`),
    summary: `${state} ${changes}`,
    html: `<p><strong>${escapeHtml(state)}</strong> ${escapeHtml(changes)}</p>${changeTable(rows, t.comparison)}${compare}`,
  };
}
