/** What happened to the policies: new editions, proposals and what was changed in published editions, each with its day. Pages and feeds read this. */
import { alphabetical, plainOrder } from '../language/alphabetical.ts';
import { address } from '../policy/address.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import { ledgerOf, type LedgerEntry, type Register } from '../content/register/register.ts';
import { editionName } from '../policy/slugs.ts';
import { editionBefore, editionDate, standingOf } from '../content/timeline.ts';
import type { Standing } from '../policy/standings.ts';
import { onDay, type When } from '../language/when.ts';
import { changeLines, type ChangeLine } from './comparison-view.ts';
import { summaryWords } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { comparisonOf } from './library.ts';
import { ledgerWords } from './ledger-html.ts';

interface Occurrence {
  policy: string;
  title: string;
  edition: string;
  name: string;
  standing: Standing;
  /** Events are sorted by its last day; `written` says how exactly it is known. */
  when: When;
  /** The day on which readers could first know about it (ISO), never later than today. */
  announced: string;
  /** The edition, or the clause that was corrected. */
  to: string;
}

/** A new edition or a proposal, compared with the one before. */
export interface EditionEvent extends Occurrence {
  kind: 'edition' | 'proposal';
  /** Null for the first edition. */
  since: { name: string; to: string; words: string; changes: ChangeLine[] } | null;
}

/** A published edition was changed, and the ledger says so. */
export interface LedgerEvent extends Occurrence {
  kind: 'ledger';
  entry: LedgerEntry;
  /** What was done, in a sentence. */
  words: string;
}

export type PolicyEvent = EditionEvent | LedgerEvent;

/**
 * Every event of the policies, the newest first.
 * @param today ISO date
 */
export function eventsOf(
  policies: readonly Policy[],
  register: Register,
  today: string,
  t: Strings,
): PolicyEvent[] {
  const byTitle = alphabetical(t.locale);
  return policies
    .flatMap((policy) =>
      policy.editions.flatMap((edition): PolicyEvent[] => [
        editionEvent(policy, edition, today, t),
        ...ledgerEvents(policy, edition, register, today, t),
      ]),
    )
    .toSorted((a, b) => plainOrder(b.when.end, a.when.end) || byTitle(a.title, b.title));
}

const occurrence = (policy: Policy, edition: Edition, today: string, t: Strings) => ({
  policy: policy.slug,
  title: policy.title,
  edition: edition.edition,
  name: editionName(edition.edition, t),
  standing: standingOf(edition, policy, today),
});

function editionEvent(policy: Policy, edition: Edition, today: string, t: Strings): EditionEvent {
  const before = editionBefore(edition, policy.editions);
  return {
    ...occurrence(policy, edition, today, t),
    kind: !isPublished(edition) ? 'proposal' : 'edition',
    when: editionDate(edition),
    announced: announcedOn(edition, today),
    to: address.edition(policy.slug, edition.edition),
    since: before ? changesSince(policy, before, edition, t) : null,
  };
}

/** The day of approval, else the last known day that is not in the future. */
function announcedOn(edition: Edition, today: string): string {
  const { start, end } = editionDate(edition);
  const days = [edition.meta.approvedOn, end, start].filter((day) => day !== undefined);
  return days.find((day) => day <= today) ?? today;
}

/** What changed between two editions: a table, and a sentence. */
export function changesSince(policy: Policy, from: Edition, to: Edition, t: Strings) {
  const comparison = comparisonOf(policy, from, to);
  return {
    name: editionName(from.edition, t),
    to: address.comparison(policy.slug, from.edition, to.edition),
    words: summaryWords(comparison, t.kinds),
    changes: changeLines(comparison, t),
  };
}

function ledgerEvents(
  policy: Policy,
  edition: Edition,
  register: Register,
  today: string,
  t: Strings,
): LedgerEvent[] {
  return ledgerOf(register, policy.slug, edition.edition).map((entry) => {
    const clause = entry.items.find(({ about }) => about === 'clause')?.name;
    return {
      ...occurrence(policy, edition, today, t),
      kind: 'ledger',
      when: onDay(entry.on),
      announced: entry.on,
      to: address.edition(policy.slug, edition.edition, clause),
      entry,
      words: ledgerWords(entry, edition.clauses, t),
    };
  });
}
