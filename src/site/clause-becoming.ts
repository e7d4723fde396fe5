/** What a clause came from and what became of it: renamed, divided, joined, moved or removed, and whether that is so, is to come or is proposed. */
import { dateInWords } from '../language/when.ts';
import { own } from '../language/own.ts';
import { clauseName } from '../compare/kind-words.ts';
import { address, relative } from '../policy/address.ts';
import type { Clause } from '../policy/clause.ts';
import type { ClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { LinkedPolicy, Times } from '../content/bearing.ts';
import { ownLineage } from '../content/lineage.ts';
import { sameRef, seamsFrom, seamsTo, type Seam } from '../content/seams.ts';
import {
  beginningOf,
  currentEdition,
  editionBefore,
  standingOf,
  type PolicyTime,
} from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';

/** The ways in which a clause passes into others. */
export type ClauseBecoming = 'removed' | 'renamed' | 'moved' | 'divided' | 'joined';

/** A clause of another time, with the address of its own history. */
export interface ClauseLink {
  words: string;
  to: string;
}

/** What became of a clause that ended, or is to end. */
export interface ClauseEnd {
  /** An edition that waits for its day, and a proposal, have ended nothing yet. */
  when: 'past' | 'coming' | 'proposed';
  how: ClauseBecoming;
  /** The edition that ends it, and where that is read. */
  edition: string;
  to: string;
  /** Its first day in words, if it is still to come. */
  from: string;
  why: string;
  became: ClauseLink[];
  /** The other clauses that it was joined with. */
  others: ClauseLink[];
}

/** What a clause came from in one edition. */
export interface ClauseOrigin {
  how: Exclude<ClauseBecoming, 'removed'>;
  edition: string;
  isProposed: boolean;
  from: ClauseLink[];
  /** It stood there before under this name, too: others were joined to it. */
  wasThere: boolean;
}

/** What the way of a clause is worked out from. */
export interface BecomingContext {
  policy: PolicyTime & { slug: string };
  /** The page that shows it. */
  path: string;
  times: Times;
  seams: readonly Seam[];
  t: Strings;
}

/** What became of a clause; null while no edition ends it. @param last the newest edition that counts and has it */
export function clauseEnd(id: string, last: Edition, context: BecomingContext): ClauseEnd | null {
  const { policy, path, seams, times, t } = context;
  const ref = { policy: policy.slug, id };
  const isCurrent = currentEdition(policy, times.today)?.clauses.some((c) => c.id === id) ?? false;
  const next = policy.editions
    .slice(policy.editions.indexOf(last) + 1)
    .filter((e) => isPublished(e) || own(e.meta.lineage, id))
    // What a withdrawn edition ended stands again where the edition before is in force again.
    .find((e) => !isCurrent || standingOf(e, policy, times.today) !== 'withdrawn');
  const seam = seamsFrom(ref, seams).findLast(({ from }) => from.edition === last.edition);
  const by = seam?.by ?? next;
  if (!by) return null;
  const entry = own(next && ownLineage(next), id);
  const within = (entry?.to ?? []).map((name) => ({ policy: policy.slug, id: name }));
  const became = seam ? seam.to : within;
  const [only, ...more] = became;
  const others =
    only && more.length === 0
      ? partsOf(only, by, context).filter((part) => !sameRef(part, ref))
      : [];
  const isOwn = by.policy === policy.slug;
  const when = whenOf(by, context);
  return {
    when,
    how: howOf(ref, became, others),
    edition: nameOf(by, context),
    to: relative(path, address.edition(by.policy, by.edition, isOwn ? id : undefined)),
    from: when === 'coming' ? firstDayOf(by, context) : '',
    why: (seam?.why || entry?.why) ?? '',
    became: became.map((one) => clauseLink(one, by, context)),
    others: others.map((one) => clauseLink(one, before(one, by, context), context)),
  };

  function firstDayOf(edition: Edition, { times: { policies, today } }: BecomingContext): string {
    const editions = policies.find(({ slug }) => slug === edition.policy)?.editions ?? [];
    return dateInWords(beginningOf(edition, editions, today).earliest, t.dates);
  }
}

function howOf(
  ref: ClauseRef,
  became: readonly ClauseRef[],
  others: readonly ClauseRef[],
): ClauseBecoming {
  const [only] = became;
  if (!only) return 'removed';
  if (became.length > 1) return 'divided';
  if (others.length > 0) return 'joined';
  return only.policy === ref.policy ? 'renamed' : 'moved';
}

function whenOf(by: Edition, { times }: BecomingContext): ClauseEnd['when'] {
  if (!isPublished(by)) return 'proposed';
  const policy = times.policies.find(({ slug }) => slug === by.policy);
  return policy && standingOf(by, policy, times.today) === 'not-yet' ? 'coming' : 'past';
}

/** Everything that a clause came from, edition by edition. */
export function clauseOrigins(id: string, context: BecomingContext): ClauseOrigin[] {
  const { policy, seams } = context;
  const ref = { policy: policy.slug, id };
  const declaring = [
    ...policy.editions.filter((by) => declaredParts(ref, by, []).length > 0),
    ...seamsTo(ref, seams)
      .filter(({ from }) => from.policy !== ref.policy)
      .map(({ by }) => by),
  ];
  return [...new Set(declaring)].map((by) => {
    const parts = partsOf(ref, by, context);
    const from = parts.filter((part) => !sameRef(part, ref));
    const wasThere = from.length < parts.length;
    return {
      how: originOf(ref, from, by, wasThere, context),
      edition: nameOf(by, context),
      isProposed: !isPublished(by),
      from: from.map((part) => clauseLink(part, before(part, by, context), context)),
      wasThere,
    };
  });
}

function originOf(
  ref: ClauseRef,
  from: readonly ClauseRef[],
  by: Edition,
  wasThere: boolean,
  { seams }: BecomingContext,
): ClauseOrigin['how'] {
  const [only, ...more] = from;
  if (!only || more.length > 0 || wasThere) return 'joined';
  const within = only.policy === by.policy ? own(ownLineage(by), only.id)?.to.length : undefined;
  const across = seamsFrom(only, seams).find((seam) => seam.by === by)?.to.length;
  if (Math.max(within ?? 0, across ?? 0) > 1) return 'divided';
  return only.policy === ref.policy ? 'renamed' : 'moved';
}

/** The clauses whose words went into one, by what an edition declares; itself if it stood beside them before. */
function partsOf(ref: ClauseRef, by: Edition, { times, seams }: BecomingContext): ClauseRef[] {
  const parts = declaredParts(ref, by, seams);
  const editions = times.policies.find(({ slug }) => slug === ref.policy)?.editions ?? [];
  const previous = by.policy === ref.policy ? editionBefore(by, editions) : null;
  const wasThere = previous?.clauses.some(({ id }) => id === ref.id) ?? false;
  return wasThere && parts.length > 0 ? [ref, ...parts] : parts;
}

const declaredParts = (ref: ClauseRef, by: Edition, seams: readonly Seam[]): ClauseRef[] => [
  ...(by.policy === ref.policy ? Object.entries(ownLineage(by)) : [])
    // A clause that comes back comes from itself.
    .filter(([old, { to }]) => to.includes(ref.id) && old !== ref.id)
    .map(([old]) => ({ policy: ref.policy, id: old })),
  ...seamsTo(ref, seams)
    .filter((seam) => seam.by === by && seam.from.policy !== ref.policy)
    .map(({ from: { policy, id } }) => ({ policy, id })),
];

/** The edition in which a clause stood before another edition took it in. */
function before(ref: ClauseRef, by: Edition, { times }: BecomingContext): Edition {
  const editions = times.policies.find(({ slug }) => slug === ref.policy)?.editions ?? [];
  const earlier = by.policy === ref.policy ? editions.slice(0, editions.indexOf(by)) : editions;
  return earlier.findLast((edition) => edition.clauses.some(({ id }) => id === ref.id)) ?? by;
}

/** An edition’s name; of another policy, with its title. */
function nameOf(edition: Edition, { policy, times, t }: BecomingContext): string {
  const name = editionName(edition.edition, t);
  const other = times.policies.find(({ slug }) => slug === edition.policy);
  return other && other.slug !== policy.slug ? t.kinds.place(other.title, name) : name;
}

/** Characters of a clause's text that tell it from others. */
const FIRST_WORDS = 50;

/** A clause by its number and its first words; of another policy, with that policy’s title. */
function clauseLink(
  ref: ClauseRef,
  at: Edition,
  { policy, path, times, t }: BecomingContext,
): ClauseLink {
  const there = times.policies.find(({ slug }) => slug === ref.policy);
  const words = wordsOf(ref, at, there, t);
  const title = there?.title ?? ref.policy;
  return {
    words: ref.policy === policy.slug ? words : t.kinds.place(title, words),
    to: relative(path, address.clause(ref.policy, ref.id)),
  };
}

function wordsOf(
  { policy, id }: ClauseRef,
  at: Edition,
  there: LinkedPolicy | undefined,
  t: Strings,
): string {
  const editions = at.policy === policy ? [at] : (there?.editions.toReversed() ?? []);
  const clause = editions.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  if (!clause) return id;
  const { text } = clause;
  const cut = text.lastIndexOf(' ', FIRST_WORDS);
  const isLong = text.length > FIRST_WORDS && cut > 0;
  const first = isLong ? `${text.slice(0, cut).replace(/[\s,;:.]+$/, '')}…` : text;
  return t.clauseHistory.clause(inSentence(clauseName(clause, t.kinds), clause.kind, t), first);
}

/** “clause 6.2” within a sentence; a row that is called by its first cell keeps its letters. */
function inSentence(name: string, kind: Clause['kind'], t: Strings): string {
  const isOfKind = name.startsWith(t.kinds.clauses[kind]);
  return isOfKind ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
