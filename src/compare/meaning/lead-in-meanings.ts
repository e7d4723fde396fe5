/**
 * What an item asks by its lead-in: “Staff must not:” forbids each item under it, and an item
 * that comes, goes or changes its lead-in is a rule that came, went or changed.
 */
import { dutyWordsOf, forceOf, type Force } from '../../language/force.ts';
import { rolesIn } from '../../language/roles.ts';
import { isHeading, leadInsOf, type Clause } from '../../policy/clause.ts';
import type { AlignmentKind } from '../alignment.ts';
import { effectOf } from './force-meanings.ts';
import type { FoundMeaning } from './meaning.ts';

/** A rule that an item has from a lead-in. */
export interface InheritedRule {
  force: Force;
  /** The clause whose words of duty they are. */
  leadIn: Clause;
  /** Those words with what comes after them and the item's own: “must not lend the key”. */
  words: string;
}

type ById = ReadonlyMap<string, Clause>;

/** The clauses of both editions by id. */
export interface Sides {
  before: ById;
  after: ById;
}

/**
 * The rule that an item has from the nearest of its lead-ins that asks something. Null for a
 * clause that is no item, and for an item whose own words ask something.
 */
export function inheritedRule(item: Clause, byId: ById): InheritedRule | null {
  if (dutyWordsOf(item.text).length > 0) return null;
  const leadIns = leadInsOf(item, byId);
  for (const leadIn of leadIns.toReversed()) {
    const duty = forceOf(leadIn.text).at(-1);
    if (!duty) continue;
    const rest = leadIn.text.slice(duty.end);
    if (!isOpen(leadIn, rest)) continue;
    const isSomebody = rolesIn(leadIn.text.slice(0, duty.start)).length > 0;
    if (duty.force === 'none' || (duty.force === 'may' && !isSomebody)) return null;
    const words = `${duty.evidence}${withoutEnd(rest)} ${withoutEnd(item.text)}`;
    return { force: duty.force, leadIn, words };
  }
  return null;
}

/** Whether the sentence of the duty goes on in the items. */
function isOpen(leadIn: Clause, rest: string): boolean {
  const plain = rest.trim();
  if (isHeading(leadIn)) return /^[:–—…]?$/.test(plain);
  return /^$|[:–—…-]$|\.\.\.$/.test(plain) && !/[.!?]["'”’)]*\s+\p{Lu}/u.test(plain);
}

const withoutEnd = (words: string): string =>
  words.trimEnd().replace(/(?:[;,]\s*(?:and|or))?\s*[:;,.–—…-]*$/i, '');

/** The clauses of the other edition that a clause goes on from, or that go on from it. */
export type Counterparts = (clause: Clause) => readonly Clause[];

/** A sentence that became a lead-in with its items, or the other way round, asks what it asked. */
const isSaidBy = (clauses: readonly Clause[], item: Clause, force: Force): boolean =>
  clauses.some(
    ({ text }) =>
      forceOf(text).some((duty) => duty.force === force) &&
      ` ${plainWords(text)} `.includes(` ${plainWords(item.text)} `),
  );

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the lead-ins of a clause do to it; nothing where they ask the same of it as before. */
export function leadInMeanings(
  { kinds, from, to }: { kinds: readonly AlignmentKind[]; from: Clause[]; to: Clause[] },
  before: ById,
  after: ById,
  counterpartsOf: Counterparts = () => [],
): FoundMeaning[] {
  const [old, now] = [from[0], to[0]];
  if (from.length > 1 || to.length > 1) return [];
  const was = old ? inheritedRule(old, before) : null;
  const is = now ? inheritedRule(now, after) : null;
  if (was && is) {
    const effect = effectOf(was.force, is.force);
    if (!effect) return [];
    return [{ code: 'duty-changed', effect, from: was.words, to: is.words }];
  }
  // Of a clause that stayed, it is certain only where it left a lead-in or came under one.
  const hasOtherPlace = kinds.some((kind) => kind === 'moved' || kind === 'restructured');
  const other = was ? now : old;
  if (other && (!hasOtherPlace || dutyWordsOf(other.text).length > 0)) return [];
  if (is) {
    if (now && isSaidBy(counterpartsOf(is.leadIn), now, is.force)) return [];
    const { force, words } = is;
    return [{ code: 'duty-added', effect: 'added', force, words, to: words }];
  }
  if (!was || (old && isSaidBy(counterpartsOf(was.leadIn), old, was.force))) return [];
  const { force, words } = was;
  return [{ code: 'duty-removed', effect: 'lifted', force, words, from: words }];
}
