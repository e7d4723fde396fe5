/** The events of the policies as a feed. */
import { plainOrder } from '../language/alphabetical.ts';
import { assertNever } from '../language/assert-never.ts';
import { address, relative } from '../policy/address.ts';
import { firstName } from '../content/register/names.ts';
import type { School } from '../content/school.ts';
import type { AtomEntry, AtomFeed } from '../publish/atom.ts';
import { changeTable } from '../publish/change-table.ts';
import { escapeHtml } from '../publish/html.ts';
import { uuidOf } from '../publish/uuid.ts';
import { strings, type Strings } from '../strings/strings.ts';
import type { EditionEvent, PolicyEvent } from './events.ts';
import { names } from './library.ts';
import { shortName } from './page.ts';

/**
 * A feed's names (`urn:uuid:…`) are made from the school's name and what an entry is
 * about, so that they stay the same when the site moves or a policy gets another name. A
 * school that changes its name gets new feeds.
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
    id: `urn:uuid:${uuidOf(school.name, 'feed', policy ? firstName(names(), policy.slug) : '')}`,
    title: `${about} – ${shortName(school)}`,
    author: school.name,
    language: school.language,
    self: school.publishedAt && new URL(path, school.publishedAt).href,
    page: relative(path, policy ? address.history(policy.slug) : address.home()),
    entries: own
      .map((event) => feedEntry(event, school, path, t))
      .toSorted((a, b) => plainOrder(b.day, a.day)),
  };
}

function feedEntry(event: PolicyEvent, school: School, path: string, t: Strings): AtomEntry {
  const { policy, edition, title, name, announced: day } = event;
  const key = event.kind === 'ledger' ? [event.entry.hash] : [];
  const shared = {
    id: `urn:uuid:${uuidOf(school.name, event.kind, firstName(names(), policy), edition, ...key)}`,
    day,
    link: relative(path, event.to),
    category: event.kind === 'ledger' ? event.entry.act : event.kind,
  };
  const titled = `${title} ${name}`;
  switch (event.kind) {
    case 'edition': {
      const said = editionWords(event, `${t.standing.words[event.standing]}.`, path, t);
      return { ...shared, title: t.events.editionEntry(titled), ...said };
    }
    case 'proposal': {
      const said = editionWords(event, t.notices.proposal, path, t);
      return { ...shared, title: t.events.proposalEntry(titled), ...said };
    }
    case 'ledger': {
      const { words: summary, entry } = event;
      const said = { summary, html: `<p>${escapeHtml(summary)}</p>` };
      return { ...shared, title: t.events.ledgerEntries[entry.act](titled), ...said };
    }
    default:
      return assertNever(event);
  }
}

/** What an entry says: in a sentence or two, and at length. */
type EntryWords = Pick<AtomEntry, 'summary' | 'html'>;

/** @param state what the edition is, as a sentence */
function editionWords(
  { since }: EditionEvent,
  state: string,
  path: string,
  t: Strings,
): EntryWords {
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
    summary: `${state} ${changes}`,
    html: `<p><strong>${escapeHtml(state)}</strong> ${escapeHtml(changes)}</p>${changeTable(rows, t.comparison)}${compare}`,
  };
}
