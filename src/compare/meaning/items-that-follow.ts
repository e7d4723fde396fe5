/** A lead-in of another force, and the items under it whose own words are as they were. */
import type { Clause } from '../../policy/clause.ts';
import type { ComparedClause } from '../comparison.ts';
import { effectOf } from './force-meanings.ts';
import { inheritedRule, type Sides } from './lead-in-meanings.ts';
import type { Effect, FoundMeaning } from './meaning.ts';

/** An item whose rule is another one because its lead-in, which goes on, says another thing. */
export interface Follower {
  effect: Effect;
  item: Clause;
}

/** By lead-in of the new edition: the items that follow it. */
export function itemsThatFollow(
  changes: readonly Pick<ComparedClause, 'from' | 'to'>[],
  { before, after }: Sides,
): ReadonlyMap<Clause | undefined, Follower[]> {
  const nowOf = new Map(
    changes.flatMap(({ from, to }) => (from[0] && to[0] ? [[from[0], to[0]] as const] : [])),
  );
  const followers = new Map<Clause | undefined, Follower[]>();
  for (const { from, to } of changes) {
    const [old, now] = [from[0], to[0]];
    if (!old || !now || from.length > 1 || to.length > 1) continue;
    const [was, is] = [inheritedRule(old, before), inheritedRule(now, after)];
    const effect = was && is && effectOf(was.force, is.force);
    if (!effect || nowOf.get(was.leadIn) !== is.leadIn) continue;
    followers.set(is.leadIn, [...(followers.get(is.leadIn) ?? []), { effect, item: now }]);
  }
  return followers;
}

export function itemsFollow(followers: readonly Follower[]): FoundMeaning[] {
  const effects = [...new Set(followers.map(({ effect }) => effect))];
  return effects.map((effect) => ({
    code: 'items-follow',
    effect,
    items: followers.flatMap((one) => (one.effect === effect ? [one.item.text] : [])),
  }));
}
